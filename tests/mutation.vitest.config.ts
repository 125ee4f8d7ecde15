import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs against each mutant: those of the names and of the query language, and nothing slow. What
 * tries thousands of invented names or queries would take hours over all mutants.
 */
export default defineConfig({
  test: {
    include: ['tests/shared/{names,query}/**/*.test.ts'],
    testNamePattern: /^(?!any two names|every query)/,
    testTimeout: 30_000,
  },
});

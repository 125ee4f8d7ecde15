import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs against each mutant: those of the names and of the query language, and nothing slow. */
export default defineConfig({
  test: { include: ['tests/shared/{names,query}/**/*.test.ts'], testTimeout: 30_000 },
});

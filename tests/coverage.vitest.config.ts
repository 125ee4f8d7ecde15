import { defineConfig } from 'vitest/config';
import everything from '../vitest.config.ts';

/**
 * The tests from which the coverage of `shared` is measured: those that call it in their own process. Left out are those
 * that try one thing thousands of times, which counting makes several times slower and which reach no further line.
 */
export default defineConfig({
  test: {
    ...everything.test,
    testTimeout: 120_000,
    include: ['tests/{shared,functions}/**/*.test.ts'],
    exclude: [
      'tests/shared/article/mutations.test.ts',
      'tests/shared/extraction/robustness.test.ts',
      'tests/shared/store/concurrent-writers.test.ts',
    ],
  },
});

import '../../bin/quiet-sdk.js';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // A stack and a browser each: more at once only slow each other down.
    fileParallelism: false,
    maxConcurrency: 3,
  },
});

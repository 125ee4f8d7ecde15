import './bin/quiet-sdk.js';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    coverage: {
      include: ['shared/**/*.ts'],
      exclude: ['shared/api-client/api-types.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'reports/coverage',
      reportOnFailure: true,
      thresholds: { statements: 90, lines: 90, functions: 90 },
    },
  },
});

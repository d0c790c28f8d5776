import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // The JSON is what .ci/run counts.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/mlsd/tests.json' }]],
  },
});

import { defineConfig } from 'vitest/config'

/** What looks for mistakes with other inputs every time, for minutes: `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/setup/compile-program.ts'],
    // Tens of thousands of files are not removed at once.
    hookTimeout: 300_000,
    reporters: ['default', './tests/setup/closing-line.ts'],
  },
})

import { defineConfig } from 'vitest/config'

/** What looks for mistakes with other inputs every time, for minutes: `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/setup/compile-program.ts'],
    reporters: ['default', './tests/setup/closing-line.ts'],
  },
})

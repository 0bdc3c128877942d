import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,golden,journal,contract,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
})

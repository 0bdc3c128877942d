import { defineConfig } from 'playwright/test'

// One worker: each test starts a whole desktop app, and two on two cores only slow each other down.
export default defineConfig({
  testDir: './specs',
  workers: Number(process.env.STET_E2E_WORKERS ?? 1),
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
})

import { defineConfig } from 'playwright/test'

// Not a test: pictures of every screen, in both themes and both languages, to be looked at.
export default defineConfig({ testDir: './screens', workers: 1, timeout: 180_000, expect: { timeout: 15_000 } })

// npm run e2e -- ARGS: drives the real app, with Chromium's sandbox on. ARGS are Playwright's.
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { script } from './lib/run.mjs'

await script((args) =>
  withDesktop('e2e', async ({ output, runTool }) => {
    const json = join(output, 'results.json')
    const config = join('test', 'e2e', 'playwright.config.ts')
    const options = ['test', '-c', config, '--output', join(output, 'artefacts'), '--reporter', 'list,json']
    const exitCode = await runTool('playwright', [...options, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: json })
    // scripts/test.mjs adds up the results of all parts. It may write where the app's user may not.
    if (process.env.STET_TEST_JSON && existsSync(json)) copyFileSync(json, process.env.STET_TEST_JSON)
    return exitCode
  }),
)

// npm run screenshots: pictures of the real app for the documentation, in screenshots/ (not in git).
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { projectRoot } from './lib/paths.mjs'
import { say, script } from './lib/run.mjs'

await script((args) =>
  withDesktop('screenshots', async ({ output, runTool }) => {
    const pictures = join(output, 'pictures')
    const config = join('test', 'e2e', 'screenshots.config.ts')
    const options = ['test', '-c', config, '--output', join(output, 'artefacts'), ...args]
    const exitCode = await runTool('playwright', options, { STET_SCREENSHOTS: pictures })
    if (existsSync(pictures)) {
      const target = join(projectRoot, 'screenshots')
      mkdirSync(target, { recursive: true })
      cpSync(pictures, target, { recursive: true })
      say(`the pictures are in ${target}`)
    }
    return exitCode
  }),
)

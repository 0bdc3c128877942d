import { join } from 'node:path'
import { expect } from 'playwright/test'
import { introduce, newDossier } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { oneOfEverything } from '../support/everything'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

/** The tray after a folder with one of everything, with its refusals and copies. */
for (const look of looks) {
  test(`the tray ${look.language} ${look.theme}`, async ({ desk }) => {
    test.setTimeout(300_000)
    const { window } = desk
    const shot = async (name: string) => {
      await window.waitForTimeout(400)
      await window.screenshot({ path: join(folder, `tray-${name}-${look.language}-${look.theme}.png`) })
    }
    await introduce(window)
    await dress(window, look)
    await window.setViewportSize({ width: 1440, height: 900 })
    await newDossier(window, 'Everything')
    await desk.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, oneOfEverything())
    await window.getByTestId('import-folder').click()
    await on(window).intake.results.first().waitFor({ timeout: 60_000 })
    await shot('running')
    await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 240_000 })
    await shot('done')
    await on(window).intake.results.last().scrollIntoViewIfNeeded()
    await shot('end')
    await window.setViewportSize({ width: 960, height: 600 })
    await shot('small')
  })
}

import { join } from 'node:path'
import { mark, openSample, saveNextTo } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

/** The report: options and preview, named sources, all formats written, a narrow window. */
for (const look of looks) {
  test(`the report ${look.language} ${look.theme}`, async ({ desk }) => {
    test.setTimeout(180_000)
    const { window } = desk
    const page = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(700)
      await window.screenshot({ path: join(folder, `report-${name}-${look.language}-${look.theme}.png`) })
    }
    await openSample(window)
    await dress(window, look)
    await window.emulateMedia({ colorScheme: look.theme })
    await window.setViewportSize({ width: 1440, height: 900 })
    await mark(window, 0, '1')
    await mark(window, 3, '2')
    await page.export.menu.press('Enter')
    await expect(page.export.preview.locator('h1')).toBeVisible()
    await shot('open')
    await window.getByTestId('preset-name').fill(look.language === 'de' ? 'Titelseite' : 'Front page')
    await window.getByTestId('preset-save').click()
    await window.getByTestId('preset-rename').click()
    await expect(window.getByTestId('preset-new-name')).toBeFocused()
    await shot('rename')
    await window.keyboard.press('Escape')
    await window.getByTestId('choice-named').check()
    const into = makeFolder('report-shots')
    await desk.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, into)
    await page.export.all.click()
    await page.export.go.click()
    await expect(page.export.state('json')).toHaveAttribute('data-state', 'done', { timeout: 60_000 })
    await shot('written')
    await window.getByTestId('report-logo').scrollIntoViewIfNeeded()
    await shot('below')
    await window.setViewportSize({ width: 960, height: 640 })
    await shot('narrow')
    await window.setViewportSize({ width: 720, height: 450 })
    await shot('small')
    // Left while the printer is at work, for ever.
    await window.setViewportSize({ width: 1440, height: 900 })
    await desk.app.evaluate(({ app }) => {
      app.on('browser-window-created', (_, printer) => {
        printer.webContents.printToPDF = () => new Promise(() => {})
      })
    })
    await window.getByTestId('choice-redacted').check()
    await page.export.all.click()
    await saveNextTo(desk, join(into, 'left.pdf'))
    await page.export.go.click()
    await expect(page.export.state('pdf')).toHaveAttribute('data-state', 'writing')
    await window.keyboard.press('Escape')
    await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
    await expect(window.getByTestId('toast-act')).toBeVisible()
    await shot('left')
    await window.getByTestId('toast-act').click()
  })
}

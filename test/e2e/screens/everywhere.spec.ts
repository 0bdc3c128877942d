import { join } from 'node:path'
import { expect } from 'playwright/test'
import { choose, introduce, saveNextTo } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

/** What lies over every screen: palette, shortcut sheet, settings; and every screen at 200 % of a small window. */
for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const) {
  test(`everywhere ${language} ${theme}`, async ({ desk }) => {
    const { window } = desk
    const shot = async (name: string) => {
      await window.waitForTimeout(350) // transitions
      await window.screenshot({ path: join(folder, `everywhere-${name}-${language}-${theme}.png`) })
    }
    /** What lies over the desk has the keys until it is gone. */
    const close = async () => {
      await window.keyboard.press('Escape')
      await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
    }
    test.setTimeout(300_000)
    await window.setViewportSize({ width: 1440, height: 900 })
    await introduce(window)
    await on(window).library.sample.click()
    await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 120_000 })
    await dress(window, { language, theme })
    await window.getByTestId('to-library').click()
    await on(window).library.cards.first().waitFor()
    await window.keyboard.press('Control+k')
    await shot('palette-library')
    await close()
    await on(window).library.cards.first().click()
    await on(window).checklist.rows.first().waitFor()
    await window.keyboard.press('Control+k')
    await shot('palette-desk')
    await window.keyboard.type(language === 'en' ? 'bridge' : 'hafen')
    await shot('palette-found')
    await close()
    await window.keyboard.press('?')
    await shot('sheet')
    await close()
    await window.keyboard.press('Control+,')
    await shot('settings')
    await window.getByTestId('key-evidence').getByRole('button').first().press('Enter')
    await window.keyboard.press('q')
    await shot('settings-clash')
    await window.keyboard.press('Escape')
    await close()
    await window.keyboard.press('Enter')
    await on(window).reader.highlighted.waitFor()
    await shot('reader')
    await window.setViewportSize({ width: 720, height: 450 })
    await shot('reader-200')
    await window.keyboard.press('Escape')
    await shot('desk-200')
    await window.setViewportSize({ width: 1440, height: 900 })
    const path = join(makeFolder('backup'), 'Stet.stetlibrary')
    const [file, save, restore] =
      language === 'en'
        ? ['File', 'Back up the library…', 'Restore the library…']
        : ['Datei', 'Bibliothek sichern …', 'Bibliothek wiederherstellen …']
    await saveNextTo(desk, path)
    await choose(desk, file, save)
    await window.waitForTimeout(1500)
    await shot('backed-up')
    await desk.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    }, path)
    await choose(desk, file, restore)
    await window.getByTestId('restore-go').waitFor()
    await shot('restore')
  })
}

import { join } from 'node:path'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

for (const { language, theme } of looks) {
  test(`gathering ${language} ${theme}`, async ({ desk }) => {
    test.setTimeout(300_000)
    const { window } = desk
    const { start, library, checklist } = on(window)
    const { keyboard } = window
    const shot = async (name: string) => {
      await window.waitForTimeout(400)
      await window.screenshot({ path: join(folder, `gathering-${name}-${language}-${theme}.png`) })
    }
    await dress(window, { language, theme })
    await window.setViewportSize({ width: 1440, height: 900 })
    await start.name.fill('Mara Quill')
    await start.go.click()
    await library.sample.click()
    await checklist.rows.first().waitFor({ timeout: 120_000 })
    await checklist.rows.first().click()
    await shot('1-passages')
    await keyboard.press('e')
    await window.getByTestId('evidence-url').fill('https://example.org/report')
    await shot('2-evidence-form')
    await keyboard.press('Control+Enter')
    await window.getByTestId('evidence-piece').waitFor()
    await keyboard.press('c')
    await window.getByTestId('correction-form').waitFor()
    await shot('3-correction')
    await window.getByTestId('correction-under-check').first().click()
    await window.getByTestId('correction-problem').fill('40, not 14')
    await keyboard.press('Control+Enter')
    await window.getByTestId('text-correction').waitFor()
    await keyboard.press('q')
    await window.getByTestId('query-question').fill('Who counted, and when?')
    await window.getByTestId('query-due').fill('2020-01-02')
    await keyboard.press('Control+Enter')
    await window.getByTestId('query-log').press('Enter')
    await window.getByTestId('contact-who').fill('Harbour office')
    await shot('4-contact')
    await keyboard.press('Control+Enter')
    await window.getByTestId('contact').waitFor()
    await window.getByTestId('evidence').scrollIntoViewIfNeeded()
    await shot('5-gathered')
    await keyboard.press('h')
    await window.getByTestId('history-list').waitFor()
    await shot('6-history')
    await window.getByTestId('queries-all').click()
    await shot('7-all-of-the-dossier')
    await keyboard.press('Escape')
    await window.setViewportSize({ width: 960, height: 600 })
    await shot('8-small')
  })
}

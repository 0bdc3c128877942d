import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { importFiles, newDossier, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, seedsFolder, test } from '../support/app'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

const article = `Ferry leaves with 212 passengers

By Ida Marsh

PORT ELLERY, March 12, 2031 - The ferry left Port Ellery with about 212 passengers yesterday, the harbour office said.
Share this article
“We have never carried so many people in a single week,” said Tomas Reuk, who runs the line. Will the council pay for a second ship?
The council should act now. The fare rose by 12 percent to 3.40 euros between January and the end of February, and the line allegedly did not tell its regular customers.
A long wait
Nobody at the pier seemed surprised.
Subscribe to our newsletter
`
const polish = `Prom odpłynął z portu

Prom odpłynął wczoraj z portu w Elle z dwustu dwunastoma pasażerami na pokładzie, podał urząd portowy w komunikacie.
Rada miasta spotkała się w ratuszu, żeby omówić nowy rozkład rejsów i ceny biletów na przyszły sezon letni.
`

const german = `Wieder Fähren am Hafensteg

Die Fähre legt seit Montag wieder am Hafensteg an, teilte die Hafenbehörde von Port Ellery am 12. März 2031 mit.
`

const open = (window: Page, n: number) => window.getByTestId('sources').getByTestId('article-open').nth(n).click()

for (const { language, theme } of looks) {
  test(`reader ${language} ${theme}`, async ({ desk }) => {
    const { window } = desk
    const { reader, start } = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(400)
      await window.screenshot({ path: join(folder, `reader-${name}-${language}-${theme}.png`) })
    }
    await dress(window, { language, theme })
    await start.name.fill('Mara Quill')
    await start.go.click()
    await newDossier(window, 'The ferry')
    const files = makeFolder('articles')
    writeFileSync(join(files, '1-ferry.txt'), article)
    writeFileSync(join(files, '2-prom.txt'), polish)
    writeFileSync(join(files, '3-steg.txt'), german)
    await importFiles(window, textFiles(files))
    await waitForChecklist(window)
    await open(window, 0)
    await shot('1-plain')
    for (const key of ['4', '5', '6', '7', '8', '9']) await window.keyboard.press(key)
    await reader.notes('number').first().waitFor()
    await shot('2-all')
    await reader
      .notes('date')
      .filter({ hasText: /yesterday/ })
      .hover()
    await shot('3-date')
    await reader.dropped.first().click()
    await shot('4-dropped')
    await window.keyboard.press('x')
    await reader.restored.first().waitFor()
    await window.waitForTimeout(800)
    await shot('5-restored')
    await window.keyboard.press('l')
    await shot('6-label')
    await window.keyboard.press('Escape')
    await reader.coverage.locator('summary').click()
    await window.getByTestId('sources').getByTestId('coverage').locator('summary').click()
    await shot('7-coverage')
    await window.setViewportSize({ width: 1000, height: 640 })
    await shot('8-small')
    await window.setViewportSize({ width: 1440, height: 900 })
    await open(window, 1)
    await shot('9-polish')
    // The dossier's working language is the window's: the article of the other one has foreign words.
    await open(window, language === 'de' ? 0 : 2)
    await window.keyboard.press('s')
    await window.keyboard.press('m')
    for (let i = 0; i < 2; i += 1) await window.keyboard.press('ArrowRight')
    await shot('10-meaning')
    await window.keyboard.press('ArrowRight')
    await shot('11-meaning-compound')
  })
}

test('reader seeds', async ({ desk }) => {
  test.skip(seedsFolder === null, 'the seed articles are not here')
  const { window } = desk
  await dress(window, { language: 'en', theme: 'light' })
  await on(window).start.name.fill('Mara Quill')
  await on(window).start.go.click()
  await newDossier(window, 'Seed articles')
  await importFiles(window, textFiles(seedsFolder!))
  await waitForChecklist(window)
  for (const key of [0, 1, 2, 3, 4]) {
    await open(window, key)
    if (key === 0) for (const layer of ['4', '5', '6', '7', '8', '9']) await window.keyboard.press(layer)
    await window.setViewportSize({ width: 1440, height: 1700 })
    await window.waitForTimeout(900)
    const shot = (name: string) => window.screenshot({ path: join(folder, `reader-seed-${key}-${name}.png`) })
    await shot('top')
    await on(window).reader.pane.getByRole('document').press('End')
    await window.waitForTimeout(600)
    await shot('end')
  }
})

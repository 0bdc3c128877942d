import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles, introduce, newDossier, openSample, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'

test('a number is found in every way of writing it, and opens at its passage, all by keyboard', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  await window.keyboard.press('ControlOrMeta+Shift+F')
  await expect(page.search.field).toBeFocused()
  await expect(page.search.teach).toBeVisible()
  await window.keyboard.type('11000')
  const articles = page.search.hits('article')
  await expect(articles.filter({ hasText: '11,000' }).first()).toBeVisible()
  await expect(articles.filter({ hasText: '11.000' })).toHaveCount(1)
  await expect(articles.filter({ hasText: /11\s000/ })).toHaveCount(1)
  await expect(page.search.count).toContainText(/\d+ results/)
  // The best is chosen already; the arrows go on from there.
  const chosen = window.locator('[data-testid="search-hit"][data-combobox-selected]')
  await expect(chosen).toHaveCount(1)
  const first = await chosen.textContent()
  await window.keyboard.press('ArrowDown')
  await expect(chosen).not.toHaveText(first!)

  await page.search.field.fill('"11.000 Räder Rohmilchkäse"')
  await expect(articles.first().locator('mark').first()).toHaveText('11.000 Räder Rohmilchkäse')
  await window.keyboard.press('Enter')
  await expect(page.search.field).toBeHidden()
  await expect(page.reader.highlighted).toHaveText('11.000 Räder Rohmilchkäse')
  await expect(page.reader.highlighted).toBeInViewport()
})

test('a dossier that is not open is found from the library, a name in another spelling too', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  const page = on(window)
  const folder = makeFolder('search')
  const file = join(folder, 'brief.txt')
  writeFileSync(
    file,
    'Präsident besucht Hafen\n\nHAFENSTADT, 3. Mai 2031 – Präsident Olexij Tarassenkow besuchte am Montag den Hafen. Tarassenkow sprach mit 40 Arbeitern.\n',
  )
  await newDossier(window, 'Besuch am Hafen')
  await importFiles(window, [file])
  await waitForChecklist(window)
  await window.locator('[data-home="true"]').focus()
  await window.keyboard.press('Enter')
  await expect(page.library.cards).toHaveCount(1)
  await page.search.open.focus()
  await window.keyboard.press('Enter')
  await expect(page.search.field).toBeFocused()
  await window.keyboard.type('Tarasenkov')
  await expect(page.search.spellings).toContainText('Tarassenkow')
  await expect(page.search.hits('article')).toHaveCount(1)
  await page.search.kind('article').focus()
  await window.keyboard.press('Space')
  await expect(page.search.all).toHaveCount(1)
  await page.search.field.focus()
  await window.keyboard.press('Enter')
  await expect(page.reader.pane).toBeVisible()
  await expect(page.reader.highlighted).toHaveText(/Tarassenkow/)
})

test('whatever is typed, the search answers, and Escape leads back', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  await page.search.button.focus()
  await window.keyboard.press('Enter')
  for (const text of ['"', 'AND zzzq OR NOT', 'zq* (qz) {c}: ^', '-only', '\u202e\u0007🧀', 'x'.repeat(1500)]) {
    await page.search.field.fill(text)
    await expect(window.getByText('Nothing found').last()).toBeVisible()
  }
  await page.search.field.fill('verdalka')
  await expect(page.search.all.first()).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(page.search.field).toBeHidden()
  await expect(page.search.button).toBeFocused()
})

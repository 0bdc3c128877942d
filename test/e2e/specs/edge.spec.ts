import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { importFiles, introduce, newDossier, textFiles } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, sampleFolder, test } from '../support/app'

// Two hundred articles are read one after the other.
test.describe.configure({ timeout: 300_000 })

/** Each text as a file in a folder of its own; their paths. */
function files(texts: Record<string, string | Buffer>): string[] {
  const folder = makeFolder('edge')
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
}

async function dossierOf(window: Page, texts: Record<string, string>): Promise<void> {
  await introduce(window)
  await newDossier(window, 'At the edge')
  await importFiles(window, files(texts))
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 240_000 })
  await on(window).checklist.rows.first().waitFor()
}

const press = (window: Page, ...keys: string[]) =>
  keys.reduce((p, key) => p.then(() => window.keyboard.press(key)), Promise.resolve())

/** No part of the page is wider than the window: what is long wraps or scrolls in its own pane. */
const overflow = (window: Page) =>
  window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a claim of 3,000 characters is listed, marked and kept whole', async ({ desk: { window } }) => {
  const names = Array.from({ length: 230 }, (_, i) => `Harbour${i + 1}`).join(', ')
  const sentence = `On 12 March 2031 the council of Port Ketter closed 230 harbours, namely ${names}, and said that 4,100 boats had to leave by Friday.`
  expect(sentence.length).toBeGreaterThan(2500)
  await dossierOf(window, {
    'long.txt': `Long\n\nPORT KETTER, 12 March 2031 – ${sentence} The mayor said that 40 people were hurt.\n`,
  })
  await on(window).checklist.list.focus()
  await press(window, 'Home', '1')
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  await press(window, 'j', '2')
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  await expect(on(window).checklist.count('confirmed')).toHaveText('1')
  const longest = await window
    .getByTestId('statement')
    .evaluateAll((all) => Math.max(...all.map((s) => s.textContent!.length)))
  expect(longest).toBeGreaterThan(1000)
  expect(await overflow(window)).toBe(0)
})

test('200 passages of one claim are all there, and it is marked by its key', async ({ desk: { window } }) => {
  const texts = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [
      `paper-${String(i).padStart(3, '0')}.txt`,
      `Bridge falls in Port Ketter\n\nAt least 40 people were hurt when the bridge in Port Ketter collapsed on 12 March 2031.\nThe mayor Ida Marsh closed the river road on Wednesday.\nA crane of Hollis Works stood on the bridge when it fell.\nThe edition of day ${i} carried it.\n`,
    ]),
  )
  await dossierOf(window, texts)
  await on(window).checklist.list.focus()
  await press(window, 'Home')
  await expect(on(window).checklist.rows.first()).toHaveAttribute('data-articles', '200')
  await press(window, '1')
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  await expect(on(window).inspector.pane).toContainText('200')
  expect(await on(window).inspector.passages.count()).toBeGreaterThan(0)
  expect(await overflow(window)).toBe(0)
})

test('an empty dossier says what to do, and keys that need a claim do nothing', async ({ desk: { window } }) => {
  await introduce(window)
  await newDossier(window, 'Nothing yet')
  await expect(on(window).checklist.list).toContainText(/./)
  await press(window, 'j', '1', 'n', 'Enter', 'd', 'g', 'Escape', 'Control+z')
  await expect(on(window).checklist.rows).toHaveCount(0)
  await expect(on(window).intake.files).toBeVisible()
})

test('a dossier whose every article failed says of each why, and takes another', async ({ desk: { window } }) => {
  await introduce(window)
  await newDossier(window, 'All failed')
  await importFiles(window, files({ 'nothing.txt': '  \n\n ', 'binary.txt': Buffer.from([0, 1, 2, 0, 255, 0, 0, 3]) }))
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 30_000 })
  await expect(on(window).intake.results.filter({ hasText: 'nothing.txt' })).toBeVisible()
  await expect(on(window).intake.results.filter({ hasText: 'binary.txt' })).toBeVisible()
  await expect(on(window).checklist.rows).toHaveCount(0)
  await importFiles(window, textFiles(sampleFolder).slice(0, 1))
  await on(window).checklist.rows.first().waitFor({ timeout: 60_000 })
})

test('titles from right to left and with markup are shown as they were written', async ({ desk: { window } }) => {
  const arabic = 'انهيار الجسر في الميناء'
  const markup = '<b>Forty</b> hurt &amp; <img src=x onerror="document.title=1"> bridge'
  await dossierOf(window, {
    'rtl.txt': `${arabic}\n\nقال مسؤول إن 40 شخصا أصيبوا في 12 مارس 2031 في ميناء كيتر.\n`,
    'markup.txt': `${markup}\n\nPORT KETTER, 12 March 2031 – At least 40 people were hurt when the bridge collapsed, the mayor said.\n`,
  })
  const sources = window.getByTestId('sources')
  await expect(sources).toContainText(arabic)
  await expect(sources).toContainText('<b>Forty</b> hurt &amp;')
  await expect(sources.locator('b, img')).toHaveCount(0)
  const direction = await sources
    .getByText(arabic)
    .first()
    .evaluate((element) => {
      const isolated = element.closest('[dir="auto"], bdi')
      return isolated && getComputedStyle(isolated).direction
    })
  expect(direction).toBe('rtl')
  expect(await window.title()).not.toBe('1')
})

test('the verdicts on a source that is removed stay readable, and come back with it', async ({ desk: { window } }) => {
  await dossierOf(window, {
    'one.txt':
      'One\n\nPORT KETTER, 12 March 2031 – At least 40 people were hurt when the bridge collapsed, the mayor said.\n',
    'two.txt': 'Two\n\nALMER, 12 March 2031 – The school board of Almer ordered 300 new benches for 5 million euros.\n',
  })
  const row = on(window).checklist.rows.filter({ hasText: 'benches' })
  await row.click()
  await press(window, '2')
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  const source = window.getByTestId('article-row').filter({ hasText: 'Two' })
  await source.getByTestId('article-remove').focus()
  await press(window, 'Enter')
  await expect(row).toHaveCount(0, { timeout: 30_000 })
  const retired = window.getByTestId('retired')
  await expect(retired).toBeVisible()
  await retired.locator('summary').focus()
  await press(window, 'Enter')
  await expect(retired.locator('[data-state="disputed"]')).toBeVisible()
  await expect(retired).toContainText('300 new benches')
  await press(window, 'Control+z')
  await expect(row).toHaveAttribute('data-mark', 'disputed', { timeout: 30_000 })
})

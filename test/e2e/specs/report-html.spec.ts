import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { exportTo, mark, openSample } from '../actions/desk'
import { type Desk, expect, makeFolder, test } from '../support/app'
import { expectNoBarriers } from '../support/axe'

/** The report's HTML in a browser of its reader's: a window that knows nothing of Stet. */

async function read({ app }: Desk, path: string, { script }: { script: boolean }): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(
    async ({ BrowserWindow }, { path, script }) => {
      const webPreferences = { partition: 'reader', sandbox: true, javascript: script }
      await new BrowserWindow({ width: 1200, height: 800, webPreferences }).loadFile(path)
    },
    { path, script },
  )
  const page = await opened
  await page.waitForLoadState()
  return page
}

/** Exported once: every test reads the same report. */
let exported: Buffer | null = null

async function report(desk: Desk): Promise<string> {
  const path = join(makeFolder('html'), 'report.html')
  if (exported !== null) {
    writeFileSync(path, exported)
    return path
  }
  await openSample(desk.window)
  await mark(desk.window, 0, '1')
  await mark(desk.window, 3, '2')
  await exportTo(desk, 'html', path)
  exported = readFileSync(path)
  return path
}

const shown = (page: Page) => page.locator('article.claim:visible')
const counted = (page: Page) => page.locator('#filter-count')

test('its filters work by keyboard, say what they leave, and let no link lead nowhere', async ({ desk }) => {
  const page = await read(desk, await report(desk), { script: true })
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  const all = await shown(page).count()
  expect(all).toBeGreaterThan(20)

  // From the last link before them with Tab alone, as they stand in the page.
  await page.locator('#filter-mark').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  const chosen = await page.locator('#filter-mark').inputValue()
  const of = await page.locator(`article.claim[data-mark="${chosen}"]`).count()
  expect(of).toBeGreaterThan(0)
  await expect(shown(page)).toHaveCount(of)
  await expect(page.locator('table.index tbody tr:visible')).toHaveCount(of)
  await expect(counted(page)).toContainText(`${of}`)

  const order = ['filter-kind', 'filter-source', 'filter-text', 'filter-differs', 'filter-reset']
  for (const id of order) {
    await page.keyboard.press('Tab')
    await expect(page.locator(`#${id}`)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveCount(all)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(shown(page)).toHaveCount(await page.locator('article.claim[data-differs="yes"]').count())
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('no such word anywhere')
  await expect(shown(page)).toHaveCount(0)
  await expect(counted(page)).toContainText('0')

  // A link from another section to a claim that is hidden shows it.
  const link = page.locator('main a[href^="#claim-"]:visible').first()
  const target = (await link.getAttribute('href'))!
  await link.press('Enter')
  await expect(page.locator(target)).toBeInViewport()
  await expect(shown(page)).toHaveCount(all)
  expect(faults).toEqual([])
})

test('on paper it is whole, whatever was filtered, and light', async ({ desk }) => {
  const page = await read(desk, await report(desk), { script: true })
  const all = await shown(page).count()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('#filter-text').fill('no such word anywhere')
  await expect(shown(page)).toHaveCount(0)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(shown(page)).toHaveCount(all)
  await expect(page.locator('table.index tbody tr:visible')).toHaveCount(all)
  await expect(page.locator('#filters')).toBeHidden()
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('without script it is whole and has nothing to press that does nothing', async ({ desk }) => {
  const page = await read(desk, await report(desk), { script: false })
  await expect(page.locator('#filters')).toBeHidden()
  expect(await shown(page).count()).toBe(await page.locator('article.claim').count())
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no barrier, ${colorScheme}, wide and narrow`, async ({ desk }) => {
    test.setTimeout(120_000)
    const page = await read(desk, await report(desk), { script: true })
    await page.emulateMedia({ colorScheme })
    await expectNoBarriers(page, `report ${colorScheme}`)
    await page.setViewportSize({ width: 380, height: 700 })
    // Nothing of it sticks out sideways, but for what can be moved by itself.
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(380)
    await expectNoBarriers(page, `narrow report ${colorScheme}`)
    if (process.env.STET_SCREENSHOTS) {
      writeFileSync(join(process.env.STET_SCREENSHOTS, `html-${colorScheme}.png`), await page.screenshot())
    }
  })
}

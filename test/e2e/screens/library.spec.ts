import { join } from 'node:path'
import type { StetBridge } from '../../../src-main/contract/api'
import { mark, openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

// The library with its lists, the log of who did what, the settings: what lies around the desk.
test.setTimeout(300_000)

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'de', theme: 'dark' },
] as const

test('the library, the activity and the settings', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  await mark(window, 0, '1')
  await mark(window, 1, '2')
  await window.getByTestId('to-library').press('Enter')
  await on(window).library.cards.first().waitFor()
  await window.keyboard.press('Control+d')
  await expect(on(window).library.cards).toHaveCount(2)
  await window.keyboard.press('Home')
  await window.keyboard.press('Control+Shift+D')
  await window.getByTestId('deadline-field').fill('2031-03-14T18:00')
  await window.keyboard.press('Enter')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  for (const look of looks) {
    await window.evaluate((changes) => {
      const { stet } = globalThis as unknown as { stet: StetBridge }
      return stet.request['preferences.set']({ changes })
    }, look)
    const shot = (what: string) =>
      window.screenshot({ path: join(folder, `library-${what}-${look.language}-${look.theme}.png`) })
    await window.waitForTimeout(400)
    await shot('1-list')
    await window.setViewportSize({ width: 960, height: 600 })
    await shot('2-small')
    await window.setViewportSize({ width: 1440, height: 900 })
    await window.keyboard.press('Control+Shift+Y')
    await window.waitForTimeout(600)
    await shot('3-activity')
    await window.keyboard.press('Escape')
    await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
    await window.keyboard.press('Control+,')
    await window.getByTestId('settings').waitFor()
    await window.waitForTimeout(300)
    await shot('4-settings')
    await window.keyboard.press('Escape')
    await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  }
})

import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { StetBridge } from '../../../src-main/contract/api'
import { openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

test('search', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  const shot = (name: string) => window.screenshot({ path: join(folder, `search-${name}.png`) })
  for (const language of ['en', 'de'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await dress(window, language, theme)
      await window.keyboard.press('ControlOrMeta+Shift+F')
      await page.search.field.fill('')
      await page.search.teach.waitFor()
      await shot(`${language}-${theme}-empty`)
      await page.search.field.fill('11000 Verdalka')
      await page.search.all.first().waitFor()
      await shot(`${language}-${theme}-hits`)
      await window.setViewportSize({ width: 960, height: 600 })
      await shot(`${language}-${theme}-small`)
      await page.search.field.fill('zzz')
      await page.search.all.first().waitFor({ state: 'detached' })
      await shot(`${language}-${theme}-nothing`)
      await window.keyboard.press('Escape')
    }
  }
})

async function dress(window: Page, language: 'en' | 'de', theme: 'light' | 'dark'): Promise<void> {
  await window.evaluate(
    async ([language, theme]) => {
      const { stet } = globalThis as unknown as { stet: StetBridge }
      await stet.request['preferences.set']({ changes: { language, theme } })
    },
    [language, theme] as const,
  )
  await window.reload()
  await window.setViewportSize({ width: 1440, height: 900 })
  await on(window).search.button.waitFor()
}

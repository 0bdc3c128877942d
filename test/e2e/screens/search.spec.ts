import { join } from 'node:path'
import { openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

test('search', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  const shot = (name: string) => window.screenshot({ path: join(folder, `search-${name}.png`) })
  for (const language of ['en', 'de'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await dress(window, { language, theme })
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

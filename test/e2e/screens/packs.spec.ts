import { join } from 'node:path'
import { introduce } from '../actions/desk'
import { makeFolder, test } from '../support/app'
import { dress } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

for (const [language, theme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['de', 'light'],
  ['de', 'dark'],
] as const) {
  test(`language packs ${language} ${theme}`, async ({ desk }) => {
    const { window } = desk
    await dress(window, { language, theme })
    await window.setViewportSize({ width: 1200, height: 820 })
    await introduce(window)
    await window.getByTestId('language-packs').click()
    await window.getByTestId('pack-list').waitFor()
    await window.waitForTimeout(350)
    await window.screenshot({ path: join(folder, `packs-${language}-${theme}.png`) })
  })
}

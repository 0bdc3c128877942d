import { join } from 'node:path'
import { introduce } from '../actions/desk'
import { makeFolder, test } from '../support/app'
import { builtAs } from '../support/built-as'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

for (const look of looks) {
  test(`about Stet ${look.language} ${look.theme}`, async ({ desk }) => {
    const { window } = desk
    await dress(window, look)
    await window.setViewportSize({ width: 1200, height: 860 })
    await introduce(window)
    await builtAs(desk, { kind: 'proof', electron: '33.2.1', pinned: '45.4.1' })
    await window.keyboard.press('Control+,')
    await window.getByTestId('settings-about').click()
    for (const tab of ['stet', 'diagnosis', 'licences']) {
      await window.getByTestId(`about-tab-${tab}`).click()
      await window.getByTestId(tab === 'stet' ? 'about-facts' : tab).waitFor()
      await window.waitForTimeout(350)
      await window.screenshot({ path: join(folder, `about-stet-${tab}-${look.language}-${look.theme}.png`) })
    }
  })
}

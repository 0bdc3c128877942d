import { join } from 'node:path'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

const withChip = (relation: string) =>
  `[data-testid="claim-row"]:has([data-testid="discrepancy-chip"][data-relation="${relation}"])`

for (const { language, theme } of looks) {
  test(`deciding ${language} ${theme}`, async ({ desk }) => {
    const { window } = desk
    const { inspector, start, library, checklist, claims } = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(400)
      await window.screenshot({ path: join(folder, `deciding-${name}-${language}-${theme}.png`) })
    }
    await dress(window, { language, theme })
    await start.name.fill('Mara Quill')
    await start.go.click()
    await library.sample.click()
    await checklist.rows.first().waitFor({ timeout: 30_000 })
    await window.locator(withChip('superseded')).first().click()
    await window.keyboard.press('d')
    await shot('1-superseded')
    await window.locator(withChip('conflict')).first().click()
    await window.keyboard.press('d')
    await window.keyboard.press('a')
    await shot('2-accepted')
    await window.keyboard.press('w')
    await shot('3-reasons')
    await window.keyboard.press('1')
    await inspector.aside.first().locator('summary').click()
    await shot('4-set-aside')
    await window.keyboard.press('i')
    await shot('5-origins')
    await window.keyboard.press('i')
    await window.keyboard.press('p')
    await inspector.passages.first().getByTestId('passage-menu').click()
    await shot('6-passage-menu')
    await window.getByTestId('passage-why-here').click()
    await shot('7-why-here')
    await window.keyboard.press('Home')
    for (let seen = 0; seen < 40 && (await inspector.suggestions.count()) === 0; seen += 1) {
      await window.keyboard.press('j')
      await window.waitForTimeout(150)
    }
    await inspector.suggestions.first().scrollIntoViewIfNeeded()
    await inspector.suggestions.first().focus()
    await shot('8-suggestions')
    await window.keyboard.press('1')
    await window.keyboard.press('g')
    await shot('9-merge')
    await window.keyboard.press('Enter')
    await claims.find.waitFor({ state: 'detached' })
    await shot('10-merged')
    await window.keyboard.press('?')
    await shot('11-keys')
    await window.keyboard.press('Escape')
    await window.setViewportSize({ width: 1000, height: 640 })
    await shot('12-small')
  })
}

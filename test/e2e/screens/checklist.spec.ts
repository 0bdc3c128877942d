import { join } from 'node:path'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')
const wide = { width: 1440, height: 900 }
const narrow = { width: 960, height: 600 }

test('the checklist, in both languages and both themes', async ({ desk }) => {
  test.setTimeout(600_000)
  const { window } = desk
  const { start, library, checklist, intake } = on(window)
  await window.setViewportSize(wide)
  await start.name.fill('Mara Quill')
  await start.go.click()
  await library.sample.click()
  await checklist.rows.first().waitFor({ timeout: 200_000 })
  await intake.jobs.first().and(window.locator('[data-stage="done"]')).waitFor({ timeout: 200_000 })
  for (const [language, theme] of [
    ['en', 'light'],
    ['en', 'dark'],
    ['de', 'light'],
    ['de', 'dark'],
  ] as const) {
    await dress(window, { language, theme })
    const shot = async (name: string) => {
      await window.waitForTimeout(500)
      await window.screenshot({ path: join(folder, `checklist-${name}-${language}-${theme}.png`) })
    }
    const press = async (...keys: string[]) => {
      for (const key of keys) await window.keyboard.press(key)
    }
    await checklist.list.focus()
    await press('Home')
    await window.getByTestId('filter-differing').click()
    await window.getByTestId('filter-open').click()
    await checklist.list.focus()
    await shot('1-filtered')
    await press('f')
    await shot('2-filters')
    await press('Escape', 'z')
    await shot('3-order')
    await press('Escape')
    await window.getByTestId('filter-clear').click()
    await checklist.list.focus()
    await press('Home', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await shot('4-chosen')
    await window.setViewportSize(narrow)
    await shot('5-narrow')
    await window.setViewportSize(wide)
    await press('Escape', 'y')
    await window.getByTestId('coverage-panel').locator('button[aria-expanded]').first().click()
    await shot('6-coverage')
    await press('Escape')
  }
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { importFiles, mark, newDossier, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, makeFolder, seedsFolder, test } from '../support/app'
import { dress, type Look, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

for (const look of looks) {
  test(`screens ${look.language} ${look.theme}`, async ({ desk }) => {
    const { window } = desk
    const page = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(350) // transitions
      await window.screenshot({ path: join(folder, `${name}-${look.language}-${look.theme}.png`) })
    }
    await dress(window, look)
    await page.start.name.fill('Mara Quill')
    await shot('1-start')
    await page.start.go.click()
    await page.library.new.waitFor()
    await shot('2-library-empty')
    await openSampleFrom(window)
    await shot('3-imported')
    for (const [row, key] of (['1', '2', '3', '1'] as const).entries()) await mark(window, row, key)
    await chooseDiffering(window)
    await shot('4-workspace')
    await page.inspector.pane.hover()
    await window.mouse.wheel(0, 5000)
    await shot('4-workspace-end')
    await page.inspector.open.first().click()
    await page.reader.highlighted.waitFor()
    await shot('5-reader')
    await page.reader.back.click()
    await window.getByTestId('import-paste').click()
    await shot('6-paste')
    await window.keyboard.press('Escape')
    await window.keyboard.press('?')
    await shot('7-keys')
    await window.keyboard.press('Escape')
    await page.export.menu.click()
    await page.export.preview.locator('h1').waitFor()
    await shot('8-export')
    await window.keyboard.press('Escape')
    const bad = join(makeFolder('bad'), 'photo.png')
    writeFileSync(bad, 'x')
    await importFiles(window, [bad])
    await page.intake.results.first().waitFor()
    await shot('9-refused')
    await window.setViewportSize({ width: 1000, height: 640 })
    await shot('10-small')
    await window.getByTestId('to-library').click()
    await page.library.cards.first().waitFor()
    await shot('11-library')
  })
}

for (const look of looks.filter(({ language, theme }) => (language === 'en') === (theme === 'light'))) {
  test(`seeds ${look.language} ${look.theme}`, async ({ desk }) => {
    test.skip(seedsFolder === null, 'the seed articles are not here')
    await picturesOfSeeds(desk, look)
  })
}

async function picturesOfSeeds({ window }: Desk, look: Look): Promise<void> {
  const page = on(window)
  const shot = async (name: string) => {
    await window.waitForTimeout(350)
    await window.screenshot({ path: join(folder, `seeds-${name}-${look.language}-${look.theme}.png`) })
  }
  await dress(window, look)
  await page.start.name.fill('Mara Quill')
  await page.start.go.click()
  await newDossier(window, 'Seed articles')
  await shot('0-empty')
  await importFiles(window, textFiles(seedsFolder!))
  await waitForChecklist(window)
  await shot('1-workspace')
  await chooseDiffering(window)
  await shot('2-differing')
  const german = window.locator('[data-testid="passage"]:has([lang^="de"])').first()
  await german.getByTestId('open-passage').click()
  await page.reader.highlighted.waitFor()
  await shot('3-german')
}

/** The first claim of which passages contradict each other; where none do, the first with any difference. */
async function chooseDiffering(window: Page): Promise<void> {
  const having = (chip: string) => window.locator(`[data-testid="claim-row"]:has(${chip})`)
  const chip = '[data-testid="discrepancy-chip"]'
  const conflicting = having(`${chip}[data-relation="conflict"]`)
  await having(chip).first().waitFor()
  await ((await conflicting.count()) > 0 ? conflicting : having(chip)).first().click()
}

async function openSampleFrom(window: Page): Promise<void> {
  await on(window).library.sample.click()
  await on(window).checklist.rows.first().waitFor({ timeout: 30_000 })
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles, newDossier, textFiles } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'de', theme: 'dark' },
] as const

const arabic = `غادرت العبارة الميناء

غادرت العبارة ميناء إيلي وعلى متنها 212 راكبا يوم 11 مارس 2031، بحسب مكتب الميناء في إيلي.
وقالت العمدة إيدا مارش إن الرصيف الجديد سيكلف 3.4 مليون يورو.
`

for (const { language, theme } of looks) {
  test(`claiming ${language} ${theme}`, async ({ desk }) => {
    test.setTimeout(400_000)
    const { window } = desk
    const { start, checklist, library } = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(500)
      await window.screenshot({ path: join(folder, `claiming-${name}-${language}-${theme}.png`) })
    }
    await dress(window, { language, theme })
    await start.name.fill('Mara Quill')
    await start.go.click()
    await library.sample.click()
    await checklist.rows.first().waitFor({ timeout: 150_000 })
    await window.waitForTimeout(3000)
    for (const key of ['1', 'j', '2', 'j', '3', 'j']) await window.keyboard.press(key)
    const open = (n: number) => window.getByTestId('sources').getByTestId('article-open').nth(n).click()
    await open(0)
    await shot('1-margin')
    await window.setViewportSize({ width: 1800, height: 1000 })
    await shot('2-wide')
    await window.setViewportSize({ width: 960, height: 600 })
    await shot('3-small')
    await window.setViewportSize({ width: 1440, height: 900 })
    for (let i = 0; i < 3; i += 1) await window.keyboard.press('s')
    for (let i = 0; i < 4; i += 1) await window.keyboard.press('Shift+ArrowLeft')
    await shot('4-selection')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+f')
    await window.keyboard.type('the')
    await shot('5-find')
    await window.keyboard.press('Escape')
    await window.keyboard.press('b')
    await window.getByTestId('beside-option').first().waitFor()
    await shot('6-which')
    await window.keyboard.press('Enter')
    await window.waitForTimeout(500)
    await window.keyboard.press('j')
    await window.keyboard.press('j')
    await shot('7-beside')
    await window.setViewportSize({ width: 1800, height: 1000 })
    await shot('8-beside-wide')
    await window.setViewportSize({ width: 960, height: 600 })
    await shot('9-beside-small')
    await window.setViewportSize({ width: 1440, height: 900 })
    await window.getByTestId('to-library').click()
    await newDossier(window, 'RTL')
    const files = makeFolder('rtl')
    writeFileSync(join(files, '1.txt'), arabic)
    await importFiles(window, textFiles(files))
    await checklist.rows.first().waitFor({ timeout: 150_000 })
    await open(0)
    for (let i = 0; i < 2; i += 1) await window.keyboard.press('s')
    await window.keyboard.press('Shift+ArrowLeft')
    await shot('10-rtl')
  })
}

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { reportFormats } from '../../../src-main/contract/reports'
import {
  exportTo,
  importFiles,
  introduce,
  mark,
  newDossier,
  openSample,
  saveNextTo,
  textFiles,
  waitForChecklist,
} from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, makeFolder, seedsFolder, test } from '../support/app'

const pdfText = (path: string) => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
const squeeze = (text: string) => text.replace(/\s+/g, ' ')

async function written(path: string): Promise<void> {
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
}

/** Answers the app's next folder dialog. */
const intoFolder = ({ app }: Desk, folder: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, folder)

/** How a file of each kind begins. */
const begins: Record<string, string> = {
  pdf: '%PDF-',
  docx: 'PK',
  xlsx: 'PK',
  html: '<!doctype html>',
  json: '{\n  "format": "stet-report"',
  md: '# ',
}

test('the report is looked at, cut to size, exported in every format and again when the dossier moved on', async ({
  desk,
}) => {
  const { window } = desk
  await openSample(window)
  await mark(window, 0, '2')
  await on(window).inspector.reason.fill('Two sources name another figure')
  await on(window).inspector.reason.blur()
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  const page = on(window)

  await page.export.menu.press('Enter')
  const { preview } = page.export
  await expect(preview.locator('h1')).toBeVisible()
  await expect(preview.getByText('Two sources name another figure').first()).toBeAttached()
  await expect(preview.locator('#not-checked')).toHaveCount(1)
  await window.getByTestId('section-notChecked').setChecked(false)
  await expect(preview.locator('#not-checked')).toHaveCount(0)
  await window.getByTestId('detail-writer').fill('Ivo Brandt')
  await window.getByTestId('detail-writer').press('Enter')
  await expect(preview.getByText('Ivo Brandt').first()).toBeAttached()
  await window.getByTestId('preset-name').fill('Short')
  await window.getByTestId('preset-save').click()
  await expect(window.getByTestId('report-preset')).toHaveValue('Short')
  await window.getByTestId('preset-rename').press('Enter')
  await window.keyboard.type('Front page')
  await window.keyboard.press('Escape')
  await expect(window.getByTestId('report-preset')).toHaveValue('Short')
  await expect(window.getByTestId('preset-rename')).toBeFocused()
  await window.keyboard.press('Enter')
  await window.keyboard.type('Front page')
  await window.keyboard.press('Enter')
  await expect(window.getByTestId('report-preset')).toHaveValue('Front page')

  // Naming confidential sources holds only while the report is open.
  await window.getByTestId('choice-named').check()
  await window.keyboard.press('Escape')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  await page.export.menu.press('Enter')
  await expect(window.getByTestId('choice-redacted')).toBeChecked()
  await expect(preview.locator('h1')).toBeVisible()

  const folder = makeFolder('export')
  await intoFolder(desk, folder)
  await page.export.all.click()
  await page.export.go.click()
  for (const format of reportFormats) {
    await expect(page.export.state(format)).toHaveAttribute('data-state', 'done', { timeout: 60_000 })
  }
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    const start = begins[extname(name).slice(1)]
    if (start) expect(bytes.toString('utf8', 0, 80).startsWith(start), name).toBe(true)
    if (name.endsWith('.pdf')) expect(squeeze(pdfText(join(folder, name)))).toContain('Two sources name another figure')
    if (/\.(md|json|html)$/.test(name)) expect(bytes.toString()).toContain('Two sources name another figure')
  }
  expect(readdirSync(folder).length).toBeGreaterThanOrEqual(reportFormats.length)
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])

  await expect(page.export.again).toHaveAttribute('data-since', '0')
  await window.keyboard.press('Escape')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  await mark(window, 1, '1')
  await page.export.menu.press('Enter')
  await expect(page.export.again).toHaveAttribute('data-since', '1')
  await window.getByTestId('export-again-now').click()
  await expect(page.export.again).toHaveAttribute('data-since', '0', { timeout: 60_000 })
})

test('a report that cannot be written says so and leaves the old file whole', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  await saveNextTo(desk, '/proc/stet/r.md')
  await on(window).export.menu.click()
  await on(window).export.format('pdf').setChecked(false)
  await on(window).export.format('markdown').setChecked(true)
  await on(window).export.go.click()
  await expect(on(window).export.state('markdown')).toHaveAttribute('data-state', 'failed')
  await expect(on(window).export.state('markdown')).toContainText(/could not be saved/)
})

test('the five seed articles go from drop to a PDF report', async ({ desk }) => {
  test.skip(seedsFolder === null, 'the seed articles are not beside this checkout')
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Seeds')
  await importFiles(window, textFiles(seedsFolder!))
  await waitForChecklist(window)
  await expect(on(window).intake.results).toHaveCount(5)
  await mark(window, 0, '1')
  await mark(window, 1, '3')
  const path = join(makeFolder('seeds'), 'report.pdf')
  await exportTo(desk, 'pdf', path)
  await written(path)
  const text = squeeze(pdfText(path))
  expect(text).toMatch(/Kursk/)
  expect(text).toMatch(/[0-9a-f]{64}/)
})

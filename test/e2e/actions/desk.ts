import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type ReportFormat, reportFormats } from '../../../src-main/contract/reports'
import { on } from '../pages/desk'
import { type Desk, makeFolder, sampleFolder } from '../support/app'

/** First start: says who works here. */
export async function introduce(window: Page, name = 'Mara Quill'): Promise<void> {
  await on(window).start.name.fill(name)
  await on(window).start.go.click()
  await expect(on(window).workingAs).toContainText(/MQ|Mara/)
}

export async function newDossier(window: Page, title: string): Promise<void> {
  await on(window).library.new.click()
  await window.getByTestId('new-title').fill(title)
  await window.getByTestId('new-create').click()
  await expect(on(window).intake.files).toBeVisible()
}

/** Gives files to the window as a chosen or dropped File, with its real path. */
export async function importFiles(window: Page, paths: string[]): Promise<void> {
  await on(window).intake.input.setInputFiles(paths)
}

export const textFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

export async function openSample(window: Page): Promise<void> {
  await introduce(window)
  await on(window).library.sample.click()
  await waitForChecklist(window)
}

const ferries = [
  'The ferry Alma left Port Ketter with 212 passengers on Monday, the harbour office said.\nThe ferry Berta was diverted to Sornak.\nTwo cranes in the port stood still.\nThe harbour office closed at six.\nNobody was hurt, the harbour office said.\n',
  'The ferry Alma left Port Ketter with 240 passengers on Monday, the harbour office said.\nThe ferry Berta was diverted to Sornak.\n',
]

/** A story of two short articles: analysed in a moment. */
export async function openShortStory(window: Page): Promise<void> {
  await introduce(window)
  await newDossier(window, 'The ferries')
  const folder = makeFolder('ferries')
  const paths = ferries.map((_, i) => join(folder, `ferry-${i}.txt`))
  for (const [i, path] of paths.entries()) writeFileSync(path, ferries[i]!)
  await importFiles(window, paths)
  await waitForChecklist(window)
}

/** After a restart: into the dossier, which the window opens by itself where it was told in time. */
export async function enterDossier(window: Page): Promise<void> {
  const card = on(window).library.cards.first()
  await expect(on(window).checklist.rows.first().or(card).first()).toBeVisible()
  if (await card.isVisible()) await card.click()
}

export const importSample = (window: Page) => importFiles(window, textFiles(sampleFolder))

/** Until the checklist has claims and nothing is being read or analysed any more. */
export async function waitForChecklist(window: Page): Promise<void> {
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 90_000 })
  await expect(on(window).checklist.rows.first()).toBeVisible()
}

/** Answers the app's next save dialog with a path: the dialog belongs to the system and cannot be driven. */
export async function saveNextTo(desk: Desk, path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/** One format to a path of its own; resolves when the window says how it ended. The report is closed again. */
export async function exportTo(desk: Desk, format: ReportFormat, path: string): Promise<void> {
  const { window } = desk
  await saveNextTo(desk, path)
  await on(window).export.menu.click()
  for (const each of reportFormats)
    await on(window)
      .export.format(each)
      .setChecked(each === format)
  await on(window).export.go.click()
  await expect(on(window).export.state(format)).toHaveAttribute('data-state', /done|failed/, { timeout: 60_000 })
  await window.keyboard.press('Escape')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
}

/** Selects a row and marks it; resolves when the window says that the journal has it. */
export async function mark(window: Page, row: number, key: '1' | '2' | '3'): Promise<string> {
  const item = on(window).checklist.rows.nth(row)
  await item.click()
  const claim = (await item.getAttribute('data-claim'))!
  await window.keyboard.press(key)
  await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  return claim
}

/** Chooses something in the application's menu by its words: the menu belongs to the system and cannot be clicked. */
export async function choose({ app }: Desk, ...path: string[]): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, words) => {
    let items = Menu.getApplicationMenu()?.items ?? []
    for (const [i, word] of words.entries()) {
      const item = items.find(({ label }) => label === word)
      if (!item) throw new Error(`there is no ${words.slice(0, i + 1).join(' → ')}`)
      if (i === words.length - 1) item.click(undefined, BrowserWindow.getFocusedWindow() ?? undefined)
      items = item.submenu?.items ?? []
    }
  }, path)
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { on } from '../pages/desk'
import { type Desk, sampleFolder } from '../support/app'

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

export const importSample = (window: Page) => importFiles(window, textFiles(sampleFolder))

/** Until the checklist has claims and nothing is being read or analysed any more. */
export async function waitForChecklist(window: Page): Promise<void> {
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 30_000 })
  await expect(on(window).checklist.rows.first()).toBeVisible()
}

/** Answers the app's next save dialog with a path: the dialog belongs to the system and cannot be driven. */
export async function saveNextTo(desk: Desk, path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

export async function exportTo(desk: Desk, format: 'html' | 'pdf' | 'markdown' | 'json', path: string): Promise<void> {
  await saveNextTo(desk, path)
  await on(desk.window).export.menu.click()
  await on(desk.window).export.format(format).click()
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

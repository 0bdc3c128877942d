import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { choose, mark, newDossier, openShortStory, saveNextTo } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, makeFolder, test } from '../support/app'

async function backUpTo(desk: Desk, path: string): Promise<void> {
  await saveNextTo(desk, path)
  await choose(desk, 'File', 'Back up the library…')
}

/** Answers the next open dialog with a backup, and chooses to restore. */
async function look(desk: Desk, path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  await choose(desk, 'File', 'Restore the library…')
}

const saved = (window: Page) => window.getByText(/backed up and the copy checked/)

test.setTimeout(180_000) // on a machine that does other work too

test('a library is backed up, changed and restored; the one before is kept, and the windows come back', async ({
  desk,
  data,
}) => {
  await openShortStory(desk.window)
  const claim = await mark(desk.window, 0, '2')
  const path = join(makeFolder('backup'), 'Stet backup.stetlibrary')
  await backUpTo(desk, path)
  await expect(saved(desk.window)).toBeVisible()
  await expect(desk.window.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3')

  await mark(desk.window, 0, '1')
  await choose(desk, 'File', 'Library')
  await newDossier(desk.window, 'Only in the present library')
  await look(desk, path)
  const dialog = desk.window.getByRole('dialog')
  await expect(dialog.getByTestId('backup-dossiers')).toContainText('The ferries')
  await expect(dialog.getByTestId('backup-lost')).toContainText('“Only in the present library”: the whole dossier')
  await expect(dialog).toContainText('library set aside')
  const reopened = desk.app.waitForEvent('window')
  await desk.window.keyboard.press('Tab')
  await expect(dialog.getByTestId('restore-go')).toBeFocused()
  // Its window ends while the key is still down.
  await desk.window.keyboard.press('Enter').catch(() => {})

  const window = await reopened
  await expect(window.getByText(/library before is kept/)).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByText(/library before is kept/)).toBeHidden()
  await on(window).library.cards.first().focus()
  await window.keyboard.press('Enter')
  await expect(on(window).checklist.row(claim)).toHaveAttribute('data-mark', 'disputed')
  const aside = readdirSync(data).find((name) => name.startsWith('library set aside'))
  expect(existsSync(join(data, aside!, 'library.db'))).toBe(true)
  // It goes on being written: the restored library is the library.
  await mark(window, 1, '3')
})

test('what is no backup is refused in words, and a place that cannot be written leaves the old file', async ({
  desk,
}) => {
  await openShortStory(desk.window)
  const text = join(makeFolder('backup'), 'notes.stetlibrary')
  writeFileSync(text, 'A note that somebody named like a backup. '.repeat(10))
  await look(desk, text)
  await expect(desk.window.getByText(/is not a backup of a Stet library/)).toBeVisible()
  await expect(desk.window.getByRole('dialog')).toBeHidden()
  await backUpTo(desk, '/proc/stet/b.stetlibrary')
  await expect(desk.window.getByText(/backup could not be saved/)).toBeVisible()
  const good = join(makeFolder('backup'), 'cut.stetlibrary')
  await backUpTo(desk, good)
  await expect(saved(desk.window)).toBeVisible()
  writeFileSync(good, readFileSync(good).subarray(0, 30_000))
  await look(desk, good)
  await expect(desk.window.getByText(/is damaged \(it ends too early\)/)).toBeVisible()
})

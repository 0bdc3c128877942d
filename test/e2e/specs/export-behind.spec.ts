import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportTo, mark, openShortStory, saveNextTo } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, makeFolder, test } from '../support/app'

/** What happens to an export beside its screen: left behind, repeated by a key, in the way of files that are there. */

/** From now on the printer never ends by itself. */
const jamPrinter = ({ app }: Desk) =>
  app.evaluate(({ app }) => {
    app.on('browser-window-created', (_, window) => {
      window.webContents.printToPDF = () => new Promise(() => {})
    })
  })
const windowsOf = ({ app }: Desk) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const closed = (desk: Desk) => expect(desk.window.locator('[aria-modal="true"]')).toHaveCount(0)
const toast = (desk: Desk, text: RegExp) => desk.window.getByRole('alert').filter({ hasText: text })

test('an export whose screen is closed stands in a corner, and is cancelled there from any screen', async ({
  desk,
}) => {
  const { window } = desk
  await openShortStory(window)
  await jamPrinter(desk)
  const path = join(makeFolder('behind'), 'mine.pdf')
  writeFileSync(path, 'old and whole')
  await saveNextTo(desk, path)
  await on(window).export.menu.press('Enter')
  await on(window).export.go.click()
  await expect(on(window).export.state('pdf')).toHaveAttribute('data-state', 'writing')
  await expect.poll(() => windowsOf(desk)).toBe(2)
  await expect(toast(desk, /is being written/)).toHaveCount(0)
  await window.keyboard.press('Escape')
  await closed(desk)
  await expect(toast(desk, /The report on “The ferries” is being written\./)).toHaveCount(1)

  // The report that is opened again knows of it, and the corner is silent meanwhile.
  await on(window).export.menu.press('Enter')
  await expect(on(window).export.cancel).toBeVisible()
  await expect(toast(desk, /is being written/)).toHaveCount(0)
  await window.keyboard.press('Escape')
  await closed(desk)

  await window.getByTestId('to-library').press('Enter')
  await expect(on(window).library.new).toBeVisible()
  await toast(desk, /is being written/)
    .getByTestId('toast-act')
    .press('Enter')
  await expect(toast(desk, /was cancelled\. Nothing was written\./)).toHaveCount(1)
  await expect(toast(desk, /is being written/)).toHaveCount(0)
  await expect.poll(() => windowsOf(desk)).toBe(1)
  expect(readdirSync(join(path, '..'))).toEqual(['mine.pdf'])
  expect(readFileSync(path, 'utf8')).toBe('old and whole')
})

test('a key exports again, under the name the person gave, and tells where', async ({ desk }) => {
  const { window } = desk
  await openShortStory(window)
  await window.keyboard.press('Control+Shift+E')
  await expect(on(window).export.room).toBeVisible()
  await expect(on(window).export.again).toHaveCount(0)
  await window.keyboard.press('Escape')
  await closed(desk)

  const path = join(makeFolder('again'), 'for the desk.md')
  await exportTo(desk, 'markdown', path)
  const first = statSync(path).ino
  await mark(window, 0, '1')
  await window.keyboard.press('Control+Shift+E')
  await expect(toast(desk, /The report on “The ferries” is written\./)).toHaveCount(1)
  expect(statSync(path).ino).not.toBe(first)
  expect(readdirSync(join(path, '..'))).toEqual(['for the desk.md'])

  // The same key on the report's own screen.
  const second = statSync(path).ino
  await mark(window, 1, '1')
  await on(window).export.menu.press('Enter')
  await expect(on(window).export.again).toHaveAttribute('data-since', '1')
  await window.keyboard.press('Control+Shift+E')
  await expect(on(window).export.again).toHaveAttribute('data-since', '0')
  expect(statSync(path).ino).not.toBe(second)
})

test('the two tables of CSV replace what is there only when told to', async ({ desk }) => {
  const { window } = desk
  await openShortStory(window)
  const folder = makeFolder('tables')
  await desk.app.evaluate(({ dialog }, path) => {
    const kept = { asked: [] as string[], answer: 1 }
    Object.assign(globalThis, { kept })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as { message: string; detail: string }
      kept.asked.push(`${message}\n${detail}`)
      return { response: kept.answer, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  }, folder)
  const kept = () => desk.app.evaluate(() => (globalThis as unknown as { kept: { asked: string[] } }).kept.asked)
  await on(window).export.menu.press('Enter')
  await on(window).export.format('pdf').setChecked(false)
  await on(window).export.format('csv').setChecked(true)
  await on(window).export.go.click()
  await expect(on(window).export.state('csv')).toHaveAttribute('data-state', 'done')
  expect(await kept()).toEqual([])
  const names = readdirSync(folder)
  expect(names).toHaveLength(2)
  for (const name of names) writeFileSync(join(folder, name), 'mine')

  await on(window).export.go.click()
  await expect.poll(kept).toHaveLength(1)
  for (const name of names) expect((await kept())[0]).toContain(name)
  await expect(on(window).export.go).toBeEnabled()
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe('mine')

  await desk.app.evaluate(() => {
    ;(globalThis as unknown as { kept: { answer: number } }).kept.answer = 0
  })
  await on(window).export.go.click()
  await expect(on(window).export.state('csv')).toHaveAttribute('data-state', 'done')
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toContain('ferr')
})

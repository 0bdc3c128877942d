import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles, introduce, newDossier, saveNextTo, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'
import { hostilePage, listening } from '../support/hostile-page'

test('a saved page is looked at as it was, by keyboard: nothing in it runs, nothing asks for anything, nothing leads away', async ({
  desk,
}) => {
  const { window, app } = desk
  const { keyboard } = window
  const { original, about, reader } = on(window)
  const { server, address, heard } = await listening()
  const bytes = hostilePage(address)
  const file = join(makeFolder('articles'), 'bridge.html')
  writeFileSync(file, bytes)
  await introduce(window)
  await newDossier(window, 'The bridge')
  await importFiles(window, [file])
  await waitForChecklist(window)
  await window.getByTestId('sources').getByTestId('article-open').first().click()
  await expect(reader.pane).toBeVisible()

  await keyboard.press('Shift+O')
  await expect(original.facts).toContainText(createHash('sha256').update(bytes).digest('hex').slice(0, 12))
  await expect(original.facts).toContainText('Nothing in it runs')
  const page = window.frameLocator('[data-testid="original-frame"]')
  await expect(page.locator('h1')).toHaveText('Harbour bridge closed after lorry fire')
  await expect(page.locator('#own')).toBeVisible()
  const inside = window.frames().find((frame) => frame.url().startsWith('stet://original/'))
  expect(inside).toBeDefined()
  const where = inside!.url()
  // In a process of its own, without the bridge.
  const processes = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.mainFrame.framesInSubtree.map((frame) => frame.osProcessId),
  )
  expect(new Set(processes).size).toBe(2)

  // Whoever clicks gets no further than the page itself.
  for (const id of ['out', 'run', 'window', 'top', 'down', 'send']) await page.locator(`#${id}`).click()
  await window.waitForTimeout(1500)
  expect(heard).toEqual([])
  await expect(page.locator('html')).not.toHaveAttribute('data-ran', /./)
  expect(inside!.url()).toBe(where)
  expect(window.url()).toBe('stet://app/index.html')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  // The test's own measure: the same address does hear what really asks.
  await fetch(address).catch(() => undefined)
  expect(heard).toEqual(['GET / HTTP/1.1'])

  // Esc leads out of the frame, which has the focus, and closes the original; then out of the article.
  await keyboard.press('Escape')
  await expect(original.pane).toHaveCount(0)
  await expect(reader.pane.getByRole('document')).toBeFocused()

  // The untouched bytes, from the panel.
  await keyboard.press('Shift+I')
  await expect(about.field('title')).toBeFocused()
  await expect(about.panel).toContainText(createHash('sha256').update(bytes).digest('hex'))
  const copy = join(makeFolder('copies'), 'copy.html')
  await saveNextTo(desk, copy)
  await about.save.focus()
  await keyboard.press('Enter')
  await expect(window.getByText(/The original was saved as/)).toBeVisible()
  expect(readFileSync(copy, 'utf8')).toBe(bytes)
  server.close()
})

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { enterDossier, mark, openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, projectRoot, startDesk, test } from '../support/app'

test('a verdict shown as saved is there after SIGKILL', async ({ desk, data }) => {
  await openSample(desk.window)
  const claim = await mark(desk.window, 0, '2')
  await desk.kill()

  const again = await startDesk(data)
  await enterDossier(again.window)
  await expect(on(again.window).checklist.row(claim)).toHaveAttribute('data-mark', 'disputed')
  await again.quit()
})

test('undo takes the last verdict back, redo sets it again, and both survive a restart', async ({ desk, data }) => {
  await openSample(desk.window)
  const { window } = desk
  const claim = await mark(window, 1, '1')
  const row = on(window).checklist.row(claim)
  await expect(row).toHaveAttribute('data-mark', 'confirmed')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(row).toHaveAttribute('data-mark', 'open')
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await expect(row).toHaveAttribute('data-mark', 'confirmed')
  await desk.quit()

  const again = await startDesk(data)
  await enterDossier(again.window)
  await expect(on(again.window).checklist.row(claim)).toHaveAttribute('data-mark', 'confirmed')
  await again.quit()
})

test('a note typed but not left is kept through SIGKILL', async ({ desk, data }) => {
  await openSample(desk.window)
  const { window } = desk
  await on(window).checklist.rows.first().click()
  await on(window).inspector.note.fill('Ask the harbour office for the log')
  // The draft reaches the library within a second of the last key.
  await window.waitForTimeout(1500)
  await desk.kill()

  const again = await startDesk(data)
  await enterDossier(again.window)
  await on(again.window).checklist.rows.first().click()
  await expect(on(again.window).inspector.note).toHaveValue('Ask the harbour office for the log')
  await again.quit()
})

test('one Stet owns the library; readers are welcome', async ({ desk, data }) => {
  await openSample(desk.window)
  const library = join(data, 'library')
  const stet = (...args: string[]) =>
    execFileSync(process.execPath, [join(projectRoot, 'out', 'main', 'cli.js'), ...args, '--library', library], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  expect(stet('journal', 'verify')).toContain('The journal verifies.')
  let refused = ''
  try {
    stet('journal', 'rebuild')
  } catch (error) {
    refused = String((error as { stderr: string }).stderr)
  }
  expect(refused).toContain('Another Stet has this library open')
  expect(refused).toContain(String(desk.pid))
})

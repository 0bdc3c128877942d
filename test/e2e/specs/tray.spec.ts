import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enterDossier, importFiles, introduce, newDossier, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, projectRoot, startDesk, test } from '../support/app'

const story = (n: number) => `The ferry Alma left Port Ketter with ${n} passengers, the harbour office said.\n`
const long = Array.from(
  { length: 60 },
  (_, i) => `On pier ${i + 3} the office counted ${i * 7 + 11} crates of line ${i % 9}.`,
).join(' ')

test('a refused file is read again once what was wrong is put right; past imports stay until they are cleared', async ({
  desk,
  data,
}) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'The tray')
  const folder = makeFolder('tray')
  const [good, empty] = [join(folder, 'good.txt'), join(folder, 'empty.txt')]
  writeFileSync(good, story(212))
  writeFileSync(empty, '')
  await importFiles(window, [good, empty])
  await waitForChecklist(window)
  const result = (file: string) => on(window).intake.results.filter({ hasText: file })
  await expect(result('empty.txt')).toHaveAttribute('data-outcome', 'refused')
  await expect(window.getByTestId('import-counts')).toContainText('1 not imported')
  writeFileSync(empty, story(240))
  // By keyboard: the list is one stop, and the file's own button comes after it.
  await on(window).intake.results.first().focus()
  await window.keyboard.press('Tab')
  await expect(result('empty.txt').getByTestId('import-retry')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(result('empty.txt')).toHaveAttribute('data-outcome', 'imported')
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done')
  await desk.quit()

  const again = await startDesk(data)
  await enterDossier(again.window)
  await expect(on(again.window).intake.jobs).toHaveCount(1)
  await expect(on(again.window).intake.results).toHaveCount(2)
  await again.window.getByTestId('import-dismiss').click()
  await expect(on(again.window).intake.jobs).toHaveCount(0)
  await again.window.reload()
  await enterDossier(again.window)
  await expect(on(again.window).checklist.rows.first()).toBeVisible()
  await expect(on(again.window).intake.jobs).toHaveCount(0)
  await again.quit()
  rmSync(folder, { recursive: true, force: true })
})

test('a near copy is kept and told; it is linked, and the undo brings it back', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Copies')
  const folder = makeFolder('copies')
  writeFileSync(join(folder, 'wire.txt'), `Crates counted\n\n${long}\n`)
  writeFileSync(join(folder, 'reprint.txt'), `What the port has in store\n\n${long}\n`)
  await importFiles(window, [join(folder, 'wire.txt'), join(folder, 'reprint.txt')])
  await waitForChecklist(window)
  const reprint = on(window).intake.results.and(window.locator('[data-file="reprint.txt"]'))
  await expect(reprint).toHaveAttribute('data-outcome', 'nearCopy')
  await expect(reprint).toContainText('wire.txt')
  await expect(window.getByTestId('article-row')).toHaveCount(2)
  await reprint.getByTestId('copy-link').click()
  await expect(reprint).toHaveAttribute('data-outcome', 'linked')
  await expect(window.getByTestId('article-row')).toHaveCount(1)
  await on(window).checklist.rows.first().click()
  await window.keyboard.press('ControlOrMeta+z')
  await expect(reprint).toHaveAttribute('data-outcome', 'nearCopy')
  await expect(window.getByTestId('article-row')).toHaveCount(2)
  await reprint.getByTestId('copy-keep').click()
  await expect(reprint).toHaveAttribute('data-outcome', 'imported')
  rmSync(folder, { recursive: true, force: true })
})

test('a locked document asks for its password, and a wrong one asks again', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Locked')
  await importFiles(window, [join(projectRoot, 'test', 'golden', 'import', 'odt', 'locked.odt')])
  const field = window.getByTestId('import-password')
  await expect(field).toBeVisible({ timeout: 30_000 })
  await field.fill('not this one')
  await window.getByTestId('import-password-go').click()
  await expect(on(window).intake.results).toContainText('does not open')
  const { password } = JSON.parse(
    readFileSync(join(projectRoot, 'test', 'golden', 'import', 'odt', 'locked.json'), 'utf8'),
  ) as { password: string }
  await field.fill(password)
  await field.press('Enter')
  await expect(on(window).intake.results.first()).toHaveAttribute('data-outcome', 'imported')
})

test('an article is pasted on the window with its formatting, which is kept as the original', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Pasted')
  await expect(window.getByTestId('sources')).toBeVisible()
  await window.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      'Ferry turns back\nThe ferry Alma left Port Ketter with 212 passengers, the harbour office said.',
    )
    clipboardData.setData(
      'text/html',
      '<h1>Ferry turns back</h1><p>The ferry Alma left <b>Port Ketter</b> with 212 passengers, the harbour office said.</p>',
    )
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(window.getByTestId('paste-name')).toHaveValue('Ferry turns back')
  await window.getByTestId('paste-go').click()
  await waitForChecklist(window)
  await expect(on(window).checklist.rows.filter({ hasText: '212 passengers' })).toHaveCount(1)
  const mediaType = await window.evaluate(async () => {
    const { stet } = window as unknown as {
      stet: { request: Record<string, (request: object) => Promise<{ value: never }>> }
    }
    const [{ id }] = (await stet.request['dossiers.list']!({})).value as [{ id: string }]
    const { items } = (await stet.request['feed.read']!({ dossier: id, after: 0, limit: 50 })).value as {
      items: { event: { type: string; payload: { mediaType: string } } }[]
    }
    return items.find(({ event }) => event.type === 'ArticleImported')?.event.payload.mediaType
  })
  expect(mediaType).toBe('text/html')
})

import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { exportTo, importFiles, introduce, newDossier, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, sampleFolder, test } from '../support/app'

const story = 'The ferry Alma left Port Ketter at 7:40 a.m. on Monday with 212 passengers, the harbour office said.\n'

function hostileFolder(): string {
  const folder = makeFolder('hostile')
  writeFileSync(join(folder, 'good.txt'), story)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(
    join(folder, 'picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]),
  )
  writeFileSync(join(folder, 'sheet.xlsx'), 'PK')
  const huge = openSync(join(folder, 'huge.txt'), 'w')
  ftruncateSync(huge, 2 ** 31)
  closeSync(huge)
  writeFileSync(join(folder, 'locked.txt'), story)
  chmodSync(join(folder, 'locked.txt'), 0)
  return folder
}

test('each file that cannot be imported says why, and the others go on', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Hostile')
  const folder = hostileFolder()
  const files = ['empty.txt', 'good.txt', 'huge.txt', 'locked.txt', 'picture.txt', 'sheet.xlsx'].map((f) =>
    join(folder, f),
  )
  await importFiles(window, [...files, join(folder, 'good.txt')])
  await waitForChecklist(window)
  const result = (file: string) => on(window).intake.results.filter({ hasText: file })
  await expect(result('empty.txt')).toContainText('no text')
  await expect(result('huge.txt')).toContainText('2147 MB')
  await expect(result('locked.txt')).toContainText('no permission')
  await expect(result('picture.txt')).toContainText('is a picture')
  await expect(result('sheet.xlsx')).toContainText('does not')
  await expect(on(window).checklist.rows).toHaveCount(1)
})

test('the same bytes twice are recognised and said', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Twice')
  const folder = makeFolder('twice')
  writeFileSync(join(folder, 'first.txt'), story)
  copyFileSync(join(folder, 'first.txt'), join(folder, 'second.txt'))
  await importFiles(window, [join(folder, 'first.txt'), join(folder, 'second.txt')])
  await waitForChecklist(window)
  await expect(on(window).intake.results.filter({ hasText: 'second.txt' })).toContainText('first.txt')
})

test('a folder is walked, by the dialog', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Folder')
  const folder = makeFolder('folder')
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'ferry.md'), story)
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
  await window.getByTestId('import-folder').click()
  await waitForChecklist(window)
  await expect(on(window).intake.results).toHaveCount(1)
  await expect(on(window).intake.results).toContainText('ferry.md')
})

test('text is pasted', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Pasted')
  await window.getByTestId('import-paste').click()
  await window.getByTestId('paste-name').fill('Harbour note')
  await window.getByTestId('paste-text').fill(story)
  await window.getByTestId('paste-url').fill('not an address')
  await window.getByTestId('paste-go').click()
  await expect(window.getByText('begins with https://')).toBeVisible()
  await window.getByTestId('paste-url').fill('https://harbour.example/note')
  await window.getByTestId('paste-go').click()
  await waitForChecklist(window)
  await expect(on(window).checklist.rows.first()).toContainText('212 passengers')
  const report = join(makeFolder('pasted'), 'r.html')
  await exportTo(desk, 'html', report)
  await expect.poll(() => existsSync(report)).toBe(true)
  expect(readFileSync(report, 'utf8')).toContain('https://harbour.example/note#:~:text=')
})

test('files dropped on the window are imported', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Dropped')
  // A File that the system made, handed to the page's drop handler: what the platform does on a real drop.
  await importFiles(window, [])
  await window.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.id = 'drop-source'
    document.body.append(input)
  })
  await window.locator('#drop-source').setInputFiles(textFiles(sampleFolder).slice(0, 2))
  await window.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drop-source')!
    const transfer = new DataTransfer()
    for (const file of input.files!) transfer.items.add(file)
    const target = document.querySelector('[data-testid="sources"]')!
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }
  })
  await waitForChecklist(window)
  await expect(on(window).intake.results).toHaveCount(2)
})

test('an import can be cancelled; what was read stays', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Cancelled')
  const folder = makeFolder('many')
  for (let i = 0; i < 400; i++)
    writeFileSync(join(folder, `a${String(i).padStart(3, '0')}.txt`), `${story}Report ${i} of ${i + 900}.\n`)
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
  await window.getByTestId('import-folder').click()
  await window.getByTestId('import-cancel').first().click()
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'cancelled', { timeout: 30_000 })
  await expect(on(window).intake.tray).toContainText(/cancel/i)
})

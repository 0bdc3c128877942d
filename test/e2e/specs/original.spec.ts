import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesPdf } from '../../support/lines-pdf'
import { importFiles, introduce, newDossier, saveNextTo, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'
import { hostilePage, listening } from '../support/hostile-page'

const golden = join(import.meta.dirname, '..', '..', 'golden', 'import')

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

  // Esc leads out of the frame, which has the focus, and closes the original. As the system sends keys: the test's own go
  // to the window's page, whatever has the focus.
  await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    for (const type of ['keyDown', 'keyUp'] as const) webContents.sendInputEvent({ type, keyCode: 'Escape' })
  })
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

test('pages that a browser saved are looked at as they were: as one file with style and picture, with a folder without them', async ({
  desk,
}) => {
  const { window } = desk
  const { original, reader } = on(window)
  const seen: string[] = []
  window.on('request', (request) => seen.push(request.url()))
  const saved = ['mhtml/en-lanterns.mhtml', 'saved/ja-watashibune.html'].map((file) => join(golden, file))
  await introduce(window)
  await newDossier(window, 'The lanterns')
  await importFiles(window, saved)
  await waitForChecklist(window)
  const page = window.frameLocator('[data-testid="original-frame"]')
  const look = async (title: string) => {
    await window.getByTestId('sources').getByTestId('article-open').filter({ hasText: title }).first().click()
    await expect(reader.pane).toContainText(title)
    await window.keyboard.press('Shift+O')
    await expect(page.locator('h1')).toContainText(title)
  }

  await look('Corvane lantern works')
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(120, 30, 20)')
  const picture = page.getByAltText('The furnace hall')
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(96)
  await expect(page.locator('pull-quote p')).toBeVisible()
  // The script that added it when the page was saved does not add it again.
  await expect(page.getByText('The first lamps are to be sold in January.')).toHaveCount(1)
  await expect(page.frameLocator('iframe').locator('p')).toContainText('a map of this place with all its lamps')
  await window.keyboard.press('Escape')
  await expect(original.pane).toHaveCount(0)

  await look('汐見町の渡し船')
  await expect(page.locator('article')).toHaveCount(1)
  await expect(page.locator('article p').first()).toContainText('「かもめ丸」')
  expect(seen.filter((url) => !/^(stet:|data:|blob:|about:)/.test(url))).toEqual([])
})

const pages = [
  [
    'Harbour bridge closed after lorry fire',
    '',
    'By Ida Marsh',
    '',
    'The harbour bridge at Port Ellery was closed for six hours on 12 March 2031',
    'after a lorry caught fire, the harbour office said.',
    '',
    'Forty people had to leave their cars, a spokesman for the harbour office said.',
  ],
  [
    'The bridge carries 18,000 vehicles a day, according to the harbour office.',
    '',
    'It was built in 1987 and is the only crossing of the river for 20 kilometres.',
  ],
]

test('a document is drawn beside its text with the passage lit where it stands, and turned by keyboard', async ({
  desk,
}) => {
  const { window, app } = desk
  const { keyboard } = window
  const { original, reader } = on(window)
  const seen: string[] = []
  window.on('request', (request) => seen.push(request.url()))
  const file = join(makeFolder('articles'), 'bridge.pdf')
  writeFileSync(file, linesPdf(pages))
  await introduce(window)
  await newDossier(window, 'The bridge')
  await importFiles(window, [file])
  await waitForChecklist(window)
  await window.getByTestId('sources').getByTestId('article-open').first().click()
  await expect(reader.pane).toBeVisible()
  await expect(reader.pane).toContainText('18,000')
  // To the sentence on the second page.
  for (let i = 0; i < 12; i++) {
    await keyboard.press('s')
    if ((await reader.highlighted.first().textContent())?.includes('18,000')) break
  }
  await expect(reader.highlighted).toContainText('18,000')

  await keyboard.press('Shift+O')
  await expect(original.page).toHaveText('page 2 of 2')
  await expect(original.lit).toHaveCount(1)
  await expect(original.lit).toBeInViewport()
  // Ink stands under the light, and hardly any beside it: the box is where the words are drawn.
  const drawing = window.frames().find((frame) => frame.url() === 'stet://pages/pages.html')!
  await expect(drawing.locator('canvas')).toBeAttached()
  const box = await original.lit.evaluate((lit) => {
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight, offsetParent } = lit as HTMLElement
    const { clientWidth } = offsetParent as HTMLElement
    return { x: offsetLeft, y: offsetTop, width: offsetWidth, height: offsetHeight, of: clientWidth }
  })
  const inkIn = (at: typeof box) =>
    drawing.locator('canvas').evaluate((canvas, { x, y, width, height, of }) => {
      const drawn = canvas as HTMLCanvasElement
      const scale = drawn.width / of
      const area = [x, y, width, height].map((side) => Math.round(side * scale)) as [number, number, number, number]
      const { data } = drawn.getContext('2d')!.getImageData(...area)
      let dark = 0
      for (let i = 0; i < data.length; i += 4) if (data[i]! < 128 && data[i + 3]! > 128) dark++
      return dark / (data.length / 4)
    }, at)
  expect(await inkIn(box)).toBeGreaterThan(0.03)
  expect(await inkIn({ ...box, y: box.y + 4 * box.height })).toBe(0)

  // Another passage leads to its page.
  for (let i = 0; i < 12; i++) {
    await keyboard.press('Shift+S')
    if ((await reader.highlighted.first().textContent())?.includes('Forty people')) break
  }
  await expect(original.page).toHaveText('page 1 of 2')
  await expect(original.lit).toHaveCount(1)
  // F6 to the pages, Page down turns, Esc closes.
  await keyboard.press('F6')
  await expect(original.pane.getByRole('document')).toBeFocused()
  await keyboard.press('PageDown')
  await expect(original.page).toHaveText('page 2 of 2')
  await expect(original.lit).toHaveCount(0)
  const processes = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.mainFrame.framesInSubtree.map((frame) => frame.osProcessId),
  )
  expect(new Set(processes).size).toBe(2)
  expect(await drawing.evaluate(() => typeof (window as { stet?: unknown }).stet)).toBe('undefined')
  await keyboard.press('Escape')
  await expect(original.pane).toHaveCount(0)
  expect(seen.filter((url) => !/^(stet:|data:|blob:)/.test(url))).toEqual([])
})

test('a locked document asks for its password before its pages are shown, and again the next time', async ({
  desk,
}) => {
  const { window } = desk
  const { keyboard } = window
  const { original, reader, intake } = on(window)
  const { password } = JSON.parse(readFileSync(join(golden, 'pdf', 'locked-256-bit.json'), 'utf8')) as {
    password: string
  }
  await introduce(window)
  await newDossier(window, 'Locked')
  await importFiles(window, [join(golden, 'pdf', 'locked-256-bit.pdf')])
  await window.getByTestId('import-password').fill(password)
  await keyboard.press('Enter')
  await expect(intake.results.first()).toHaveAttribute('data-outcome', 'imported')
  await window.getByTestId('sources').getByTestId('article-open').first().click()
  await expect(reader.pane).toBeVisible()

  await keyboard.press('Shift+O')
  const field = original.pane.getByTestId('original-password')
  await expect(field).toBeFocused()
  const asked = original.pane.getByTestId('original-locked')
  await expect(asked).toHaveAttribute('data-lock', 'asked')
  await keyboard.type('not this one')
  await keyboard.press('Enter')
  await expect(asked).toHaveAttribute('data-lock', 'wrong')
  await expect(field).toHaveValue('')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(asked).toHaveCount(0)
  await expect(original.page).toHaveText('page 1 of 1')
  await expect(original.page).toHaveAttribute('data-page', '1')
  await expect(original.pane.getByRole('document')).toBeVisible()

  await original.close.click()
  await expect(original.pane).toHaveCount(0)
  await keyboard.press('Shift+O')
  await expect(field).toBeFocused()
  await keyboard.press('Escape')
  await expect(original.pane).toHaveCount(0)
})

test('a document in a font that it only names is drawn by a character map out of the app', async ({ desk }) => {
  const { window } = desk
  const { original, reader } = on(window)
  const seen: string[] = []
  window.on('request', (request) => seen.push(request.url()))
  await introduce(window)
  await newDossier(window, 'The salt works')
  await importFiles(window, [join(golden, 'pdf-named-maps', 'reportlab-90ms-RKSJ-H.pdf')])
  await waitForChecklist(window)
  await window.getByTestId('sources').getByTestId('article-open').first().click()
  await expect(reader.pane).toContainText('白浜町の製塩所は七日')
  await window.keyboard.press('Shift+O')
  await expect(original.page).toHaveAttribute('data-page', '1')
  const maps = seen.filter((url) => url.startsWith('stet://pages/') && url.includes('RKSJ'))
  expect(maps).toHaveLength(1)
  expect(seen.filter((url) => !/^(stet:|data:|blob:)/.test(url))).toEqual([])
})

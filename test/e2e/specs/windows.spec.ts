import type { Page } from 'playwright/test'
import { choose, mark, openShortStory } from '../actions/desk'
import { claimOf, on } from '../pages/desk'
import { type Desk, expect, startDesk, test } from '../support/app'

/** A second window, by its key; in the library. */
async function secondWindow({ app, window }: Desk): Promise<Page> {
  const opened = app.waitForEvent('window')
  await window.keyboard.press('ControlOrMeta+Shift+n')
  const second = await opened
  await expect(on(second).library.cards.first()).toBeVisible()
  return second
}

async function openFirstDossier(window: Page): Promise<void> {
  await on(window).library.cards.first().focus()
  await window.keyboard.press('Enter')
  await expect(on(window).checklist.rows.first()).toBeVisible()
}

test.setTimeout(180_000) // on a machine that does other work too

test('two windows stay in step, and what both do to one claim is lost in neither', async ({ desk }) => {
  await openShortStory(desk.window)
  const first = desk.window
  const second = await secondWindow(desk)
  await openFirstDossier(second)
  const claim = await mark(first, 0, '2')
  await expect(on(second).checklist.row(claim)).toHaveAttribute('data-mark', 'disputed')

  // The second types a note while the first marks the claim again and gives a reason.
  await on(second).checklist.row(claim).click()
  await second.keyboard.press('n')
  await second.keyboard.type('Ask the plant for the batch list')
  await first.keyboard.press('1')
  await expect(on(first).inspector.state).toHaveAttribute('data-state', 'saved')
  await first.keyboard.press('r')
  await first.keyboard.type('The register names it')
  await on(first).inspector.reason.blur()
  await expect(on(second).checklist.row(claim)).toHaveAttribute('data-mark', 'confirmed')
  await expect(on(second).inspector.note).toHaveValue('Ask the plant for the batch list')
  await on(second).inspector.note.blur()
  await expect(on(first).inspector.note).toHaveValue('Ask the plant for the batch list')
  await expect(on(second).inspector.reason).toHaveValue('The register names it')
})

test('language, colours and who works here change in all windows at once, the menu with them', async ({ desk }) => {
  await openShortStory(desk.window)
  const second = await secondWindow(desk)
  await choose(desk, 'View', 'Language', 'Deutsch')
  for (const window of [desk.window, second]) await expect(window.locator('html')).toHaveAttribute('lang', 'de')
  await choose(desk, 'Ansicht', 'Farben', 'Dunkel')
  for (const window of [desk.window, second]) {
    await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  }
  await choose(desk, 'Hilfe', 'Tastaturkürzel')
  const sheets = async () => {
    const counts = [desk.window, second].map((window) => window.getByRole('dialog').count())
    return (await Promise.all(counts)).reduce((a, b) => a + b)
  }
  await expect.poll(sheets).toBe(1)
})

test('all windows come back where they were, each on its dossier and claim', async ({ desk, data }) => {
  await openShortStory(desk.window)
  const second = await secondWindow(desk)
  await expect(on(second).library.cards.first()).toBeVisible()
  const row = on(desk.window).checklist.rows.nth(3)
  const claim = await claimOf(row)
  await row.click()
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.id === 1)
      ?.setSize(1100, 700)
  })
  // A place is told, and kept, when one stays there for a moment.
  await desk.window.waitForTimeout(1500)
  await desk.quit()

  const again = await startDesk(data)
  await expect.poll(() => again.app.windows().length).toBe(2)
  const counts = () => Promise.all(again.app.windows().map((window) => on(window).checklist.rows.count()))
  await expect.poll(async () => (await counts()).filter((n) => n > 0).length).toBe(1)
  const index = (await counts()).findIndex((n) => n > 0)
  const window = again.app.windows()[index]!
  await expect(on(window).checklist.row(claim!)).toHaveAttribute('aria-selected', 'true')
  await expect(on(again.app.windows()[1 - index]!).library.cards).toHaveCount(1)
  await again.quit()
})

test('a renderer killed in the middle of typing comes back to the claim with what was typed', async ({ desk }) => {
  await openShortStory(desk.window)
  const { app, window } = desk
  await on(window).checklist.rows.nth(2).click()
  await window.keyboard.press('n')
  await window.keyboard.type('Call the harbour master before six')
  await window.waitForTimeout(1500)
  const processId = () =>
    app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      return webContents.isCrashed() || webContents.isLoading() ? 0 : webContents.getOSProcessId()
    })
  const before = await processId()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer()
  })
  // Playwright loses sight of a page that crashed, so the app is asked what its page shows; and a page that is asked
  // while it crashes never answers, so first for the new one.
  await expect.poll(async () => ![0, before].includes(await processId()), { timeout: 30_000 }).toBe(true)
  const note = () =>
    app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      return webContents.executeJavaScript(`document.querySelector('[data-testid="note"]')?.value ?? null`)
    })
  await expect.poll(note, { timeout: 20_000 }).toBe('Call the harbour master before six')
})

test('the menu says what to do where an action has no meaning, and About says the versions', async ({ desk }) => {
  await openShortStory(desk.window)
  await choose(desk, 'File', 'Library')
  await expect(on(desk.window).library.cards.first()).toBeVisible()
  await choose(desk, 'Edit', 'Find')
  await expect(desk.window.getByText('Open a dossier and its checklist first')).toBeVisible()
  await choose(desk, 'File', 'Save report…')
  await expect(desk.window.getByText('Open a dossier first', { exact: true })).toBeVisible()
  await choose(desk, 'Help', 'About Stet')
  await expect(desk.window.getByTestId('about-facts')).toContainText(/Version\s*0\.1\.0.*Electron \d+\.\d+/)
})

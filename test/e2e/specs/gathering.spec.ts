import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { choose } from '../actions/choose'
import { importFiles, introduce, newDossier, textFiles } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, makeFolder, test } from '../support/app'

test.setTimeout(300_000)

type FormName = 'evidence' | 'correction' | 'query' | 'contact' | 'flags'

const gathered = (window: Page) => {
  const id = (testId: string) => window.getByTestId(testId)
  return {
    pieces: id('evidence-piece'),
    hash: id('evidence-hash'),
    corrections: id('text-correction'),
    decision: id('correction-decision'),
    queries: id('query'),
    status: id('query-status'),
    contacts: id('contact'),
    flags: id('claim-flag'),
    rowFlags: id('row-flags'),
    history: id('history-entry'),
    assignee: window.getByTestId('inspector').getByTestId('assignee'),
    form: (name: FormName) => id(`${name}-form`),
    problem: id('form-problem'),
  }
}

/** The file dialog belongs to the system and cannot be driven: its next answer. */
const choosing = ({ app }: Desk, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)

const story = {
  '1-courier.txt': `Dark streets

By Ida Marsh | The Orrin Courier | March 12, 2031

ORRIN, March 12, 2031 - The storm cut the power to 4,200 homes in Orrin on Tuesday evening, the grid operator Velmar said.
`,
  '2-gazette.txt': `A night of wind

By Tom Reuk | Tarn Valley Gazette | March 12, 2031

ORRIN, March 12, 2031 - The storm cut the power to 5,600 homes in Orrin on Tuesday evening, the grid operator Velmar said.
`,
}

async function openStory(window: Page): Promise<void> {
  const folder = makeFolder('orrin')
  for (const [name, text] of Object.entries(story)) writeFileSync(join(folder, name), text)
  await introduce(window)
  await newDossier(window, 'The storm')
  await importFiles(window, textFiles(folder))
  // Its own patience: what is tested begins when the claims are there.
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 180_000 })
  await expect(on(window).checklist.rows.first()).toBeVisible()
}

async function chooseFirst(window: Page): Promise<void> {
  const row = on(window).checklist.rows.first()
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
}

/** Until the form is there and has the focus, so that no key goes past it. */
async function opened(window: Page, name: FormName): Promise<void> {
  const form = gathered(window).form(name)
  await expect(form).toBeVisible()
  await expect
    .poll(() => form.evaluate((element) => element.closest('[role="dialog"]')!.contains(document.activeElement)))
    .toBe(true)
}

const saved = async (window: Page, name: FormName) => {
  await window.keyboard.press('Control+Enter')
  await expect(gathered(window).form(name)).toHaveCount(0)
}

test('a link and a file become evidence by key, and are taken back by their name', async ({ desk }) => {
  const { window } = desk
  const { keyboard } = window
  const { pieces, hash, problem } = gathered(window)
  await openStory(window)
  await chooseFirst(window)
  await keyboard.press('e')
  await opened(window, 'evidence')
  await keyboard.type('example.org/count')
  await keyboard.press('Enter')
  await expect(problem).toBeVisible()
  await keyboard.press('Home')
  await keyboard.type('https://')
  await choose(window.getByTestId('evidence-standing'), 'primary source')
  await saved(window, 'evidence')
  await expect(pieces).toHaveCount(1)
  await expect(pieces.first()).toContainText('primary source')
  await expect(pieces.first()).toContainText('https://example.org/count')

  const path = join(makeFolder('evidence'), 'count.txt')
  writeFileSync(path, 'the clinic counted forty')
  await choosing(desk, path)
  await keyboard.press('e')
  await opened(window, 'evidence')
  await keyboard.press('Shift+Tab')
  await keyboard.press('Shift+Tab')
  await keyboard.press('ArrowRight')
  await expect(window.getByTestId('evidence-choose')).toBeVisible()
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await keyboard.press('Tab')
  await expect(window.getByTestId('evidence-choose')).toBeFocused()
  await keyboard.press('Enter')
  await expect(gathered(window).form('evidence')).toContainText('count.txt')
  await saved(window, 'evidence')
  await expect(pieces).toHaveCount(2)
  await expect(hash).toContainText(/[0-9a-f]{64}/)
  await expect(pieces.nth(1)).toContainText('contradicts')

  await keyboard.press('Control+z')
  await expect(pieces).toHaveCount(1)
  await keyboard.press('Control+Shift+z')
  await expect(pieces).toHaveCount(2)
})

test('a source is put under check, corrected, and the correction decided', async ({ desk }) => {
  const { window } = desk
  const { keyboard } = window
  const { corrections, decision } = gathered(window)
  await openStory(window)
  await chooseFirst(window)
  await keyboard.press('c')
  await opened(window, 'correction')
  const underCheck = window.getByTestId('correction-under-check').first()
  if ((await underCheck.count()) > 0) {
    await underCheck.press('Enter')
  }
  const problemField = window.getByTestId('correction-problem')
  await expect(problemField).toBeVisible()
  await problemField.focus()
  await keyboard.type('the number is another one')
  await keyboard.press('Tab')
  await keyboard.press('Control+a')
  await keyboard.type('at least forty')
  await choose(window.getByTestId('correction-change'), 'Clarification: it could be misread')
  await saved(window, 'correction')
  await expect(corrections).toHaveCount(1)
  await expect(window.getByTestId('correction-change-shown')).toHaveText('clarification')
  await expect(corrections.first()).toContainText('at least forty')
  await window.getByTestId('correction-accept').press('Enter')
  await expect(decision).toHaveAttribute('data-decision', 'accepted')
  await keyboard.press('Control+z')
  await expect(decision).toHaveAttribute('data-decision', 'proposed')
  await window.getByTestId('correction-reject').press('Enter')
  await keyboard.type('the source withdrew it')
  await keyboard.press('Enter')
  await expect(decision).toHaveAttribute('data-decision', 'rejected')
  await expect(corrections.first()).toContainText('the source withdrew it')
})

test('a query, an attempt to reach somebody, flags, who checks the claim, and its history', async ({ desk }) => {
  const { window } = desk
  const { keyboard } = window
  const { queries, status, contacts, history, assignee } = gathered(window)
  await openStory(window)
  await chooseFirst(window)
  await keyboard.press('q')
  await opened(window, 'query')
  await keyboard.type('Who counted, and when?')
  await keyboard.press('Escape')
  await expect(gathered(window).form('query')).toHaveCount(0)
  // What was typed is there again.
  await keyboard.press('q')
  await opened(window, 'query')
  await expect(window.getByTestId('query-question')).toHaveValue('Who counted, and when?')
  await keyboard.press('Tab')
  await keyboard.type('Harbour office')
  await saved(window, 'query')
  await expect(queries).toHaveCount(1)
  await window.getByTestId('query-log').press('Enter')
  await opened(window, 'contact')
  await expect(window.getByTestId('contact-who')).toHaveValue('Harbour office')
  await saved(window, 'contact')
  await expect(contacts).toHaveCount(1)
  await window.getByTestId('query-answer-it').press('Enter')
  await opened(window, 'query')
  await expect(window.getByTestId('query-answer')).toBeFocused()
  await keyboard.type('The clinic, on Monday.')
  await saved(window, 'query')
  await expect(status).toHaveAttribute('data-status', 'answered')

  await on(window).checklist.rows.first().focus()
  await flagged(window)
  await on(window).checklist.rows.first().focus()
  await keyboard.press('u')
  await expect(assignee).toHaveAttribute('data-person', /.+/)
  await keyboard.press('h')
  await expect(history.filter({ hasText: 'Mara Quill took on this claim' })).toHaveCount(1)
  await expect(history.filter({ hasText: 'Mara Quill flagged this claim: legal' }).first()).toBeVisible()
  await expect(history.filter({ hasText: 'Mara Quill recorded the answer to “Who counted, and when?”' })).toHaveCount(1)
  await expect(history.filter({ hasText: 'Harbour office' }).first()).toBeVisible()
})

/** Flagged by key, seen on the checklist, filtered by, taken back and done again; a change and its undo. */
async function flagged(window: Page): Promise<void> {
  const { keyboard } = window
  const { flags, rowFlags } = gathered(window)
  const { checklist } = on(window)
  await keyboard.press('Shift+L')
  await opened(window, 'flags')
  await expect(window.getByTestId('flag-legal')).toBeFocused()
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('The operator has sued before.')
  await saved(window, 'flags')
  await expect(flags).toContainText('The operator has sued before.')
  await expect(rowFlags).toHaveAttribute('aria-label', 'flagged: legal')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  const all = await checklist.rows.count()
  await keyboard.press('f')
  await window.getByTestId('facet-flag-legal').press('Space')
  await expect(checklist.rows).toHaveCount(1)
  await window.getByTestId('facet-flag-legal').press('Space')
  await expect(checklist.rows).toHaveCount(all)
  await keyboard.press('Escape')
  await expect(window.getByTestId('filter-popover')).toHaveCount(0)
  await checklist.rows.first().focus()
  await keyboard.press('Control+z')
  await expect(rowFlags).toHaveCount(0)
  await keyboard.press('Control+Shift+z')
  await expect(rowFlags).toHaveCount(1)
  await keyboard.press('Shift+L')
  await opened(window, 'flags')
  await expect(window.getByTestId('flag-note')).toHaveValue('The operator has sued before.')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await saved(window, 'flags')
  await expect(rowFlags).toHaveAttribute('aria-label', 'flagged: legal, sensitive')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
}

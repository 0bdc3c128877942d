import type { Locator, Page } from 'playwright/test'
import type { StetBridge } from '../../../src-main/contract/api'
import { importSample, introduce, mark, newDossier, openSample, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, test } from '../support/app'

const library = (window: Page) => ({
  row: (title: string): Locator => window.getByTestId('dossier-card').filter({ hasText: title }),
  rows: window.getByTestId('dossier-card'),
  section: (name: string) => window.getByTestId(`section-${name}`),
  toast: window.locator('[role="alert"]'),
})

async function threeDossiers(window: Page) {
  await introduce(window)
  for (const title of ['Harbour bridge', 'Ferry toll', 'Mill fire']) {
    await window.keyboard.press('Control+n')
    await window.getByTestId('new-title').fill(title)
    await window.keyboard.press('Enter')
    await expect(on(window).intake.files).toBeVisible()
    await window.getByTestId('to-library').press('Enter')
    await expect(library(window).row(title)).toBeVisible()
  }
  // The last changed is first, and the list has the keys.
  await expect(library(window).row('Mill fire').getByTestId('dossier-open')).toBeFocused()
}

test('dossiers are walked, found by letters and opened by keyboard', async ({ desk }) => {
  const { window } = desk
  await threeDossiers(window)
  const focused = (title: string) => expect(library(window).row(title).getByTestId('dossier-open')).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await focused('Ferry toll')
  await window.keyboard.press('End')
  await focused('Harbour bridge')
  await window.keyboard.press('Home')
  await focused('Mill fire')
  await window.keyboard.type('ha')
  await focused('Harbour bridge')
  await window.keyboard.press('Enter')
  await expect(window.getByTestId('dossier-title')).toContainText('Harbour bridge')
})

test('a deadline is set and taken by keyboard; what is overdue says so', async ({ desk }) => {
  const { window } = desk
  await threeDossiers(window)
  const { row } = library(window)
  await window.keyboard.press('Control+Shift+D')
  await window.getByTestId('deadline-field').fill('2020-03-14T18:00')
  await window.keyboard.press('Enter')
  const deadline = row('Mill fire').getByTestId('deadline')
  await expect(deadline).toHaveAttribute('data-due', 'overdue')
  await expect(deadline).toContainText('overdue')
  await window.keyboard.press('Control+z')
  await expect(deadline).toHaveAttribute('data-due', 'none')
  await window.keyboard.press('Control+y')
  await expect(deadline).toHaveAttribute('data-due', 'overdue')
})

test('archive, rename, duplicate and delete by keyboard, each taken back by its name', async ({ desk }) => {
  const { window } = desk
  await threeDossiers(window)
  const { row, rows, section, toast } = library(window)
  await window.keyboard.press('Control+Shift+A')
  await expect(row('Mill fire')).toHaveCount(0)
  await expect(section('archived')).toContainText('1')
  await window.keyboard.press('Control+z')
  await expect(row('Mill fire')).toBeVisible()
  await expect(toast.filter({ hasText: 'dossier archived' })).toBeVisible()

  await window.keyboard.press('Home')
  await window.keyboard.press('F2')
  await window.getByTestId('rename-title').fill('Mill fire, day two')
  await window.keyboard.press('Enter')
  await expect(row('Mill fire, day two')).toBeVisible()
  // While the dialog fades it still has the keys.
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)

  await window.keyboard.press('Home')
  await window.keyboard.press('Control+d')
  await expect(row('Copy of Mill fire, day two')).toBeVisible()
  await expect(rows).toHaveCount(4)
  await window.keyboard.press('Control+z')
  await expect(rows).toHaveCount(3)

  await window.keyboard.press('Home')
  await window.keyboard.press('Delete')
  await expect(rows).toHaveCount(2)
  const undo = toast.filter({ hasText: 'is deleted' }).getByTestId('toast-act')
  await undo.focus()
  await window.keyboard.press('Enter')
  await expect(rows).toHaveCount(3)

  await window.keyboard.press('Home')
  await window.keyboard.press('Delete')
  await expect(rows).toHaveCount(2)
  await window.keyboard.press('End')
  await expect(section('deleted')).toBeFocused()
  await window.keyboard.press('Enter')
  // The copy that was taken back lies there too.
  await expect(rows).toHaveCount(4)
  await window.keyboard.press('ArrowDown')
  const deleted = window.locator('[data-testid="dossier-card"][data-section="deleted"]')
  await expect(deleted.first().getByTestId('dossier-open')).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(deleted).toHaveCount(1)
  await expect(section('deleted')).toContainText('1')
  await expect(rows).toHaveCount(4)
})

test('a copy has the claims and nobody’s verdicts', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  await mark(window, 0, '1')
  await mark(window, 1, '2')
  await window.getByTestId('to-library').press('Enter')
  const { row } = library(window)
  const original = row('Sornak').first()
  await expect(original.locator('[data-count="confirmed"]')).toHaveText('1')
  const claims = await original.getByTestId('counts').getAttribute('data-claims')
  await window.keyboard.press('Control+d')
  const copy = row('Copy of')
  await expect(copy.getByTestId('counts')).toHaveAttribute('data-claims', claims!)
  await expect(copy.getByTestId('counts')).toHaveAttribute('data-open', claims!)
})

test('the activity says who did what, narrows, and leads to the claim', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Cheese recall')
  await importSample(window)
  await waitForChecklist(window)
  const claim = await mark(window, 2, '2')
  await on(window).checklist.rows.first().click()
  await window.keyboard.press('Control+Shift+Y')
  const entries = window.getByTestId('activity-entry')
  await expect(entries.first()).toHaveAttribute('data-type', 'VerdictSet')
  await expect(entries.first()).toContainText('Mara Quill disputed')
  await expect(entries).not.toHaveCount(1)
  await window.getByTestId('activity-kinds').focus()
  await window.keyboard.type('Verdicts')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(entries).toHaveCount(1)
  await window.keyboard.press('Escape')
  await entries.first().getByTestId('activity-go').press('Enter')
  await expect(entries).toHaveCount(0)
  await expect(on(window).checklist.row(claim)).toHaveAttribute('aria-selected', 'true')

  await window.getByTestId('to-library').press('Enter')
  await window.keyboard.press('Control+Shift+Y')
  await entries.first().getByTestId('activity-go').press('Enter')
  await expect(on(window).checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
})

test('a window whose dossier was deleted elsewhere says so and brings it back', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Cheese recall')
  // As a second window of this library does it.
  const dossier = await window.evaluate(async () => {
    const { stet } = globalThis as unknown as { stet: StetBridge }
    const list = await stet.request['dossiers.list']({})
    if (!list.ok) throw new Error(list.error.code)
    const id = list.value[0]!.id
    await stet.request['commands.execute']({ command: { type: 'DeleteDossier', dossier: id } })
    return id
  })
  expect(dossier).toBeTruthy()
  await expect(window.getByTestId('dossier-deleted')).toContainText('Cheese recall')
  await window.getByTestId('deleted-restore').press('Enter')
  await expect(on(window).intake.files).toBeVisible()
})

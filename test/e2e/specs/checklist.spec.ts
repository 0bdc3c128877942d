import type { Page } from 'playwright/test'
import { openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, test } from '../support/app'

const shownClaims = (window: Page) => on(window).checklist.rows.first().getAttribute('aria-setsize').then(Number)
const press = async (window: Page, ...keys: string[]) => {
  for (const key of keys) await window.keyboard.press(key)
}
const inHand = (window: Page) => window.locator('[data-testid="claim-row"][data-in-hand="true"]')
const picked = (window: Page) => window.locator('[data-testid="claim-row"][data-picked="true"]')

test('the checklist is filtered, ordered and kept as a view, by keyboard alone', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const all = await shownClaims(window)

  // F, then through the chips by arrows: what differs.
  await press(window, 'f')
  await expect(window.getByTestId('filter-popover')).toBeVisible()
  const differing = window.getByTestId('facet-agreement-differing')
  while (!(await differing.evaluate((chip) => chip === document.activeElement))) await press(window, 'ArrowRight')
  await press(window, 'Space', 'Escape')
  await expect(window.getByTestId('filter-popover')).toBeHidden()
  await expect(window.getByTestId('chosen-filter')).toHaveCount(1)
  const few = Number((await window.getByTestId('filter-all').textContent())!.replace(/\D/g, ''))
  expect(few).toBeGreaterThan(0)
  expect(few).toBeLessThan(all)
  expect(await shownClaims(window)).toBe(few)
  for (const row of await on(window).checklist.rows.all())
    expect(Number(await row.getAttribute('data-discrepancies'))).toBeGreaterThan(0)

  // Z: the most severe first.
  await press(window, 'z')
  await expect(window.getByTestId('order-menu')).toBeVisible()
  await window.getByTestId('order-severity').focus()
  await press(window, 'Enter')
  await expect(window.getByTestId('order')).toHaveAttribute('data-order', 'severity')

  await window.getByTestId('view-save').focus()
  await press(window, 'Enter')
  await expect(window.getByTestId('view-name')).toBeFocused()
  await window.keyboard.type('Worst first')
  await press(window, 'Enter')
  const view = window.getByTestId('view')
  await expect(view).toHaveText('Worst first')
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await window.getByTestId('filter-clear').focus()
  await press(window, 'Enter')
  await expect(view).toHaveAttribute('aria-pressed', 'false')
  expect(await shownClaims(window)).toBe(all)
  await view.focus()
  await press(window, 'Enter')
  expect(await shownClaims(window)).toBe(few)

  // Deleting it can be undone, and it outlives the window.
  await window.getByTestId('view-more').focus()
  await press(window, 'Enter')
  await window.getByTestId('view-remove').focus()
  await press(window, 'Enter')
  await expect(view).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo', exact: true }).last().focus()
  await press(window, 'Enter')
  await expect(view).toHaveText('Worst first')
})

test('several claims are chosen and marked at one stroke, and one undo takes all back', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const { checklist } = on(window)
  await checklist.list.focus()
  await press(window, 'Home', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(picked(window)).toHaveCount(3)
  await expect(window.getByTestId('bulk-count')).toContainText('3')
  await press(window, 'Shift+ArrowUp')
  await expect(picked(window)).toHaveCount(2)
  await press(window, '2')
  await expect(checklist.count('disputed')).toHaveText(/2/)
  await expect(window.getByTestId('undo')).toHaveAttribute('aria-label', /verdict/)
  await press(window, 'Control+z')
  await expect(checklist.count('disputed')).toHaveText(/0/)

  // All that are shown, and Esc lets them go; the claim in hand stays in hand.
  const claim = await inHand(window).getAttribute('data-claim')
  const all = await shownClaims(window)
  await press(window, 'Control+a')
  await expect(window.getByTestId('bulk-count')).toContainText(String(all))
  await press(window, '1')
  await expect(checklist.count('confirmed')).toHaveText(new RegExp(String(all)))
  await press(window, 'Control+z', 'Escape')
  await expect(checklist.count('confirmed')).toHaveText(/0/)
  await expect(window.getByTestId('bulk')).toBeHidden()
  await expect(inHand(window)).toHaveAttribute('data-claim', claim!)

  // Given to whoever works here, who then finds them under "mine".
  await press(window, 'Space', 'Shift+ArrowDown')
  await window.getByTestId('bulk-assign').focus()
  await press(window, 'Enter')
  await window.getByTestId('assign-me').focus()
  await press(window, 'Enter')
  await expect(on(window).checklist.rows.getByTestId('assignee')).toHaveCount(2)
  await press(window, 'Control+z')
  await expect(on(window).checklist.rows.getByTestId('assignee')).toHaveCount(0)
})

test('what is on no checklist is listed with its reason and opens in its article', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  await press(window, 'y')
  const panel = window.getByTestId('coverage-panel')
  await expect(window.getByTestId('coverage-percent')).toContainText('100')
  const article = panel.locator('button[aria-expanded]').first()
  await article.focus()
  await press(window, 'Enter')
  const passage = window.getByTestId('unclaimed').first()
  const words = (await passage.locator('p').first().textContent())!
  await passage.focus()
  await press(window, 'Enter')
  await expect(on(window).reader.pane).toBeVisible()
  await expect(on(window).reader.highlighted.first()).toContainText(words.slice(0, 20))
  // While it slides away it still has the keys.
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)
  await press(window, 'Escape')
  await expect(on(window).reader.pane).toBeHidden()
})

test('F6 goes from pane to pane, and a pane folds away and comes back by keyboard', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  await on(window).checklist.list.focus()
  const pane = () => window.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
  await press(window, 'F6')
  expect(await pane()).toBe('inspector')
  await press(window, 'F6')
  expect(await pane()).toBe('sources')
  await press(window, 'Shift+F6', 'Shift+F6')
  expect(await pane()).toBe('middle')
  const handle = window.getByRole('separator').first()
  await handle.focus()
  const sources = window.locator('[data-pane="sources"]')
  const width = (await sources.boundingBox())!.width
  await press(window, 'ArrowRight', 'ArrowRight')
  await expect.poll(async () => (await sources.boundingBox())!.width).toBeGreaterThan(width)
  await press(window, 'Enter')
  await expect(sources).toHaveAttribute('data-collapsed', 'true')
  await press(window, 'Enter')
  await expect(sources).not.toHaveAttribute('data-collapsed', 'true')
})

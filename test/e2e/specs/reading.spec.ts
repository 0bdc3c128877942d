import { openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, test } from '../support/app'

test('every passage of a claim opens in its article with exactly its words lit, and back leads to the claim', async ({
  desk,
}) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  const row = window.locator('[data-testid="claim-row"]:not([data-articles="1"])').first()
  const claim = await row.getAttribute('data-claim')
  await row.click()
  const passages = await page.inspector.passages.count()
  expect(passages).toBeGreaterThan(1)
  for (let i = 0; i < passages; i++) {
    const words = await page.inspector.passages.nth(i).getByTestId('passage-text').textContent()
    await page.inspector.open.nth(i).click()
    await expect(page.reader.highlighted).toBeInViewport()
    await expect(page.reader.highlighted).toHaveText(words ?? '', { useInnerText: false })
    const article = await page.inspector.passages.nth(i).getAttribute('data-article')
    await expect(page.reader.pane).toHaveAttribute('data-article', article ?? '')
  }
  await page.reader.back.click()
  await expect(page.checklist.row(claim!)).toHaveAttribute('aria-selected', 'true')
})

test('the whole loop works by keyboard alone', async ({ desk }) => {
  const { window } = desk
  await openSample(window)
  const page = on(window)
  await page.checklist.list.focus()
  await window.keyboard.press('j')
  await window.keyboard.press('j')
  const third = page.checklist.rows.nth(2)
  await expect(third).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('3')
  await expect(third).toHaveAttribute('data-mark', 'unverified')
  await window.keyboard.press('k')
  await window.keyboard.press('1')
  await expect(page.checklist.rows.nth(1)).toHaveAttribute('data-mark', 'confirmed')
  await window.keyboard.press('r')
  await window.keyboard.type('seen in the ledger')
  await window.keyboard.press('Escape')
  await expect(page.inspector.state).toHaveAttribute('data-state', 'saved')
  await window.keyboard.press('Enter')
  await expect(page.reader.highlighted).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(page.reader.pane).toBeHidden()
  await expect(page.checklist.rows.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(page.inspector.reason).toHaveValue('seen in the ledger')
})

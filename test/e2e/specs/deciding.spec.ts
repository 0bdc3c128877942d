import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { importFiles, openSample } from '../actions/desk'
import { claimOf, on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'

const conflict = '[data-testid="claim-row"]:has([data-testid="discrepancy-chip"][data-relation="conflict"])'

/** Chooses a row; what follows is done by keys alone. */
async function choose(row: Locator): Promise<string> {
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  return (await claimOf(row))!
}

const chosen = (window: Page) => window.locator('[data-testid="claim-row"][aria-selected="true"]')

/** The decision is saved, and the claims that follow from it are there. */
const settled = (window: Page) => expect(on(window).inspector.regrouping).toHaveCount(0)

const lone = (window: Page) => window.locator('[data-testid="claim-row"][data-articles="1"]')
const many = (window: Page) => window.locator('[data-testid="claim-row"]:not([data-articles="1"])')

/** Walks down the list to a claim that the engine has a suggested link for. */
async function chooseSuggested(window: Page): Promise<string> {
  const { inspector } = on(window)
  await window.keyboard.press('Home')
  for (let seen = 0; seen < 60; seen += 1) {
    await window.waitForTimeout(150) // the links are read after the claim
    if ((await inspector.suggestions.count()) > 0) return (await claimOf(chosen(window)))!
    await window.keyboard.press('j')
  }
  throw new Error('the sample has no claim with a suggested link')
}

test('a difference is confirmed, set aside with a reason and brought back, by keyboard alone', async ({ desk }) => {
  const { window } = desk
  const { inspector } = on(window)
  await openSample(window)
  const differing = window.getByTestId('filter-differing')
  const before = Number((await differing.textContent())!.trim())
  const row = window.locator(`${conflict}[data-discrepancies="1"]`).first()
  const claim = await choose(row)
  const flag = inspector.flags.first()
  await expect(flag).toContainText('contradict each other')
  await expect(flag.getByTestId('engine-words')).toBeVisible()
  await window.keyboard.press('d')
  await expect(flag).toBeFocused()
  await window.keyboard.press('a')
  await expect(flag).toHaveAttribute('data-judgement', 'accepted')
  await expect(inspector.judgedBy).toContainText('MQ')
  await window.keyboard.press('Control+z')
  await expect(flag).toHaveAttribute('data-judgement', 'none')
  await window.keyboard.press('w')
  await expect(inspector.reasons).toBeVisible()
  await window.keyboard.press('3')
  await expect(inspector.aside).toContainText('Set aside (1)')
  await expect(inspector.flags).toHaveCount(0)
  await expect(on(window).checklist.row(claim)).toHaveAttribute('data-discrepancies', '0')
  await expect(differing).toHaveText(String(before - 1))
  // It gives the keys back: J goes on through the list.
  await window.keyboard.press('j')
  await expect(on(window).checklist.row(claim)).toHaveAttribute('aria-selected', 'false')
  await window.keyboard.press('k')
  await inspector.aside.locator('summary').focus()
  await window.keyboard.press('Enter')
  await expect(inspector.asideFlags).toContainText('rounding')
  await expect(inspector.asideFlags).toContainText('MQ')
  await window.keyboard.press('Tab')
  await expect(inspector.bringBack).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(inspector.flags).toHaveCount(1)
  await expect(differing).toHaveText(String(before))
})

test('a difference is set aside in the editor’s own words, which survive a restart', async ({ desk }) => {
  const { window } = desk
  const { inspector } = on(window)
  await openSample(window)
  await choose(window.locator(conflict).first())
  await window.keyboard.press('d')
  await window.keyboard.press('w')
  await inspector.ownReason.fill('asked the institute')
  await window.keyboard.press('Enter')
  await expect(inspector.aside).toContainText('Set aside (1)')
  await window.reload()
  await on(window).library.cards.first().click()
  await choose(window.locator('[data-testid="claim-row"]').first())
  await window.keyboard.press('Home')
  for (let seen = 0; seen < 60 && (await inspector.aside.count()) === 0; seen += 1) {
    await window.keyboard.press('j')
    await window.waitForTimeout(100)
  }
  await expect(inspector.aside).toContainText('asked the institute')
})

test('a suggested link is accepted: the two are one claim, until it is undone', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openSample(window)
  await checklist.list.focus()
  const claim = await chooseSuggested(window)
  const claims = await checklist.rows.count()
  const passages = await inspector.passages.count()
  const other = (await inspector.suggestions.first().getAttribute('data-claim'))!
  while (!(await inspector.suggestions.first().evaluate((card) => card === document.activeElement)))
    await window.keyboard.press('d')
  await window.keyboard.press('a')
  await expect.poll(() => inspector.passages.count()).toBeGreaterThan(passages)
  await settled(window)
  await expect(inspector.suggestions.and(window.locator(`[data-claim="${other}"]`))).toHaveCount(0)
  const survivors = await checklist.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')))
  expect(survivors.filter((id) => id === claim || id === other)).toHaveLength(1)
  await window.keyboard.press('Control+z')
  await settled(window)
  await expect(checklist.row(claim)).toHaveCount(1)
  await expect.poll(() => checklist.rows.count()).toBe(claims)
})

test('a rejected link is gone, and stays gone when one more article comes', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openSample(window)
  await checklist.list.focus()
  const claim = await chooseSuggested(window)
  const first = inspector.suggestions.first()
  const other = (await first.getAttribute('data-claim'))!
  const rejected = inspector.suggestions.and(window.locator(`[data-claim="${other}"]`))
  await window.keyboard.press('d')
  while (!(await rejected.evaluate((card) => card === document.activeElement))) await window.keyboard.press('d')
  await window.keyboard.press('w')
  await expect(rejected).toHaveCount(0)
  await settled(window)
  await expect(checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  const file = join(makeFolder('more'), 'more.txt')
  writeFileSync(
    file,
    'Weather\n\nARDOMIR, October 11, 2024 - Rain fell on 14 of the 30 villages along the coast on Friday.\n',
  )
  await importFiles(window, [file])
  await expect(checklist.rows.filter({ hasText: '14 of the 30 villages' })).toHaveCount(1, { timeout: 30_000 })
  await choose(checklist.row(claim))
  await window.waitForTimeout(500)
  await expect(rejected).toHaveCount(0)
})

test('a claim is merged with another by keyboard; its verdict stands, to be checked again, and says why', async ({
  desk,
}) => {
  const { window } = desk
  const { inspector, claims } = on(window)
  await openSample(window)
  const single = lone(window).first()
  const words = (await single.getByTestId('statement').textContent())!
  const claim = await choose(many(window).first())
  await window.keyboard.press('1')
  await expect(inspector.state).toHaveAttribute('data-state', 'saved')
  const passages = await inspector.passages.count()
  await window.keyboard.press('g')
  await expect(claims.find).toBeFocused()
  await window.keyboard.type(words.slice(0, 40))
  await expect(claims.options.first()).toContainText(words.slice(0, 40))
  await window.keyboard.press('Enter')
  await expect(claims.find).toHaveCount(0)
  await expect(inspector.passages).toHaveCount(passages + 1)
  await settled(window)
  await expect(on(window).checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  await expect(on(window).checklist.row(claim)).toHaveAttribute('data-mark', 'confirmed')
  await expect(inspector.stale).toContainText('Came since')
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(passages)
})

test('a passage is taken out, and moved to another claim, by keyboard; each is undone', async ({ desk }) => {
  const { window } = desk
  const { inspector, claims, checklist } = on(window)
  await openSample(window)
  const target = (await lone(window).first().getByTestId('statement').textContent())!
  const from = many(window).first()
  await choose(from)
  const all = await checklist.rows.count()
  const passages = await inspector.passages.count()
  const last = inspector.passages.nth(passages - 1)
  const mention = (await last.getAttribute('data-mention'))!
  await window.keyboard.press('Shift+P')
  await expect(last).toHaveAttribute('data-chosen', 'true')
  await window.keyboard.press('t')
  await expect(inspector.passages).toHaveCount(passages - 1)
  await settled(window)
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(passages)
  await settled(window)
  expect(await checklist.rows.count()).toBe(all)

  await window.keyboard.press('Shift+P')
  await expect(inspector.passages.nth(passages - 1)).toHaveAttribute('data-chosen', 'true')
  await window.keyboard.press('v')
  await expect(claims.find).toBeFocused()
  await window.keyboard.type(target.slice(0, 40))
  await expect(claims.options.first()).toContainText(target.slice(0, 40))
  await window.keyboard.press('Enter')
  await expect(inspector.passages).toHaveCount(passages - 1)
  await settled(window)
  await checklist.rows.filter({ hasText: target }).first().click()
  await expect(inspector.passages.and(window.locator(`[data-mention="${mention}"]`))).toHaveCount(1)
  await inspector.passages
    .and(window.locator(`[data-mention="${mention}"]`))
    .getByTestId('passage-menu')
    .click()
  await window.getByTestId('passage-why-here').click()
  await expect(inspector.whyHere).toContainText('Put together by MQ (moved)')
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(1)
})

test('the origins of a claim open with what shows them, and with who leaves it out', async ({ desk }) => {
  const { window } = desk
  const { inspector } = on(window)
  await openSample(window)
  await choose(many(window).first())
  await window.keyboard.press('i')
  await expect(inspector.origins.getByTestId('origin').first()).toBeVisible()
  await expect(inspector.origins.getByTestId('derivation').first()).toBeVisible()
  await window.keyboard.press('i')
  await expect(inspector.origins).toHaveCount(0)
  await choose(lone(window).first())
  await window.keyboard.press('i')
  await expect(inspector.origins.getByTestId('omitted')).toContainText('Not in')
  await expect(inspector.origins.getByTestId('alone')).toContainText('Only')
})

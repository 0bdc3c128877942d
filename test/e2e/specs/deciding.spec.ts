import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import {
  enterDossier,
  importFiles,
  introduce,
  newDossier,
  openSample,
  textFiles,
  waitForChecklist,
} from '../actions/desk'
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

/** Three short articles on one story. What is of two articles is nearly the same in both, what is of one is in no other. */
const story = {
  '1-courier.txt': `Dark streets

By Ida Marsh | The Orrin Courier | March 12, 2031

ORRIN, March 12, 2031 - The storm cut the power to 4,200 homes in Orrin on Tuesday evening, the grid operator Velmar said.
A falling lime tree crushed two parked cars in Chandler Street, firefighters said.
`,
  '2-gazette.txt': `A night of wind

By Tom Reuk | Tarn Valley Gazette | March 12, 2031

ORRIN, March 12, 2031 - The storm cut the power to 5,600 homes in Orrin on Tuesday evening, the grid operator Velmar said.
A falling lime tree crushed two parked cars in Chandler Street, police said.
`,
  '3-bulletin.txt': `Back to lessons

By Lena Voss | Hill Bulletin | March 13, 2031

The school in Mill Lane opened again on Thursday morning with 310 pupils, head teacher Paul Ansel said.
`,
}

async function openStory(window: Page): Promise<void> {
  const folder = makeFolder('orrin')
  for (const [name, text] of Object.entries(story)) writeFileSync(join(folder, name), text)
  await introduce(window)
  await newDossier(window, 'The storm')
  await importFiles(window, textFiles(folder))
  await waitForChecklist(window)
}

const rowWith = (window: Page, words: string) => on(window).checklist.rows.filter({ hasText: words })
const power = 'cut the power to 4,200 homes'
const cars = 'crushed two parked cars'
const school = 'The school in Mill Lane'
const claimCount = (window: Page) =>
  expect.poll(async () => Number(await window.getByTestId('counts').getAttribute('data-claims')))

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

/** By D, over the differences, to the first suggested link: the claim it leads to. */
async function walkToSuggestion(window: Page): Promise<string> {
  for (let seen = 0; seen < 30; seen += 1) {
    await window.keyboard.press('d')
    const claim = await window.evaluate(() => {
      const { testid, claim } = (document.activeElement as HTMLElement).dataset
      return testid === 'suggestion' ? claim : undefined
    })
    if (claim) return claim
  }
  throw new Error('D leads to no suggested link')
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
  await enterDossier(window)
  await choose(window.locator('[data-testid="claim-row"]').first())
  await window.keyboard.press('Home')
  for (let seen = 0; seen < 60 && (await inspector.aside.count()) === 0; seen += 1) {
    await window.keyboard.press('j')
    await window.waitForTimeout(100)
  }
  await expect(inspector.aside).toContainText('asked the institute')
})

test('a difference set aside comes back with one more value, and says which is new', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openStory(window)
  const claim = await choose(rowWith(window, power))
  await window.keyboard.press('d')
  await window.keyboard.press('w')
  await window.keyboard.press('2')
  await expect(inspector.aside).toContainText('Set aside (1)')
  const file = join(makeFolder('more'), '4-evening.txt')
  writeFileSync(file, story['2-gazette.txt'].replace('A night of wind', 'Out of the dark').replace('5,600', '9,100'))
  await importFiles(window, [file])
  await expect(inspector.passages).toHaveCount(3, { timeout: 30_000 })
  await expect(checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  const flag = inspector.flags.first()
  await expect(flag.getByTestId('judgement-outdated')).toContainText('both right')
  await expect(flag.getByTestId('judgement-outdated').locator('b')).toHaveText('9,100')
  await expect(inspector.aside).toHaveCount(0)
})

test('a suggested link is accepted: the two are one claim, until it is undone', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openSample(window)
  const claims = Number(await window.getByTestId('counts').getAttribute('data-claims'))
  await checklist.list.focus()
  await chooseSuggested(window)
  const passages = await inspector.passages.count()
  const other = await walkToSuggestion(window)
  await window.keyboard.press('a')
  await claimCount(window).toBe(claims - 1)
  // The title bar counts before the inspector has the passages.
  await expect.poll(() => inspector.passages.count()).toBeGreaterThan(passages)
  await expect(inspector.suggestions.and(window.locator(`[data-claim="${other}"]`))).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await claimCount(window).toBe(claims)
})

test('a rejected link is gone, and stays gone when one more article comes', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openSample(window)
  await checklist.list.focus()
  const claim = await chooseSuggested(window)
  const other = await walkToSuggestion(window)
  const rejected = inspector.suggestions.and(window.locator(`[data-claim="${other}"]`))
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
  await window.locator('[data-testid="article-open"]').nth(5).waitFor({ timeout: 30_000 })
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 30_000 })
  await expect(checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  await window.waitForTimeout(500)
  await expect(rejected).toHaveCount(0)
})

test('a claim is merged with another by keyboard; its verdict stands, to be checked again, and says why', async ({
  desk,
}) => {
  const { window } = desk
  const { inspector, claims, checklist } = on(window)
  await openStory(window)
  const claim = await choose(rowWith(window, cars))
  await expect(inspector.passages).toHaveCount(2)
  await window.keyboard.press('1')
  await expect(inspector.state).toHaveAttribute('data-state', 'saved')
  await window.keyboard.press('g')
  await expect(claims.find).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(claims.find).toHaveCount(0)
  await window.keyboard.press('g')
  await expect(claims.find).toBeFocused()
  await window.keyboard.type('mill pupils')
  await expect(claims.options).toHaveCount(1)
  await expect(claims.options).toContainText(school)
  await window.keyboard.press('Enter')
  await expect(claims.find).toHaveCount(0)
  await expect(inspector.passages).toHaveCount(3)
  await expect(checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  await expect(checklist.row(claim)).toHaveAttribute('data-mark', 'confirmed')
  await expect(inspector.stale).toContainText('Came since: Back to lessons')
  await expect(inspector.stale).toContainText(school)
  await expect(window.getByTestId('undo')).toHaveAttribute('title', 'Undo: claims merged')
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(2)
  await expect(rowWith(window, school)).toHaveCount(1)
})

test('a passage is taken out of its claim by keyboard, the verdict says so, and it is undone', async ({ desk }) => {
  const { window } = desk
  const { inspector, checklist } = on(window)
  await openStory(window)
  const claim = await choose(rowWith(window, power))
  await window.keyboard.press('2')
  await expect(inspector.state).toHaveAttribute('data-state', 'saved')
  await expect(inspector.flags.first()).toBeVisible()
  await window.keyboard.press('Shift+P')
  await expect(inspector.passages.last()).toHaveAttribute('data-chosen', 'true')
  await window.keyboard.press('t')
  await expect(inspector.passages).toHaveCount(1)
  await expect(rowWith(window, 'cut the power to 5,600 homes')).toHaveCount(1)
  await expect(checklist.row(claim)).toHaveAttribute('aria-selected', 'true')
  await expect(inspector.stale).toContainText('A night of wind')
  await expect(inspector.stale).toContainText('now in another claim')
  // Held apart by a person: it is not suggested again.
  await expect(inspector.suggestions).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(2)
  await expect(inspector.flags.first()).toBeVisible()
})

test('a passage is moved to another claim by keyboard, tells who put it there, and it is undone', async ({ desk }) => {
  const { window } = desk
  const { inspector, claims, checklist } = on(window)
  await openStory(window)
  const target = (await claimOf(rowWith(window, school)))!
  const claim = await choose(rowWith(window, cars))
  await window.keyboard.press('p')
  await window.keyboard.press('p')
  await expect(inspector.passages.last()).toHaveAttribute('data-chosen', 'true')
  const mention = (await inspector.passages.last().getAttribute('data-mention'))!
  await window.keyboard.press('v')
  await expect(claims.inHand).toContainText('police said')
  await window.keyboard.type('pupils')
  await expect(claims.options).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(inspector.passages).toHaveCount(1)
  await choose(checklist.row(target))
  await expect(inspector.passages).toHaveCount(2)
  const moved = inspector.passages.and(window.locator(`[data-mention="${mention}"]`))
  await moved.getByTestId('passage-menu').focus()
  await window.keyboard.press('Enter')
  await expect(window.getByTestId('passage-why-here')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(inspector.whyHere).toContainText('Put together by MQ (moved)')
  await window.keyboard.press('Control+z')
  await expect(inspector.passages).toHaveCount(1)
  await choose(checklist.row(claim))
  await expect(inspector.passages).toHaveCount(2)
})

test('the origins of a claim open with what shows them, and with who leaves it out', async ({ desk }) => {
  const { window } = desk
  const { inspector } = on(window)
  await openSample(window)
  await choose(window.locator('[data-testid="claim-row"]:not([data-articles="1"])').first())
  await window.keyboard.press('i')
  await expect(inspector.origins.getByTestId('origin').first()).toBeVisible()
  await expect(inspector.origins.getByTestId('derivation').first()).toBeVisible()
  await window.keyboard.press('i')
  await expect(inspector.origins).toHaveCount(0)
  // Further down there is one that a single origin tells, and the others do not.
  for (let seen = 0; seen < 60 && (await inspector.origins.getByTestId('alone').count()) === 0; seen += 1) {
    await window.keyboard.press('j')
    await window.keyboard.press('i')
    await window.waitForTimeout(150)
  }
  await expect(inspector.origins.getByTestId('alone')).toContainText('Only')
  await expect(inspector.origins.getByTestId('omitted')).toContainText('Not in')
})

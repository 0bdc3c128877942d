import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { importFiles, introduce, newDossier, textFiles } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, test } from '../support/app'

const ferry = `Ferry leaves with 212 passengers

PORT ELLERY, March 12, 2031 - The ferry left Port Ellery with about 212 passengers yesterday, the harbour office said.
The council met in the town hall of Port Ellery on Monday and it put the cost of a new pier at 3.4 million euros.
“We all felt 👩‍🚒 so very proud of it”, a pupil wrote.
`
const second = `Ferry with 240 aboard

PORT ELLERY, March 13, 2031 - The ferry left Port Ellery with 240 passengers on Tuesday, the harbour office said.
A new pier in Port Ellery would cost 3.4 million euros, the council said on Monday in the town hall.
`

async function importStory(window: Page, texts: Record<string, string>): Promise<void> {
  const folder = makeFolder('articles')
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  await introduce(window)
  await newDossier(window, 'The ferry')
  await importFiles(window, textFiles(folder))
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 90_000 })
  await expect(on(window).intake.jobs.and(window.locator(':not([data-stage="done"])'))).toHaveCount(0, {
    timeout: 30_000,
  })
}

const openArticle = (window: Page, n = 0) => window.getByTestId('sources').getByTestId('article-open').nth(n).click()

async function press(window: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await window.keyboard.press(key)
}

/** The passages of the article's claims, as they are underlined. */
const passages = (window: Page) =>
  on(window).reader.pane.evaluate((pane) => {
    const words = new Map<string, string>()
    for (const link of pane.querySelectorAll<HTMLElement>('[data-mention]')) {
      const mention = link.dataset.mention!
      words.set(mention, (words.get(mention) ?? '') + link.textContent)
    }
    return [...words.values()]
  })

test.describe('words of an article', () => {
  test('are selected with the keys and become a claim, which is chosen; undo takes it off again', async ({ desk }) => {
    const { window } = desk
    const { reader, inspector } = on(window)
    await importStory(window, { '1.txt': ferry })
    await openArticle(window)
    // To the last sentence, which says nothing that could be checked.
    await press(window, 's', 4)
    await window.keyboard.press('Shift+ArrowLeft')
    await expect(reader.selection).toBeVisible()
    await expect(reader.selectionSaid).toContainText('a pupil wrote')
    await press(window, 'Shift+ArrowLeft', 5)
    await press(window, 'Alt+Shift+ArrowRight', 4)
    await expect(reader.selectionSaid).toHaveText(/^Selected: “👩‍🚒 so very proud of it” \(\d words\)$/)
    await window.keyboard.press('Enter')
    await expect(reader.gesture('claim')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(reader.highlighted).toHaveText('👩‍🚒 so very proud of it')
    expect(await passages(window)).toContain('👩‍🚒 so very proud of it')
    await expect(inspector.passages).toHaveCount(1)
    await expect(inspector.passages.getByTestId('passage-text')).toHaveText('👩‍🚒 so very proud of it')
    await window.keyboard.press('Control+z')
    await expect.poll(() => passages(window)).not.toContain('👩‍🚒 so very proud of it')
    await window.keyboard.press('Control+Shift+z')
    await expect.poll(() => passages(window)).toContain('👩‍🚒 so very proud of it')
  })

  test('can be added to a claim’s passage, split off from it, and all is undone by its name', async ({ desk }) => {
    const { window } = desk
    const { reader } = on(window)
    await importStory(window, { '1.txt': ferry, '2.txt': second })
    await openArticle(window)
    const before = await passages(window)
    await press(window, 's', 3)
    await expect(reader.highlighted).toBeVisible()
    await window.keyboard.press('Shift+ArrowLeft')
    // Without "at 3.4 million euros."
    await press(window, 'Shift+ArrowLeft', 6)
    await window.keyboard.press('Enter')
    await expect(reader.gesture('resize')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(reader.selection).toBeHidden()
    await expect.poll(() => passages(window)).not.toEqual(before)
    await expect(window.getByTestId('undo')).toHaveAttribute('aria-label', /passage changed/)
    await window.keyboard.press('Control+z')
    await expect.poll(() => passages(window)).toEqual(before)

    await openArticle(window)
    await press(window, 's', 2)
    await window.keyboard.press('Shift+ArrowLeft')
    await press(window, 'Alt+Shift+ArrowRight', 12)
    await window.keyboard.press('Enter')
    await expect(reader.gesture('split')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect.poll(() => passages(window)).not.toEqual(before)
    await expect(window.getByTestId('undo')).toHaveAttribute('aria-label', /passage split/)
    await window.keyboard.press('Control+z')
    await expect.poll(() => passages(window)).toEqual(before)
  })

  test('go to another claim, with the passages that claim has', async ({ desk }) => {
    const { window } = desk
    const { reader, claims, inspector } = on(window)
    await importStory(window, { '1.txt': ferry })
    await openArticle(window)
    const before = await passages(window)
    await press(window, 's', 4)
    await window.keyboard.press('Shift+ArrowLeft')
    await window.keyboard.press('Enter')
    await window.keyboard.press('ArrowRight')
    await expect(reader.gesture('move')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(claims.inHand).toContainText('a pupil wrote')
    await window.keyboard.type('council')
    await expect(claims.options).toHaveCount(1)
    await window.keyboard.press('Enter')
    await expect(inspector.passages).toHaveCount(2)
    await expect(inspector.passages.filter({ hasText: 'pupil' })).toHaveCount(1)
    await expect(inspector.passages.filter({ hasText: 'council' })).toHaveCount(1)
    await expect(window.getByTestId('undo')).toHaveAttribute('aria-label', /another claim/)
    await window.keyboard.press('Control+z')
    await expect.poll(() => passages(window)).toEqual(before)
  })

  test('can be selected by mouse, from inside a claim’s passage', async ({ desk }) => {
    const { window } = desk
    const { reader } = on(window)
    await importStory(window, { '1.txt': ferry })
    await openArticle(window)
    const box = await reader.mentions.nth(1).evaluate((link) => {
      const range = document.createRange()
      const node = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode()!
      range.setStart(node, 4)
      range.setEnd(node, 14)
      const { left, right, top, height } = range.getBoundingClientRect()
      return { left, right, y: top + height / 2, words: range.toString() }
    })
    await window.mouse.move(box.left + 1, box.y)
    await window.mouse.down()
    await window.mouse.move(box.right - 1, box.y, { steps: 4 })
    await window.mouse.up()
    await expect(reader.selectionSaid).toContainText(`“${box.words.trim()}”`)
    await expect(reader.highlighted).toHaveCount(0)
    await window.keyboard.press('Escape')
    await expect(reader.selection).toBeHidden()
    await expect(reader.pane).toBeVisible()
  })

  test('are found, all of them lit, and Esc returns to where one was', async ({ desk }) => {
    const { window } = desk
    const { reader } = on(window)
    await importStory(window, { '1.txt': ferry })
    await openArticle(window)
    await window.keyboard.press('Control+f')
    await expect(reader.findField).toBeFocused()
    await window.keyboard.type('PÓRT')
    await expect(reader.findCount).toHaveText('1 of 3')
    const lit = (name: string) =>
      window.evaluate((n) => [...(CSS.highlights.get(n) ?? [])].map((range) => String(range)), name)
    await expect.poll(() => lit('stet-found')).toEqual(['PORT', 'Port', 'Port'])
    await window.keyboard.press('Enter')
    await expect(reader.findCount).toHaveText('2 of 3')
    await window.keyboard.press('F3')
    await window.keyboard.press('F3')
    await expect(reader.findCount).toHaveText('1 of 3')
    await window.keyboard.press('Shift+Enter')
    await expect(reader.findCount).toHaveText('3 of 3')
    await window.keyboard.press('Escape')
    await expect(reader.findField).toBeHidden()
    await expect.poll(() => lit('stet-found')).toEqual([])
    await expect(reader.pane.getByRole('document')).toBeFocused()
  })
})

test.describe('an article', () => {
  test('has a note for each claim in its margin, none over another, that leads to the claim', async ({ desk }) => {
    const { window } = desk
    const { reader, inspector } = on(window)
    await window.setViewportSize({ width: 1600, height: 900 })
    await importStory(window, { '1.txt': ferry, '2.txt': second })
    await openArticle(window)
    await expect(reader.marginNotes.first()).toBeVisible()
    const boxes = await reader.marginNotes.evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom } = note.getBoundingClientRect()
        const begin = document.querySelector(`[data-mention][data-claim="${note.getAttribute('data-claim')}"]`)!
        return { top, bottom, line: begin.getClientRects()[0]!.top }
      }),
    )
    for (const [i, box] of boxes.entries()) {
      if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]!.bottom)
      expect(Math.abs(box.top - box.line)).toBeLessThan(60)
    }
    const note = reader.marginNotes.last()
    const claim = (await note.getAttribute('data-claim'))!
    await note.click()
    await expect(inspector.pane).toBeVisible()
    await expect(window.locator(`[data-mention][data-claim="${claim}"]`).first()).toHaveAttribute('data-chosen', 'true')
    await window.keyboard.press('2')
    await expect(note).toHaveAttribute('data-mark', 'disputed')
    // Each mark by its line's pattern, for whoever does not see its colour.
    const passage = window.locator(`[data-mention][data-claim="${claim}"]`).first()
    const patterns = [
      ['1', 'solid'],
      ['2', 'wavy'],
      ['3', 'dashed'],
      ['0', 'dotted'],
    ] as const
    for (const [key, pattern] of patterns) {
      await window.keyboard.press(key)
      await expect(passage).toHaveCSS('text-decoration-style', pattern)
    }
    await window.emulateMedia({ forcedColors: 'active' })
    await expect(passage).toHaveCSS('text-decoration-style', 'dotted')
    await expect(passage).toHaveCSS('outline-style', 'solid')
  })

  test('stands beside another: chosen by claims in common, scrolled together, keys in the one that has the focus', async ({
    desk,
  }) => {
    test.slow()
    const { window } = desk
    const { reader } = on(window)
    const filler = (n: number) =>
      Array.from(
        { length: 24 },
        (_, i) => `Nobody at the pier seemed surprised by what the people said there ${n}${i}.`,
      )
    const long = (text: string, n: number) =>
      `${text}${filler(n).join('\n')}\nThe tower has 77 steps, said the mayor Ida Marsh.\n`
    await importStory(window, {
      '1.txt': long(ferry, 1),
      '2.txt': `Bakers on strike\n\nSome 30 bakers of Ulm went on strike on Friday.\n`,
      '3.txt': long(second, 3),
    })
    await openArticle(window)
    await window.setViewportSize({ width: 1440, height: 620 })
    await window.keyboard.press('b')
    const options = window.getByTestId('beside-option')
    await expect(options).toHaveCount(2)
    await expect(options.first()).toContainText('Ferry with 240 aboard')
    await window.keyboard.press('Enter')
    await expect(reader.panes).toHaveCount(2)
    await expect(reader.panes.nth(1).getByRole('document')).toBeFocused()
    const top = (n: number) =>
      reader.panes
        .nth(n)
        .getByRole('document')
        .evaluate((node) => node.scrollTop)
    for (const n of [0, 1]) await expect(reader.panes.nth(n)).toContainText('77 steps')
    await window.keyboard.press('End')
    await expect.poll(() => top(1)).toBeGreaterThan(100)
    await expect.poll(() => top(0)).toBeGreaterThan(100)
    await window.keyboard.press('Home')
    await expect.poll(() => top(0)).toBe(0)
    const highlighted = (n: number) => reader.panes.nth(n).getByTestId('highlighted-passage')
    await window.keyboard.press('j')
    await expect(highlighted(1)).toBeVisible()
    await expect(highlighted(0)).toHaveCount(0)
    await window.keyboard.press('Shift+F6')
    await expect(reader.panes.nth(0).getByRole('document')).toBeFocused()
    await window.keyboard.press('j')
    await expect(highlighted(0)).toBeVisible()
    const claimsIn = (n: number) =>
      reader.panes
        .nth(n)
        .locator('[data-mention][data-claim]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-claim')))
    const there = await claimsIn(1)
    const claim = (await claimsIn(0)).find((id) => there.includes(id))
    await reader.panes.nth(0).locator(`[data-mention][data-claim="${claim}"]`).first().focus()
    await expect(
      reader.panes.nth(1).locator(`[data-mention][data-claim="${claim}"][data-linked]`).first(),
    ).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(reader.panes).toHaveCount(1)
    await window.keyboard.press('Escape')
    await expect(reader.pane).toBeHidden()
  })

  test('written from right to left has its margin on that side, and words are selected in its order', async ({
    desk,
  }) => {
    const { window } = desk
    const { reader } = on(window)
    await window.setViewportSize({ width: 1600, height: 900 })
    await importStory(window, {
      '1.txt':
        'غادرت العبارة الميناء\u202E <b>gnp</b>\n\nغادرت العبارة ميناء إيلي وعلى متنها 212 راكبا يوم 11 مارس 2031، بحسب مكتب الميناء.\n',
    })
    await openArticle(window)
    const paragraph = reader.pane.locator('[data-start]').last()
    const { text, number } = await paragraph.evaluate((p) => ({
      text: p.getBoundingClientRect(),
      number: p.previousElementSibling!.getBoundingClientRect(),
    }))
    expect(number.left).toBeGreaterThan(text.left + text.width - 1)
    expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl')
    // What a title has of markup is text.
    await expect(reader.pane.locator('h2')).toContainText('<b>gnp</b>')
    await press(window, 's', 2)
    await window.keyboard.press('Shift+ArrowLeft')
    await expect(reader.selectionSaid).toContainText('غادرت')
    await window.keyboard.press('Alt+Shift+ArrowRight')
    await expect(reader.selectionSaid).toContainText(/“العبارة/)
  })
})

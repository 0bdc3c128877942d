import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src-main/reports/formats/html'
import { cutMark, headingLevels, printParts } from '../../../src-main/reports/formats/html/print-parts'
import { buildReport } from '../../../src-main/reports/model'
import { elsewhere } from '../../../src-main/reports/pdf/links'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

const page = renderHtml(buildReport(storyRows(), storyContext), 'print')
const hostile = renderHtml(buildReport(hostileRows(storyRows()), storyContext), 'print')
const bodyOf = (html: string) => html.slice(html.indexOf('<body>') + 6, html.lastIndexOf('<div hidden>'))
const wordsOf = (html: string) =>
  html
    .replaceAll(cutMark, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '')
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((m) => m[1]!)
const ids = (html: string) => all(html, / id="([^"]*)"/g)

describe('a page cut for the printer', () => {
  it('is one part while it is short, without the marks', () => {
    const parts = printParts(page)
    expect(parts).toHaveLength(1)
    expect(bodyOf(parts[0]!).trim()).toBe(
      page
        .slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>'))
        .replaceAll(cutMark, '')
        .trim(),
    )
  })
  it.each([
    ['a story', page],
    ['hostile texts', hostile],
  ])('loses no word and no id, and has none twice (%s)', (_name, html) => {
    for (const size of [1, 3000, 20_000]) {
      const parts = printParts(html, size)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.map(bodyOf).map(wordsOf).join('')).toBe(wordsOf(html.slice(html.indexOf('<body>') + 6)))
      const found = parts.flatMap(ids)
      expect(new Set(found).size).toBe(found.length)
      expect(found.sort()).toEqual(ids(html).sort())
      expect(parts.flatMap(headingLevels)).toEqual(headingLevels(html))
    }
  })
  it('opens and closes what it cuts through in each part', () => {
    for (const part of printParts(page, 3000)) {
      for (const name of ['main', 'section', 'article', 'div', 'ol', 'ul']) {
        const count = (pattern: string) => part.match(new RegExp(pattern, 'g'))?.length ?? 0
        expect([name, count(`<${name}[ >]`)]).toEqual([name, count(`</${name}>`)])
      }
    }
  })
  it('leads from each part to its own ids, and into others by an address of its own', () => {
    const parts = printParts(page, 3000)
    for (const part of parts) {
      for (const id of all(part, / href="#([^"]*)"/g)) expect(ids(part)).toContain(id)
      const linked = all(page, / href="#([^"]*)"/g)
      for (const id of ids(part).filter((own) => linked.includes(own))) expect(part).toContain(`<a href="#${id}"></a>`)
    }
    const outside = parts.flatMap((part) => all(part, / href="stet:\/\/elsewhere\/#([^"]*)"/g))
    expect(outside.length).toBeGreaterThan(0)
    for (const id of outside) expect(ids(page)).toContain(id)
    expect(elsewhere).toBe('stet://elsewhere/#')
  })
  it('leaves no heading at the foot of a part', () => {
    for (const part of printParts(page, 1).slice(0, -1))
      expect(bodyOf(part).trimEnd()).not.toMatch(/<\/h\d>(<\/\w+>)*$/)
  })
})

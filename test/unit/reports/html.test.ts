import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src-main/reports/formats/html'
import { buildReport } from '../../../src-main/reports/model'
import { tagsOf, textOf, valuesOf } from './audit'
import { hostile, hostileRows } from './hostile'
import { storyContext, storyContextIn, storyRows } from './story'

const page = renderHtml(buildReport(storyRows(), storyContext))
const pages = {
  story: page,
  german: renderHtml(buildReport(storyRows(), storyContextIn('de'))),
  hostile: renderHtml(buildReport(hostileRows(storyRows()), { ...storyContext, stetVersion: hostile })),
  'without texts': renderHtml(buildReport({ ...storyRows(), texts: new Map() }, storyContext)),
  empty: renderHtml(
    buildReport(
      {
        ...storyRows(),
        articles: [],
        claims: [],
        statements: [],
        mentions: [],
        sentences: [],
        discrepancies: [],
        verdicts: [],
        notes: [],
        origins: [],
        spans: [],
      },
      { ...storyContext, journalHead: { hash: null } },
    ),
  ),
}

const allowedTags =
  'html head meta title style body header nav main section article h1 h2 h3 h4 p div span a ul ol li dl dt dd table caption thead tbody tr th td blockquote mark bdi sup'.split(
    ' ',
  )
const allowedAttributes =
  'lang charset http-equiv content name class id href rel dir aria-label aria-labelledby aria-hidden scope style'.split(
    ' ',
  )

describe.each(Object.entries(pages))('the page (%s)', (_, source) => {
  const tags = tagsOf(source)

  it('has only tags and attributes of ours, well nested', () => {
    expect(tags.filter((t) => !allowedTags.includes(t.name))).toEqual([])
    expect(tags.flatMap((t) => [...t.attributes.keys()]).filter((a) => !allowedAttributes.includes(a))).toEqual([])
  })
  it('runs nothing and loads nothing', () => {
    expect(source).not.toMatch(/<script|<img|<link|<iframe|@import|url\(/i)
    const policy = tags.find((t) => t.attributes.get('http-equiv') === 'Content-Security-Policy')
    expect(policy?.attributes.get('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    for (const href of valuesOf(tags, 'href')) expect(href).toMatch(/^(#[a-z0-9-]+|https?:\/\/[^\s"'<>]+)$/)
    expect(valuesOf(tags, 'style').every((s) => s === 'display:inline')).toBe(true)
  })
  it('has each id once, and an id for each link', () => {
    const ids = valuesOf(tags, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = valuesOf(tags, 'href').filter((href) => href.startsWith('#'))
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    expect(valuesOf(tags, 'aria-labelledby').filter((id) => !ids.includes(id))).toEqual([])
  })
  it('shows no control or direction-changing character', () => {
    expect(
      [...source].filter((c) => /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(c) && c !== '\n' && c !== '\t'),
    ).toEqual([])
    expect(source.isWellFormed()).toBe(true)
  })
})

it('the audit itself sees what breaks out', () => {
  for (const bad of ['<p onclick=x>', '<p title="a"b">', 'a < b', '<p><b></p></b>', '<p>'])
    expect(() => tagsOf(bad)).toThrow()
})

describe('the page', () => {
  it('says hostile text instead of obeying it', () => {
    expect(textOf(pages.hostile)).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>')
    expect(textOf(pages.hostile)).toContain('[U+202E]txt.exe')
  })
  it('leads from each passage to its paragraph and back', () => {
    const tags = tagsOf(page)
    const hrefs = valuesOf(tags, 'href')
    expect(hrefs).toContain('#source-1-p2')
    for (const id of valuesOf(tags, 'id').filter((id) => id.startsWith('passage-'))) expect(hrefs).toContain(`#${id}`)
    expect(page).toContain(
      '<span class="cited">quatorze des 96 câbles du pont de Varnholm ont cédé dimanche soir</span>',
    )
    expect(page).toContain('<span class="dropped">Jetzt Newsletter abonnieren!</span>')
  })
  it('prints each article whole', () => {
    const text = textOf(page).replace(/\s+/g, ' ')
    for (const article of ['Nobody was hurt.', 'Un rapport d’ingénieurs n’avait relevé', 'انقطعت مساء الأحد'])
      expect(text).toContain(article)
  })
  it('marks what differs and tells languages and directions', () => {
    expect(page).toContain('<mark class="differs">41 von 96</mark>')
    expect(page).toContain('<mark class="compatible">Ilse Madwig</mark>')
    expect(page).toContain('<blockquote dir="auto" lang="ar">')
    expect(pages.german).toMatch(/^<!doctype html>\n<html lang="de">/)
  })
  it('has one h1, a caption and headed columns in each table', () => {
    const tags = tagsOf(page).filter((t) => !t.closing)
    const count = (name: string) => tags.filter((t) => t.name === name).length
    expect(count('h1')).toBe(1)
    expect(count('caption')).toBe(count('table'))
    expect(tags.filter((t) => t.name === 'th' && !t.attributes.has('scope'))).toEqual([])
  })
  it('tells a verdict by shape and word, and a stale one in the checklist too', () => {
    expect(textOf(page)).toMatch(/✗ disputed/)
    expect(textOf(page)).toMatch(/Ferries will run every 20 minutes from Tuesday\.✓ confirmedCheck again/)
  })
  it('lists what was set aside with reason, who and when, and what is new in a flag judged before', () => {
    const text = textOf(page)
    expect(text).toMatch(/Set aside\s*Number: missing/)
    expect(text).toMatch(
      /set aside · Ben Ostrow, 4 March 2031, 09:31 UTC\s*House style:\nthe desk gives the upper end\./,
    )
    expect(text).toMatch(/confirmed as a discrepancy · Ann Vale, 4 March 2031, 09:30 UTC/)
    expect(text).not.toContain('New since then')
    expect(textOf(pages.german)).toMatch(/Beiseitegelegt\s*Zahl: fehlt/)
    const rows = storyRows()
    rows.discrepancies.find((d) => d.rule === 'number/hedge')!.mentions[0]!.value = '39 million'
    expect(textOf(renderHtml(buildReport(rows, storyContext)))).toContain('New since then: 39 million')
  })
  it('renders a long article with every one of its many passages', () => {
    const rows = storyRows()
    const lines = Array.from({ length: 2000 }, (_, i) => `Line ${i} says that ${i} things happened.`)
    const id = rows.articles[0]!.id
    rows.texts.set(id, lines.join('\n'))
    const template = rows.mentions.find((m) => m.article === id)!
    let start = 0
    rows.mentions = lines.map((line, i) => {
      const mention = { ...template, id: `${template.id}${i}`, start, end: start + line.length }
      start += line.length + 1
      return mention
    })
    const html = renderHtml(buildReport(rows, storyContext))
    for (const line of [lines[0]!, lines.at(-1)!]) expect(textOf(html)).toContain(line)
  })
})

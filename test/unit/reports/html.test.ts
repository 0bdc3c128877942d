import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { placeOfLink } from '../../../src-main/contract/links'
import { type ReportSection, reportSections, wholeReport } from '../../../src-main/contract/reports'
import { renderHtml } from '../../../src-main/reports/formats/html'
import { cutMark } from '../../../src-main/reports/formats/html/print-parts'
import { buildReport } from '../../../src-main/reports/model'
import { decoded, tagsOf, textOf, valuesOf } from './audit'
import { hostile, hostileRows } from './hostile'
import { storyContext, storyContextIn, storyRows } from './story'
import { secrets } from './story-records'

const tinyLogo = { mediaType: 'image/png' as const, base64: 'iVBORw0KGgo=' }
const withSections = (sections: ReportSection[]) => ({ ...storyContext, options: { ...wholeReport('en'), sections } })
const without = (off: ReportSection) => withSections(reportSections.filter((name) => name !== off))
const only = (on: ReportSection) => withSections([on])
const page = renderHtml(buildReport(storyRows(), storyContext))
const pages = {
  story: page,
  german: renderHtml(buildReport(storyRows(), storyContextIn('de'))),
  hostile: renderHtml(buildReport(hostileRows(storyRows()), { ...storyContext, stetVersion: hostile })),
  print: renderHtml(buildReport(hostileRows(storyRows()), storyContext), 'print').replaceAll(cutMark, ''),
  'with one mark and a house': renderHtml(
    buildReport(storyRows(), {
      ...storyContext,
      options: { ...wholeReport('en'), marks: ['confirmed'], house: { name: hostile, logo: tinyLogo } },
    }),
  ),
  'named sources': renderHtml(
    buildReport(hostileRows(storyRows()), {
      ...storyContext,
      options: { ...wholeReport('de'), confidential: 'named' },
    }),
  ),
  ...Object.fromEntries(
    reportSections.map((off) => [`without ${off}`, renderHtml(buildReport(storyRows(), without(off)))]),
  ),
  ...Object.fromEntries(reportSections.map((on) => [`only ${on}`, renderHtml(buildReport(storyRows(), only(on)))])),
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
  'html head meta title style body header nav main section article h1 h2 h3 h4 p div span a ul ol li dl dt dd table caption thead tbody tr th td blockquote mark bdi sup cite del ins strong label select option input button output script img svg g line path circle rect text title'.split(
    ' ',
  )
const allowedAttributes =
  'lang charset http-equiv content name class id href rel dir aria-label aria-labelledby aria-hidden scope style role hidden for value type autocomplete data-mark data-kinds data-sources data-differs data-text src alt xmlns width height x y x1 x2 y1 y2 cx cy r d dx dy transform fill stroke stroke-width stroke-dasharray text-anchor dominant-baseline font-size font-family font-weight opacity viewBox shape-rendering'.split(
    ' ',
  )

describe.each(Object.entries(pages))('the page (%s)', (_, source) => {
  const tags = tagsOf(source)

  it('has only tags and attributes of ours, well nested', () => {
    expect(tags.filter((t) => !allowedTags.includes(t.name))).toEqual([])
    expect(tags.flatMap((t) => [...t.attributes.keys()]).filter((a) => !allowedAttributes.includes(a))).toEqual([])
  })
  it('runs nothing but its own filters, and loads nothing', () => {
    expect(source).not.toMatch(/<link|<iframe|@import|url\(/i)
    const policies = tags.filter((t) => t.attributes.has('http-equiv')).map((t) => t.attributes.get('content') ?? '')
    expect(policies).toHaveLength(1)
    const scripts = [...source.matchAll(/<script[^>]*>([^<]*)<\/script>/g)]
    const hashes = scripts.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    const rules = decoded(policies[0]!).split('; ')
    expect(rules.slice(0, 2)).toEqual(["default-src 'none'", "style-src 'unsafe-inline'"])
    expect(rules.filter((rule) => rule.startsWith('script-src'))).toEqual(hashes.map((hash) => `script-src ${hash}`))
    const pictures = valuesOf(tags, 'src')
    expect(rules.includes('img-src data:')).toBe(pictures.length > 0)
    for (const src of pictures) expect(src).toMatch(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/)
    for (const href of valuesOf(tags, 'href').map(decoded))
      expect(href).toMatch(/^(#[a-z0-9-]+|https?:\/\/[^\s"'<>]+|stet:[\w/.-]+)$/)
    expect(valuesOf(tags, 'style').every((s) => s === 'display:inline')).toBe(true)
  })
  it('has each id once, and an id for each link', () => {
    const ids = valuesOf(tags, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = valuesOf(tags, 'href').filter((href) => href.startsWith('#'))
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    for (const named of valuesOf(tags, 'for').flatMap((list) => list.split(' '))) expect(ids).toContain(named)
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
  it('has exactly the sections asked for, in the order of the contract', () => {
    const heads = (source: string) => [...source.matchAll(/<h2 id="([a-z-]+)">/g)].map(([, id]) => id)
    const all = heads(page)
    expect(all).toHaveLength(reportSections.length)
    for (const [i, name] of reportSections.entries()) {
      expect(heads(renderHtml(buildReport(storyRows(), only(name))))).toEqual([all[i]])
      expect(heads(renderHtml(buildReport(storyRows(), without(name))))).toEqual(all.filter((_, at) => at !== i))
    }
  })
  it('has its filters only where a script can show them, and none for the printer', () => {
    expect(page).toMatch(/<div class="filters" id="filters" role="search" aria-label="[^"]+" hidden="hidden">/)
    expect(pages.print).not.toMatch(/id="filters"|<script/)
    expect(renderHtml(buildReport(storyRows(), without('log')))).not.toMatch(/id="filters"/)
  })
  it('leads from each passage into the galley or the full text and back, to the web and to the app', () => {
    const tags = tagsOf(page)
    const hrefs = valuesOf(tags, 'href')
    const ids = valuesOf(tags, 'id')
    const model = buildReport(storyRows(), storyContext)
    const passages = model.groups.flatMap((g) => g.claims).flatMap((c) => c.passages)
    expect(passages.length).toBeGreaterThan(20)
    for (const passage of passages) {
      expect(ids).toContain(passage.textAnchor)
      expect(hrefs).toContain(`#${passage.textAnchor}`)
      expect(hrefs).toContain(passage.appLink)
      if (passage.webLink !== null) expect(hrefs.map(decoded)).toContain(passage.webLink)
    }
    expect(hrefs).toContain('#source-1-p2')
    expect(page).toMatch(
      /<span id="text-passage-1-3" class="cited">quatorze des 96 câbles du pont de Varnholm ont cédé dimanche soir<\/span>/,
    )
    expect(page).toContain('<span class="dropped">Jetzt Newsletter abonnieren!</span>')
  })
  it('has links into the app that a printed page keeps: with an authority, and still read by the app', () => {
    const links = valuesOf(
      tagsOf(renderHtml(buildReport(storyRows(), storyContext), 'print').replaceAll(cutMark, '')),
      'href',
    ).filter((href) => href.startsWith('stet:'))
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      expect(link).toMatch(/^stet:\/\/dossier\//)
      expect(placeOfLink(link)).toEqual(placeOfLink(link.replace('//', '')))
    }
  })
  it('shows the galley with what is to change struck through and its new wording, and the verdict in the margin', () => {
    const from = page.slice(page.indexOf('class="galley"'))
    expect(from).toMatch(/<del>41 von 96<\/del>[^\n]*? <ins dir="auto">14 von 96<\/ins><sup class="no accepted">/)
    expect(from).toMatch(/<ul class="notes"><li class="disputed">/)
  })
  it('tells a withheld source by words alone', () => {
    expect(textOf(page)).toContain('Confidential source, withheld')
    for (const secret of Object.values(secrets)) expect(page).not.toContain(secret)
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
    expect(textOf(renderHtml(buildReport(rows, storyContext)))).toMatch(/New since then: 39\smillion/)
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

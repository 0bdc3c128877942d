import { describe, expect, it } from 'vitest'
import { reportSections, wholeReport } from '../../../src-main/contract/reports'
import { bold, say } from '../../../src-main/reports/formats/flow/types'
import { renderMarkdown } from '../../../src-main/reports/formats/markdown'
import { md, mdLink, mdQuote } from '../../../src-main/reports/formats/markdown/escape'
import { mdLine } from '../../../src-main/reports/formats/markdown/inline'
import { buildReport } from '../../../src-main/reports/model'
import { memoWords } from '../../../src-main/reports/words/memo'
import { hostileRows } from './hostile'
import { storyContext, storyContextIn, storyRows } from './story'
import { secrets } from './story-records'

const anchorTag = /<a id="[a-z0-9-]+"><\/a>/g
const target = /\]\(<([^<>\s]*)>\)/g

describe('escaping', () => {
  it('leaves nothing of the syntax standing', () => {
    expect(md('*a* _b_ `c` [d](e) ![f] <g> & | ~~h~~ $i$')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\]\\(e\\) \\!\\[f\\] &lt;g&gt; &amp; \\| \\~\\~h\\~\\~ \\$i\\$',
    )
  })
  it('keeps a line from becoming a list, a heading, a rule or a link', () => {
    expect(['- a', '+ a', '1. a', '=== ', '--- ', '# a', '0.1.0'].map(md)).toEqual([
      '\\- a',
      '\\+ a',
      '1\\. a',
      '\\===',
      '\\---',
      '\\# a',
      '0.1.0',
    ])
    expect(md('see https://a.example or www.b.example')).toBe('see https\\://a.example or www\\.b.example')
  })
  it('makes one line of several, and a quotation of paragraphs', () => {
    expect(md(' a\n\n b\tc ')).toBe('a b c')
    expect(mdQuote('a\n\n# b')).toBe('> a\n>\n> \\# b')
  })
  it('keeps a link’s address inside its brackets', () => {
    expect(mdLink('x', 'https://a.example/<>\\ y')).toBe('[x](<https://a.example/%3C%3E%5C%20y>)')
  })
})

describe.each([
  ['story', storyRows()],
  ['hostile', hostileRows(storyRows())],
])('the report in Markdown (%s)', (_, rows) => {
  const text = renderMarkdown(buildReport(rows, storyContext))

  it('has no markup but anchors, and links only to them and to the web', () => {
    expect(text.replace(anchorTag, '').replace(target, ']')).not.toMatch(/[<]|^>(?! |$)/m)
    const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, href = ''] of text.matchAll(target)) {
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
      else expect(href).toMatch(/^(https?:\/\/|stet:dossier\/)/)
    }
    expect(text.replace(target, ']').match(/(?<!\\)\]\(/g)).toBeNull()
  })
  it('has only headings of its own', () => {
    const headings = text.split('\n').filter((line) => /^#/.test(line))
    for (const heading of headings) expect(heading).toMatch(/^#{1,4} /)
    expect(headings.filter((h) => h.startsWith('# '))).toHaveLength(1)
  })
  it('keeps its tables square', () => {
    for (const block of text.split('\n\n').filter((b) => b.startsWith('| '))) {
      const widths = block.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length)
      expect(new Set(widths).size).toBe(1)
    }
  })
})

describe('the memo in Markdown', () => {
  const model = buildReport(storyRows(), storyContext)
  const text = renderMarkdown(model)

  it('has the sections asked for, in their order, and a list of them', () => {
    const sections = model.sections.map((s) => md(memoWords.en.sections[s]))
    expect(text.match(/^## .*/gm)).toEqual(sections.map((s) => `## ${s}`))
    for (const section of sections) expect(text).toContain(`- [${section}](<#section-`)
  })
  it.each(reportSections)('stands alone as %s', (section) => {
    const options = { ...wholeReport('de'), sections: [section] }
    const alone = renderMarkdown(buildReport(storyRows(), { ...storyContext, options }))
    expect(alone.match(/^## .*/gm)).toEqual([`## ${md(memoWords.de.sections[section])}`])
    const ids = new Set([...alone.matchAll(/<a id="([^"]+)">/g)].map((m) => m[1]))
    for (const [, href = ''] of alone.matchAll(target)) if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
  })
  it('numbers the galley’s claims and has the margin under each paragraph', () => {
    expect(text).toMatch(/\*\*In der Nacht zum Montag [^\n]*\*\*\[\\\[1\\\]\]\(<#passage-1-2>\)/)
    expect(text).toContain('> - [1](<#claim-1>) **✗ disputed** · What holds: **14 of 96 cables**')
    expect(text).toContain('[K1](<#correction-1>) · accepted: “41 von 96” → “14 von 96” · The digits are swapped.')
  })
  it.each(Object.entries(secrets))('holds nothing of a confidential source (%s)', (_, secret) => {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(md(secret))
  })
  it('is the same for the same rows', () => {
    expect(renderMarkdown(buildReport(storyRows(), storyContext))).toBe(text)
  })
})

describe('stars beside punctuation', () => {
  it('are left out where they would stay stars', () => {
    expect(mdLine([say('a'), bold('“b”'), say('c')])).toBe('a“b”c')
    expect(mdLine([say('a '), bold('“b”'), say(' c')])).toBe('a **“b”** c')
    expect(mdLine([bold('a'), bold(' b')])).toBe('**a b**')
  })
})

it('lists what was set aside with reason, who and when', () => {
  const text = renderMarkdown(buildReport(storyRows(), storyContextIn('de')))
  const at = text.indexOf('**Beiseitegelegt**')
  expect(at).toBeGreaterThan(0)
  const after = text.slice(at)
  expect(after).toMatch(/^\*\*Beiseitegelegt\*\*\n\n\*\*Zahl: fehlt\*\*/)
  expect(after).toMatch(
    /\*\*beiseitegelegt\*\* \\\(Ben Ostrow, [^\n]*\\\)\n\n> House style:\n>\n> the desk gives the upper end/,
  )
  expect(text).toMatch(/\*\*als Abweichung bestätigt\*\* \\\(Ann Vale, /)
})

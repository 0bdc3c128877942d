import { describe, expect, it } from 'vitest'
import { reportSections, wholeReport } from '../../../src-main/contract/reports'
import { renderDocx } from '../../../src-main/reports/formats/docx'
import { pageOf } from '../../../src-main/reports/formats/page'
import { figureSvg, matrixSvgs, paperTheme } from '../../../src-main/reports/formats/pictures'
import { showHidden } from '../../../src-main/reports/formats/visible'
import { buildReport, type ReportModel } from '../../../src-main/reports/model'
import { all, attribute, childrenOf, commentRanges, type Element, partsOf, styleOf, textOf, xmlPart } from './docx-file'
import { hostileRows } from './hostile'
import { storyContext, storyContextIn, storyRows } from './story'
import { secrets } from './story-records'

const modelOf = (options = {}, rows = storyRows()) =>
  buildReport(rows, { ...storyContext, options: { ...wholeReport('en'), ...options } })
const opened = (model: ReportModel) => {
  const parts = partsOf(renderDocx(model))
  return { parts, document: xmlPart(parts, 'word/document.xml'), comments: xmlPart(parts, 'word/comments.xml') }
}

const logo = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}
const long = storyRows()
Object.assign(long.verdicts[0]!, { reason: 'a'.repeat(10_000), established: '漢'.repeat(10_000) })
long.dossier.title = `${'👩‍👩‍👧'.repeat(500)} \uFFFE\uFFFF\uD800`

const cases: [name: string, model: ReportModel][] = [
  ['story', modelOf()],
  ['story in German on letter paper', { ...buildReport(storyRows(), storyContextIn('de')), paper: 'letter' as const }],
  ['hostile', modelOf({ house: { name: '<House> & "Sons"\u0000', logo } }, hostileRows(storyRows()))],
  ['10,000 characters', modelOf({}, long)],
  ['without records and texts', modelOf({}, { ...hostileRows(storyRows()), texts: new Map() })],
  ...reportSections.map((section): [string, ReportModel] => [`only ${section}`, modelOf({ sections: [section] })]),
]

describe.each(cases)('the parts of a DOCX (%s)', (_, model) => {
  const { parts, document, comments } = opened(model)

  it('are well-formed, and each is declared', () => {
    const types = xmlPart(parts, '[Content_Types].xml')
    const known = all(types, 'Default').map((d) => attribute(d, 'Extension'))
    const overridden = all(types, 'Override').map((o) => attribute(o, 'PartName').slice(1))
    for (const part of parts.keys()) {
      if (/\.(xml|rels)$/.test(part)) expect(() => xmlPart(parts, part)).not.toThrow()
      expect(known).toContain(part.split('.').at(-1))
    }
    for (const part of overridden) expect(parts.has(part)).toBe(true)
  })
  it('relate to parts that are there and to addresses that are some', () => {
    for (const part of parts.keys()) {
      const found = /^(.*)_rels\/([^/]*)\.rels$/.exec(part)
      if (!found) continue
      const [, folder = '', of = ''] = found
      const relationships = all(xmlPart(parts, part), 'Relationship')
      for (const one of relationships) {
        const target = attribute(one, 'Target')
        if (attribute(one, 'TargetMode') === 'External') {
          expect(new URL(target).protocol).toMatch(/^(https?|stet):$/)
          expect(target).toMatch(/^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{1,2000}$/)
          expect(target.split('#').length).toBeLessThan(3)
        } else expect(parts.has(`${folder}${target}`)).toBe(true)
      }
      const ids = relationships.map((one) => attribute(one, 'Id'))
      expect(new Set(ids).size).toBe(ids.length)
      if (of === '') continue
      for (const element of [
        ...all(xmlPart(parts, `${folder}${of}`), 'w:hyperlink'),
        ...all(xmlPart(parts, `${folder}${of}`), 'a:blip'),
      ]) {
        const id = attribute(element, 'r:id') || attribute(element, 'r:embed')
        if (id !== '') expect(ids).toContain(id)
      }
    }
  })
  it('lead to bookmarks that are there once', () => {
    const bookmarks = all(document, 'w:bookmarkStart')
    const names = bookmarks.map((b) => attribute(b, 'w:name'))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/i)
    const ids = bookmarks.map((b) => attribute(b, 'w:id'))
    expect(
      all(document, 'w:bookmarkEnd')
        .map((b) => attribute(b, 'w:id'))
        .sort(),
    ).toEqual(ids.sort())
    for (const link of all(document, 'w:hyperlink')) {
      const anchor = attribute(link, 'w:anchor')
      if (anchor !== '') expect(names).toContain(anchor)
      else expect(attribute(link, 'r:id')).not.toBe('')
    }
  })
  it('have properties in the order of the schema', () => {
    for (const part of ['document', 'comments', 'header', 'header-first', 'footer', 'styles', 'numbering']) {
      const root = xmlPart(parts, `word/${part}.xml`)
      for (const [tag, order] of Object.entries(schemaOrder)) {
        for (const properties of all(root, tag)) {
          const places = childrenOf(properties).map((child) => order.indexOf(child.name.slice(2)))
          expect(places).not.toContain(-1)
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        }
      }
    }
  })
  it('use styles that are defined', () => {
    const defined = new Set(all(xmlPart(parts, 'word/styles.xml'), 'w:style').map((s) => attribute(s, 'w:styleId')))
    for (const root of [document, comments]) {
      for (const tag of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
        for (const style of all(root, tag)) expect(defined).toContain(attribute(style, 'w:val'))
    }
  })
  it('have square tables whose rows stay whole under a head that repeats', () => {
    for (const table of all(document, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length
      const rows = all(table, 'w:tr')
      expect(rows.map((row) => all(row, 'w:tc').length)).toEqual(rows.map(() => columns))
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, i) => (i === 0 ? 1 : 0)))
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1)
      for (const cell of all(table, 'w:tc')) expect(all(cell, 'w:p')).toHaveLength(1)
    }
  })
  it('have comments on words that are there, each once', () => {
    const ids = all(comments, 'w:comment').map((c) => attribute(c, 'w:id'))
    expect(
      commentRanges(document)
        .map((r) => r.id)
        .sort(),
    ).toEqual([...ids].sort())
    expect(
      all(document, 'w:commentReference')
        .map((r) => attribute(r, 'w:id'))
        .sort(),
    ).toEqual([...ids].sort())
  })
  it('show what cannot be seen', () => {
    const text = textOf(document) + textOf(comments)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u)
    expect(text).toBe(text.toWellFormed())
  })
  it('have the sections asked for, in their order, as headings', () => {
    const headings = all(document, 'w:p').filter((p) => styleOf(p) === 'Heading1')
    expect(
      all(document, 'w:p')
        .filter((p) => styleOf(p) === 'TOC1')
        .map(textOf),
    ).toEqual(headings.map(textOf))
    expect(headings).toHaveLength(model.sections.length)
  })
})

describe('the galley', () => {
  const model = modelOf()
  const { document, comments } = opened(model)
  const ranges = new Map(commentRanges(document).map((r) => [r.id, r.words]))
  const said = (comment: Element) => all(comment, 'w:p').map(textOf)

  it('has a comment on exactly the words of each claim and of each correction', () => {
    const words = all(comments, 'w:comment').map((c) => [said(c)[0]!, ranges.get(attribute(c, 'w:id'))])
    const claims = model.galley[0]!.paragraphs.flatMap((p) => p.notes).map(({ claim, anchor }) => {
      const passages = model.groups.flatMap((g) => g.claims).flatMap((c) => c.passages)
      return [claim, passages.find((p) => p.anchor === anchor)!.quote!.exact] as const
    })
    expect(claims.length).toBeGreaterThan(5)
    for (const [claim, exact] of claims) {
      const own = words.filter(([head]) => head!.startsWith(`${claim} `)).map(([, range]) => range)
      expect(own).toEqual([exact])
    }
    expect(words.filter(([head]) => head!.startsWith('K')).map(([, range]) => range)).toEqual(['41 von 96', '1978'])
  })
  it('says who, when and why in the comment', () => {
    const cables = all(comments, 'w:comment').find((c) => said(c)[0]!.startsWith('1 '))!
    const verdict = model.groups.flatMap((g) => g.claims).find((c) => c.number === 1)!.verdicts[0]!
    expect(attribute(cables, 'w:author')).toBe(verdict.by)
    expect(attribute(cables, 'w:initials')).toBe('AV')
    expect(attribute(cables, 'w:date')).toBe(verdict.at.replace('.000Z', 'Z'))
    expect(said(cables).join('\n')).toContain('The draft has the digits swapped.')
    expect(said(cables).join('\n')).toContain('[1] Northlight Press')
    const open = all(comments, 'w:comment').find((c) => said(c)[0] === '2 open')!
    expect(attribute(open, 'w:author')).toBe('Stet')
  })
  it('has corrections as changes that Word can take over', () => {
    const tracked = (kind: 'w:del' | 'w:ins') =>
      all(document, kind).map((e) => [attribute(e, 'w:author'), attribute(e, 'w:date'), textOf(e)])
    expect(tracked('w:del')).toEqual([
      ['Ann Vale', '2031-03-04T09:50:00Z', '41 von 96'],
      ['Ben Ostrow', '2031-03-04T09:52:00Z', '1978'],
    ])
    expect(tracked('w:ins').map(([, , text]) => text)).toEqual(['14 von 96', '1987'])
    for (const deleted of all(document, 'w:del')) expect(all(deleted, 'w:t')).toHaveLength(0)
  })
  it('gives back the article when the changes are refused', () => {
    const source = model.sources.find((s) => s.role === 'underCheck')!
    const places = source.paragraphs.map((p) => `source_${source.number}_p${p.number}`)
    const paragraphs = all(document, 'w:p').filter((p) =>
      all(p, 'w:bookmarkStart').some((b) => places.includes(attribute(b, 'w:name'))),
    )
    const original = (element: Element): string =>
      ['w:ins', 'w:hyperlink'].includes(element.name)
        ? ''
        : element.children.map((c) => (typeof c === 'string' ? c : c.name === 'w:tab' ? '\t' : original(c))).join('')
    expect(paragraphs.map((p) => original(p).replace(/^\d+\t/, ''))).toEqual(
      source.paragraphs.map((p) => source.text!.slice(p.start, p.end)),
    )
  })
  it('deletes words once where two corrections overlap', () => {
    const rows = storyRows()
    const [first] = rows.textCorrections
    rows.textCorrections.push({
      ...first!,
      id: '00000000-0000-4000-8000-000000000659',
      start: first!.start + 3,
      wording: 'x',
    })
    const overlapping = opened(modelOf({}, rows))
    expect(all(overlapping.document, 'w:del').map(textOf).join('|')).toBe('41 |von 96|1978')
    expect(all(overlapping.document, 'w:ins').map(textOf)).toEqual(['14 von 96', '1987'])
    expect(all(overlapping.comments, 'w:comment').filter((c) => said(c)[0]!.startsWith('K'))).toHaveLength(3)
  })
})

describe('pictures', () => {
  const few = modelOf()
  const nine = Array.from({ length: 9 }, (_, i) => i + 1)
  const rows = few.matrix.rows.map((row) => ({ ...row, cells: nine.map((n) => row.cells[n % row.cells.length]!) }))
  const model = { ...few, matrix: { sources: nine, rows } }
  const { document } = opened(model)
  const groups = all(document, 'wpg:wgp')
  it('of who says what are needed only where a table has no room for all', () => {
    expect(all(opened(few).document, 'wpg:wgp')).toHaveLength(few.figures.length)
  })
  it('are drawn with all their words, and as many shapes as the SVG has', () => {
    const page = pageOf(model)
    const drawings = [
      ...matrixSvgs(page, page.model.matrix, paperTheme),
      ...page.model.figures.map((figure) => figureSvg(page, figure, paperTheme)),
    ]
    expect(groups).toHaveLength(drawings.length)
    for (const [i, { svg }] of drawings.entries()) {
      const elements = svg.match(/<(line|rect|circle|path|text)\b/g)!
      expect(all(groups[i]!, 'wps:wsp')).toHaveLength(elements.length)
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)
      const told = all(groups[i]!, 'w:txbxContent').map(textOf)
      expect(told).toEqual(words.map((text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")))
    }
  })
  it('know every command of the paths', () => {
    const model = modelOf()
    const [figure] = model.figures
    const [point] = figure!.points
    const open = { ...point!, value: null, low: 10, high: null }
    const ways = [point!, open, { ...open, low: null, high: 20 }, { ...open, high: 20 }, { ...open, low: null }]
    const svg = figureSvg(pageOf(model), { ...figure!, points: ways }, paperTheme).svg
    const all =
      svg +
      matrixSvgs(pageOf(model), model.matrix, paperTheme)
        .map((m) => m.svg)
        .join('')
    const commands = [...all.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) => d.match(/[A-Za-z]/g))
    expect(commands.length).toBeGreaterThan(20)
    expect(commands.filter((c) => !'MmLlHhaz'.includes(c!))).toEqual([])
    expect(all.match(/<[a-z]+/g)!.filter((e) => !/^<(svg|title|g|line|rect|circle|path|text)$/.test(e))).toEqual([])
  })
  it('stay inside their frame', () => {
    for (const group of groups) {
      const [frame, ...boxes] = all(group, 'a:xfrm').map((x) =>
        childrenOf(x)
          .slice(0, 2)
          .flatMap((e) => [...e.attributes.values()].map(Number)),
      )
      for (const [x = 0, y = 0, width = 0, height = 0] of boxes) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(frame![2]! + 1)
        expect(y + height).toBeLessThanOrEqual(frame![3]! + 1)
      }
    }
  })
})

describe('languages', () => {
  const { document } = opened(modelOf())
  it('sets Arabic from right to left, with its language, and no other', () => {
    const plain = all(document, 'w:r').filter((r) => all(r, 'mc:AlternateContent').length === 0)
    const arabic = plain.filter((r) => /\p{Script=Arabic}/u.test(textOf(r)))
    expect(arabic.length).toBeGreaterThan(5)
    for (const run of arabic) expect(all(run, 'w:rtl')).toHaveLength(1)
    const rtl = plain.filter((r) => all(r, 'w:rtl').length > 0)
    for (const run of rtl) expect(textOf(run)).not.toMatch(/\p{Script=Latin}/u)
    const paragraph = all(document, 'w:p').find((p) => styleOf(p) === 'ArticleText' && textOf(p).includes('انقطعت'))!
    expect(all(paragraph, 'w:bidi')).toHaveLength(1)
    expect(all(paragraph, 'w:lang').map((l) => attribute(l, 'w:bidi'))).toContain('ar')
  })
  it('says which language the words of an article are', () => {
    const tagged = all(document, 'w:r').filter((r) => all(r, 'w:lang').some((l) => attribute(l, 'w:val') === 'de'))
    expect(tagged.map(textOf).join(' ')).toContain('Die Straßenbehörde sperrte den Übergang.')
  })
})

describe('the file', () => {
  it('is the same for the same model, and knows no clock but the journal’s', () => {
    const bytes = renderDocx(modelOf())
    expect(Buffer.from(renderDocx(modelOf())).equals(Buffer.from(bytes))).toBe(true)
    const core = new TextDecoder().decode(partsOf(bytes).get('docProps/core.xml'))
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2031-03-04T12:30:00Z', '2031-03-04T12:30:00Z'])
  })
  it.each(Object.entries(secrets))('holds nothing of a confidential source (%s)', (_, secret) => {
    for (const [part, bytes] of partsOf(renderDocx(modelOf()))) {
      const raw = Buffer.from(bytes)
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        expect(raw.includes(form), part).toBe(false)
    }
  })
  it('names it when somebody asked for that', () => {
    const parts = partsOf(renderDocx(modelOf({ confidential: 'named' })))
    expect(textOf(xmlPart(parts, 'word/document.xml'))).toContain(showHidden(secrets.name))
  })
  it('has the house’s paper, name and logo', () => {
    const { parts, document } = opened(modelOf({ paper: 'letter', house: { name: 'Harbour Courier', logo } }))
    expect(all(document, 'w:pgSz').map((s) => attribute(s, 'w:w'))).toEqual(['12240'])
    expect(textOf(xmlPart(parts, 'word/header.xml'))).toContain('Harbour Courier')
    expect(all(xmlPart(parts, 'word/header-first.xml'), 'a:blip')).toHaveLength(1)
    expect(parts.has('word/media/logo.png')).toBe(true)
  })
  it('leaves out a logo that is no picture', () => {
    const broken = { mediaType: 'image/png' as const, base64: 'AAAA' }
    const { parts } = opened(modelOf({ house: { name: '', logo: broken } }))
    expect([...parts.keys()].filter((p) => p.includes('media'))).toEqual([])
  })
})

/** CT_RPr and CT_PPr of ISO/IEC 29500-1: sequences, so the order counts. */
const schemaOrder = {
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
}

import { describe, expect, it } from 'vitest'
import { readDocument } from '../../support/golden-documents'
import { type DocxParts, docxFile, paragraph as p, run as r } from '../../support/office-files'

async function read(body: string, parts: DocxParts = {}) {
  const result = await readDocument('story.docx', docxFile(body, parts))
  return result.ok ? result.value.text.split('\n\n') : [result.error.code]
}

describe('a Word document', () => {
  it('is read with its tracked changes accepted', async () => {
    const gone = '<w:del><w:r><w:delText>seven</w:delText></w:r></w:del>'
    const come = '<w:ins><w:r><w:t>nine</w:t></w:r></w:ins>'
    const moved = '<w:moveFrom><w:r><w:t>here </w:t></w:r></w:moveFrom>'
    expect(
      await read(p(`${r('It burned for ')}${gone}${come}${r(' hours')}${moved}<w:moveTo>${r(' there')}</w:moveTo>`)),
    ).toEqual(['It burned for nine hours there'])
    const markDeleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(await read(p(r('One sentence'), markDeleted) + p(r(' goes on.')) + p(r('Two.')))).toEqual([
      'One sentence goes on.',
      'Two.',
    ])
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${p(r(text))}</w:tc><w:tc>${p(r('1'))}</w:tc></w:tr>`
    const table = `<w:tbl>${row('Ship')}${row('Gone', '<w:trPr><w:del/></w:trPr>')}${row('Boat')}</w:tbl>`
    expect(await read(table)).toEqual(['Ship | 1', 'Boat | 1'])
  })

  it('has no hidden words, by their own mark or by a style', async () => {
    const hidden = (mark: string) => `<w:r><w:rPr>${mark}</w:rPr><w:t>our source is X</w:t></w:r>`
    const styles =
      '<w:style w:styleId="A" w:type="character"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B" w:type="character"><w:basedOn w:val="A"/></w:style>'
    const body = p(
      r('Seen') + hidden('<w:vanish/>') + hidden('<w:rStyle w:val="B"/>') + hidden('<w:vanish w:val="0"/>'),
    )
    expect(await read(body, { styles })).toEqual(['Seenour source is X'])
  })

  it('whose styles are based on each other is read', async () => {
    const style = (id: string, on: string) => `<w:style w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`
    expect(
      await read(p('<w:r><w:rPr><w:rStyle w:val="A"/></w:rPr><w:t>Round</w:t></w:r>'), {
        styles: style('A', 'B') + style('B', 'A'),
      }),
    ).toEqual(['Round'])
  })

  it('shows the results of fields, not their codes, and no table of contents', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText>HYPERLINK "https://x.example"</w:instrText></w:r>'
    const field = mark('begin') + code + r('code') + mark('separate') + r('the office') + mark('end')
    expect(await read(p(`${r('Ask ')}${field}${r(' now.')}`))).toEqual(['Ask the office now.'])
    expect(await read(p(mark('begin') + code) + p(r('A field that never ends takes nothing with it.')))).toEqual([
      'A field that never ends takes nothing with it.',
    ])
    const styles = '<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style>'
    expect(await read(p(r('Chapter 1'), '<w:pStyle w:val="V1"/>') + p(r('Text.')), { styles })).toEqual(['Text.'])
  })

  it('has its text boxes once, after the paragraph that holds them', async () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Boxed.')}</mc:Choice><mc:Fallback><w:pict>${box('Boxed.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await read(p(`${r('Before')}${drawing}${r(' and after.')}`))).toEqual(['Before and after.', 'Boxed.'])
    expect(await read(p(`<w:r><w:pict>${box('Old box.')}</w:pict></w:r>`) + p(r('Text.')))).toEqual([
      'Old box.',
      'Text.',
    ])
  })

  it('has symbols, tabs, breaks and hyphens as characters', async () => {
    const symbols =
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Nobody" w:char="F061"/></w:r>'
    const inFont = '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uF0B3 5</w:t></w:r>'
    const rest =
      '<w:r><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b\u00ADc</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>'
    expect(await read(p(symbols + inFont + rest, '<w:tabs><w:tab w:val="left"/></w:tabs>'))).toEqual([
      '✓α\uFFFD≥ 5\tabc\u2011d\ne',
    ])
  })

  it('has a drop cap with its word, ruby without its small print, and no prompts', async () => {
    const cap = p(r('T'), '<w:framePr w:dropCap="drop"/>') + p(r('he mill burned.'))
    expect(await read(cap)).toEqual(['The mill burned.'])
    const ruby = `<w:r><w:ruby><w:rt>${r('とう')}</w:rt><w:rubyBase>${r('東')}</w:rubyBase></w:ruby></w:r>`
    expect(await read(p(ruby))).toEqual(['東'])
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`
    expect(await read(p(`${r('Text')}${prompt}`))).toEqual(['Text'])
  })

  it('has tables as rows; a table for the layout is read cell by cell', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(r(text))).join('')}</w:tc>`
    expect(await read(`<w:tbl><w:tr>${cell('a')}${cell('')}${cell('c', 'd')}${cell('')}</w:tr></w:tbl>`)).toEqual([
      'a |  | c d',
    ])
    expect(await read(`<w:tbl><w:tr>${cell('One.', 'Two.', 'Three.')}${cell('Aside.')}</w:tr></w:tbl>`)).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Aside.',
    ])
    const inner = `<w:tbl><w:tr>${cell('x')}${cell('y')}</w:tr></w:tbl>`
    expect(await read(`<w:tbl><w:tr>${cell('a')}<w:tc>${inner}${p('')}</w:tc></w:tr></w:tbl>`)).toEqual(['a | x | y'])
  })

  it('has notes at the end, in the order of their marks, without the deleted and the ruling lines', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string, type = '') => `<w:footnote w:id="${id}" ${type}>${p(r(text))}</w:footnote>`
    const footnotes =
      note(0, 'ruling', 'w:type="separator"') + note(1, 'First in file.') + note(2, 'Second.') + note(3, 'Gone.')
    const body = p(`${r('A')}${mark(2)}${mark(1)}<w:del>${mark(3)}</w:del>${mark(0)}`) + p(r('B'))
    expect(await read(body, { footnotes })).toEqual(['A', 'B', 'Second.', 'First in file.'])
  })

  it('says who wrote it and when, as sure as that is', async () => {
    const core =
      '<dc:title>Mill burns</dc:title><dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created><dcterms:modified>2026-03-14T11:45:00Z</dcterms:modified><dc:language>de-AT</dc:language>'
    const result = await readDocument('story.docx', docxFile(p(r('Text.')), { core }))
    expect(result.ok && result.value.found).toEqual([
      { field: 'title', value: 'Mill burns', from: 'properties', certainty: 'stated', basis: 'dc:title' },
      {
        field: 'updated',
        value: '2026-03-14T11:45:00Z',
        from: 'properties',
        certainty: 'likely',
        basis: 'dcterms:modified',
      },
      { field: 'language', value: 'de-AT', from: 'properties', certainty: 'stated', basis: 'dc:language' },
    ])
  })

  it('has the text of documents put in at a place', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'
    const relation = (id: string, target: string) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
    const others = [
      { name: 'word/a.html', data: '<html><body><p>One &amp; two.</p><p>Three.</p><script>x</script></body></html>' },
      { name: 'word/b.docx', data: docxFile(p(r('Inner.'))) },
      { name: 'word/c.rtf', data: '{\\rtf1 Rich.\\par}' },
    ]
    const relations = relation('a', 'a.html') + relation('b', 'b.docx') + relation('c', 'c.rtf')
    const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`
    const body = p(r('Before.')) + chunk('a') + chunk('b') + p(r('After.')) + chunk('c')
    expect(await read(body, { relations, others })).toEqual([
      'Before.',
      'One & two.',
      'Three.',
      'Inner.',
      'After.',
      'Rich.',
    ])
    const parts = (data: Uint8Array) => ({
      relations: relation('b', 'b.docx'),
      others: [{ name: 'word/b.docx', data, stored: true }],
    })
    expect(await read(chunk('b').repeat(3), parts(docxFile(p(r('Once.')))))).toEqual(['Once.'])
    const deep = await readDocument(
      'story.docx',
      docxFile(chunk('b'), parts(docxFile(chunk('b'), parts(docxFile(p(r('Core.'))))))),
    )
    expect(deep.ok ? deep.value.text : deep.error.code).toBe('file-nested-too-deep')
  })

  it('with nothing in it is empty', async () => {
    expect(await read(p(''))).toEqual(['file-empty'])
  })
})

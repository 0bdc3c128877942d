import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { layHeads } from '../../../src-main/reports/pdf/heads'
import { finish, joinParts, type PrintedPart } from '../../../src-main/reports/pdf/join'
import { elsewhere } from '../../../src-main/reports/pdf/links'
import { chromiumPdf } from '../../support/chromium-pdf'

const facts = { title: 'Fähren – מעבורות', creator: 'Stet 1.2.3', asOf: '2031-03-04T12:30:05.678Z' }
const uri = (id: string) => `/Rect [0 0 9 9]\n/A <</Type /Action\n/S /URI\n/URI (${elsewhere}${id})>>`
const web = '/Rect [0 0 9 9]\n/A <</Type /Action\n/S /URI\n/URI (https://ferry.example/)>>'
const part = (given: Parameters<typeof chromiumPdf>[0], levels: number[] = []): PrintedPart => ({
  pdf: chromiumPdf(given),
  levels,
})
const parts = () => [
  part(
    { contents: ['% one', '% two'], links: [uri('far'), uri('nowhere'), web], outline: ['(Boats 7 0 R)', '(a)'] },
    [1, 2],
  ),
  part(
    {
      contents: ['% three'],
      places: { far: [0, 500], log: [0, 700] },
      links: ['/Rect [0 0 9 9]\n/Dest /log'],
      outline: ['(b)', '(c)'],
    },
    [3, 2],
  ),
]
const joined = () => finish(joinParts(parts()), facts)
/** Read by pdf.js, which is not ours. */
const opened = (pdf: Uint8Array) => getDocumentProxy(new Uint8Array(pdf))

describe('printed parts, joined', () => {
  it('have all their pages in order, under the report’s own title and dates', async () => {
    const pdf = await opened(joined())
    expect(pdf.numPages).toBe(3)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: facts.title, Creator: 'Stet 1.2.3', CreationDate: "D:20310304123005+00'00'" })
    const text = Buffer.from(joined()).toString('latin1')
    expect([text.indexOf('% one'), text.indexOf('% two'), text.indexOf('% three')].every((at) => at > 0)).toBe(true)
  })
  it('link into each other; what leads nowhere is no link, what leads into the web still does', async () => {
    const pdf = await opened(joined())
    const links = async (page: number) => (await pdf.getPage(page)).getAnnotations()
    const [far, nowhere, outside] = await links(1)
    expect(await pdf.getPageIndex(far.dest[0])).toBe(2)
    expect(far.dest[3]).toBe(500)
    expect([nowhere.dest ?? null, nowhere.url ?? null]).toEqual([null, null])
    expect(outside.url).toBe('https://ferry.example/')
    const [within] = await links(3)
    expect(await pdf.getPageIndex(within.dest[0])).toBe(2)
    expect(Buffer.from(joined()).toString('latin1')).not.toContain('elsewhere')
  })
  it('have one outline, nested by the headings whatever part they stand in; a title is not a reference', async () => {
    const outline = (await (await opened(joined())).getOutline()) as Item[]
    const titles = ({ title, items }: Item): unknown => (items.length > 0 ? [title, items.map(titles)] : title)
    expect(outline.map(titles)).toEqual([['Boats 7 0 R', [['a', ['b']], 'c']]])
  })
  it('have one tree of tags, in which each page finds its own', async () => {
    const pdf = await opened(joined())
    const roles = async (page: number) => JSON.stringify(await (await pdf.getPage(page)).getStructTree())
    for (const page of [1, 2, 3]) expect(await roles(page)).toMatch(/"role":"P","children":\[\{"type":"content"/)
    expect(await roles(3)).toContain('"role":"Part"')
  })
  it('give the same bytes again, and others for other dates', () => {
    expect(joined()).toEqual(joined())
    expect(finish(joinParts(parts()), { ...facts, asOf: '2031-03-05T00:00:00Z' })).not.toEqual(joined())
  })
  it('are refused where a file is cut off or is no print of Chromium’s', () => {
    const [{ pdf }] = parts() as [PrintedPart]
    expect(() => joinParts([{ pdf: pdf.subarray(0, pdf.length >> 1), levels: [] }])).toThrow('has no end')
    expect(() => joinParts([{ pdf: new TextEncoder().encode('%PDF-1.7'), levels: [] }])).toThrow('has no end')
  })
})

interface Item {
  title: string
  items: Item[]
}

describe('running heads', () => {
  const heads = (contents: string[]) => chromiumPdf({ contents, isTagged: false, resources: '\n/Font <</F4 1 0 R>>' })
  it('are laid on their pages as forms, with the page’s own resources beside them', async () => {
    const pages = joinParts(parts())
    layHeads(pages, [heads(['% head 1', '% head 2']), heads(['% head 3'])])
    const pdf = finish(pages, facts)
    expect((await opened(pdf)).numPages).toBe(3)
    const text = Buffer.from(pdf).toString('latin1')
    expect(text.match(/\/Subtype \/Form \/BBox \[0 0 594\.96 841\.92\]/g)).toHaveLength(3)
    expect(text).toContain('/Artifact <</Type /Pagination>> BDC\nq /StetHead Do Q\nEMC')
    for (const index of [1, 2, 3])
      expect(await (await (await opened(pdf)).getPage(index)).getOperatorList()).toBeTruthy()
  })
  it('that are fewer than the pages are refused', () => {
    expect(() => layHeads(joinParts(parts()), [heads(['% head'])])).toThrow('1 heads were printed for 3 pages')
  })
})

import { fail, ok, type Result } from '../contract/errors'
import type { PageToPrint } from '../contract/printing'
import { renderHtml } from './formats/html'
import { type Head, headsPages } from './formats/html/heads'
import { headingLevels, printParts } from './formats/html/print-parts'
import { sectionIds } from './formats/html/sheet'
import { showHidden } from './formats/visible'
import type { ReportModel } from './model/types'
import { layHeads } from './pdf/heads'
import { finish, type JoinedPages, joinParts } from './pdf/join'
import { formatDate, formatNumber, words } from './words'
import { memoWords } from './words/memo'

/**
 * Prints each page to a PDF of its own, in their order; paper and margins are the pages'. When `signal` aborts, it stops as
 * soon as it can and gives `report-cancelled`.
 */
export type PrintPdf = (pages: readonly PageToPrint[], signal?: AbortSignal) => Promise<Result<Uint8Array[]>>

/**
 * The memo's HTML, printed in parts beside each other and joined, with the section and the page's number along head and
 * foot. Errors: `pdf-failed` with `{ why }`, or what the printer says.
 */
export async function renderPdf(
  model: ReportModel,
  print: PrintPdf,
  signal?: AbortSignal,
): Promise<Result<Uint8Array>> {
  try {
    const pages = printParts(renderHtml(model, 'print'))
    const printed = await print(
      pages.map((html) => ({ html, isTagged: true })),
      signal,
    )
    if (!printed.ok) return printed
    const joined = joinParts(printed.value.map((pdf, i) => ({ pdf, levels: headingLevels(pages[i]!) })))
    const about = { title: headOf(model), foot: footOf(model) }
    const heads = await print(
      headsPages(model, about, headsOf(model, joined)).map((html) => ({ html, isTagged: false })),
      signal,
    )
    if (!heads.ok) return heads
    layHeads(joined, heads.value)
    const { title, asOf, stetVersion } = model.header
    const name = `${title} – ${words[model.language].report}`
    return ok(finish(joined, { title: showHidden(name), creator: `Stet ${stetVersion}`, asOf }))
  } catch (cause) {
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
}

/** No line of a page holds more, and each page would carry all of it. */
const headAtMost = 200
const clipped = (text: string) => [...text].slice(0, headAtMost).join('')

/** Along the head of each page: what the report is about, and under which name the desk knows it. */
function headOf({ header }: ReportModel): string {
  const { slug } = header.details
  return clipped([header.title, ...(slug === '' ? [] : [slug])].map(showHidden).join(' · '))
}

function footOf({ header, house, language, timeZone }: ReportModel): string {
  const w = words[language]
  const stand = [`${w.asOf} ${formatDate(language, timeZone, header.asOf)}`, `${w.position} ${header.position}`]
  return [...(house.name === '' ? [] : [clipped(showHidden(house.name))]), w.report, ...stand].join(' · ')
}

/** The section a page begins in, or the first that begins on it. */
function headsOf(model: ReportModel, { pages, places }: JoinedPages): Head[] {
  const begins = model.sections
    .flatMap((name) => {
      const place = places.get(sectionIds[name])
      return place ? [{ ...place, title: memoWords[model.language].sections[name] }] : []
    })
    .sort((a, b) => a.page - b.page || b.y - a.y)
  const total = formatNumber(model.language, pages.length)
  let section = ''
  return pages.map((_page, index) => {
    const here = begins.filter(({ page }) => page === index)
    const shown = section === '' ? (here[0]?.title ?? '') : section
    section = here.at(-1)?.title ?? section
    // A page that a section begins at the very top of is that section's.
    const isNew = here[0] !== undefined && here[0].y > topOfPage
    return { section: isNew ? here[0]!.title : shown, number: `${formatNumber(model.language, index + 1)} / ${total}` }
  })
}

/** Points from the foot of an A4 or letter page, above which only what begins the page can stand. */
const topOfPage = 700

import { fail, ok, type Result } from '../contract/errors'
import { renderHtml } from './formats/html'
import { showHidden } from './formats/visible'
import type { ReportModel } from './model/types'
import { withDates } from './pdf-dates'
import { formatDate, words } from './words'

/**
 * Prints a self-contained HTML page to PDF. `title` and `footer` are plain text, which the printer escapes for the
 * templates it uses; page numbers are its to add, since Chromium's CSS has none for page margins. When `signal` aborts,
 * it stops as soon as it can and gives `cancelled`.
 */
export type PrintPdf = (
  html: string,
  options: { title: string; footer: string; signal?: AbortSignal },
) => Promise<Result<Uint8Array>>

/** Errors: `pdf-failed` with `{ why }`, or what the printer says. */
export async function renderPdf(
  model: ReportModel,
  print: PrintPdf,
  signal?: AbortSignal,
): Promise<Result<Uint8Array>> {
  const options = { title: headOf(model), footer: footerOf(model), ...(signal && { signal }) }
  try {
    const printed = await print(renderHtml(model, 'print'), options)
    return printed.ok ? ok(withDates(printed.value, model.header.asOf)) : printed
  } catch (cause) {
    return fail('pdf-failed', { why: 'the printer stopped' }, cause)
  }
}

/** Along the head of each page: what the report is about, and under which name the desk knows it. */
function headOf({ header }: ReportModel): string {
  const { slug } = header.details
  return [header.title, ...(slug === '' ? [] : [slug])].map(showHidden).join(' · ')
}

function footerOf({ header, house, language, timeZone }: ReportModel): string {
  const w = words[language]
  const stand = [`${w.asOf} ${formatDate(language, timeZone, header.asOf)}`, `${w.position} ${header.position}`]
  return [...(house.name === '' ? [] : [showHidden(house.name)]), w.report, ...stand].join(' · ')
}

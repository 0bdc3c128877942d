import { isBreadcrumb, isNewsletterBox, isShareBar, readBar } from './clean/bars'
import { isDateLine } from './clean/day'
import { isAgencyCredit, isByline, isPictureCredit, isSectionTag, isSignature } from './clean/edges'
import { pageLines } from './clean/page-lines'

/**
 * Why a line is furniture of a page and not text of an article. Each test looks at one trimmed line of at most
 * `longestFurniture` characters, so that time is linear however a rule is written.
 */
export const longestFurniture = 320

const byReason = pageLines.map(({ reason, forms }) => ({
  reason,
  pattern: new RegExp(`^(?:${forms.join('|')})$`, 'iu'),
}))
const separator = /^[\s_=*~•·.#–—-]{2,}$/u

/** The reason of a line that is furniture wherever it stands, or null. */
export function anywhereReason(line: string): string | null {
  if (line.length > longestFurniture) return null
  if (separator.test(line)) return 'separator'
  if (isShareBar(line)) return 'share bar'
  if (isNewsletterBox(line)) return 'newsletter box'
  return byReason.find(({ pattern }) => pattern.test(line))?.reason ?? (isPictureCredit(line) ? 'picture credit' : null)
}

/** The reason of a line that is furniture only at the head of an article, or null. */
export function headReason(line: string): string | null {
  if (line.length > longestFurniture) return null
  const bar = readBar(line)
  if (bar) return bar.reason
  if (isDateLine(line)) return 'date line'
  if (isByline(line)) return 'byline'
  return isBreadcrumb(line) ? 'navigation' : null
}

/** The reason of a line that is furniture only at the foot of an article, or null. */
export function footReason(line: string): string | null {
  if (line.length > longestFurniture) return null
  if (isAgencyCredit(line)) return 'agency credit'
  if (isSignature(line)) return 'agency signature'
  if (isSectionTag(line)) return 'section tag'
  if (isDateLine(line)) return 'date line'
  const bar = readBar(line)
  return bar && bar.reason !== 'byline' ? bar.reason : null
}

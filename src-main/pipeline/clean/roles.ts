import type { Span } from '../../contract/analysis'
import type { Line } from '../lines'
import { isCaption } from './edges'

export type Role = 'headline' | 'standfirst' | 'crosshead' | 'body' | 'caption'

/** A line that is text. `text`: its first characters; `credited`: a picture's credit stands in it or right under it. */
export type Kept = Line & { text: string; credited: boolean }

export const longestHeadline = 220
const longestCrosshead = 80
const crossheadWords = 10
/** The text under a crosshead; less when the crosshead is a paragraph of its own. */
const leastUnderCrosshead = 80
const leastUnderParagraph = 40
const longestCaption = 400

export const endsSentence = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'”“’»]*$/u

// "CITY, Country, May 15 (Agency) - ", "CITY, 16 mai – ": capitals, a day, a dash.
export const dateline =
  /^(?<place>\p{Lu}{2}[\p{Lu}\p{M}'’ .-]{0,40})(?:[,/] ?[^–—()\d,]{2,40}?(?=[, ]))?(?:,? ?(?<!\p{L})(?<day>(?:\d{1,2}(?:\.|er|º)?(?: de)? ?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})(?:,?(?: de| del)? \d{4})?))?(?: ?\((?<agency>\p{L}[^()]{1,40})\))?\s?(?:[–—-]|:)\s/u
// "Brodeck (abc) - ", "Tolva, 3. April (abc/def) – ": with an agency in brackets the place may be written small.
export const creditedDateline =
  /^\p{Lu}[\p{L}\p{M}'’./ -]{1,40}(?:, ?[\p{L}\p{M}'’. -]{2,40})?(?:, ?(?<day>(?:\d{1,2}(?:\.|er|º)?(?: de)? ?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})(?:,?(?: de| del)? \d{4})?))? ?\((?<agency>\p{L}[\p{L}\p{M}\d./ &-]{1,40})\) ?(?:[–—-]|:)\s/u

const isDateline = (text: string) => dateline.test(text) || creditedDateline.test(text)

/** Where dropped furniture stands that comes between a deck and the text: byline, date line, share bar. */
export type Marks = { betweenDeckAndText: Span[] }

export function roleOf(line: Kept, i: number, lines: Kept[], hasTitle: boolean, marks: Marks): Role {
  const next = lines[i + 1]
  const length = line.end - line.start
  const short = length <= longestHeadline
  if (i === 0 && next && short && isHeadline(line, next)) return 'headline'
  if (i === 1 && hasTitle && short && next && !isDateline(line.text) && standsBeforeText(line, next, marks))
    return 'standfirst'
  if (i > 0 && length <= longestCaption && (line.credited || isCaption(line.text))) return 'caption'
  if (i > 0 && isCrosshead(line, next)) return 'crosshead'
  return 'body'
}

function isHeadline(line: Kept, next: Kept): boolean {
  if (isDateline(line.text)) return false
  if (!endsSentence.test(line.text)) return true
  // A headline may ask or exclaim; then it is a paragraph of its own above a longer one.
  return /[?!]["”“»’]?$/.test(line.text) && next.afterBlank && next.end - next.start > line.end - line.start
}

/** The deck stands between the headline and the byline or dateline. */
function standsBeforeText(line: Kept, next: Kept, { betweenDeckAndText }: Marks): boolean {
  return isDateline(next.text) || betweenDeckAndText.some((d) => d.start > line.start && d.start < next.start)
}

function isCrosshead(line: Kept, next: Kept | undefined): boolean {
  if (/^[–—-]\s?\S.{0,78}\S\s?[–—-]$/u.test(line.text)) return true
  if (!next || line.end - line.start > longestCrosshead || /[.!…:;,"”“»)\]]$/u.test(line.text)) return false
  if (line.text.split(/\s+/).length > crossheadWords || !/^[\p{Lu}\d‘'„“"«¿¡]/u.test(line.text)) return false
  // A question that is a sentence of the text has no line to itself between blank ones, or is long.
  if (line.text.endsWith('?')) return false
  const under = next.end - next.start
  const ownParagraph = line.afterBlank && next.afterBlank
  return (
    under > (ownParagraph ? leastUnderParagraph : leastUnderCrosshead) && (endsSentence.test(next.text) || under > 80)
  )
}

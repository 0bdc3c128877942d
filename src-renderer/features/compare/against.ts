import type { MentionRow } from '../../../src-main/contract/rows'
import type { Passage } from '../../queries'
import type { Range } from '../../ui/ranges'
import { differingWords } from './worddiff'

/** What is different: the sort of what stands there, a word where nothing was read in it. */
export type DifferingKind = 'number' | 'name' | 'quote' | 'word'

/** By offsets in the article. */
export interface Marked extends Range {
  differs: DifferingKind
}

const languageOf = ({ article }: Passage) => article.language.split('-')[0]
const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

/**
 * What one passage has otherwise than another: in one language its differing words, told by what they are; between languages
 * only what means the same everywhere, which is numbers, days and names.
 */
export function markedAgainst(passage: Passage, reference: Passage): Marked[] {
  if (passage.mention.id === reference.mention.id) return []
  if (languageOf(passage) !== languageOf(reference)) return otherValues(passage.mention, reference.mention)
  if (passage.exact === undefined || reference.exact === undefined) return []
  const { mention } = passage
  return differingWords(passage.exact, reference.exact).map(({ start, end }) => {
    const at = { start: start + mention.start, end: end + mention.start }
    return { ...at, differs: kindAt(mention, at) }
  })
}

function kindAt(mention: MentionRow, at: Range): DifferingKind {
  const isAt = (each: Range) => overlaps(each, at)
  if (mention.quantities.some(isAt) || mention.dates.some(isAt)) return 'number'
  if (mention.names.some(isAt)) return 'name'
  return mention.quotes.some(isAt) ? 'quote' : 'word'
}

function otherValues(mention: MentionRow, reference: MentionRow): Marked[] {
  const numbers = new Set(reference.quantities.map(measured))
  const days = new Set(reference.dates.map(({ from, to }) => `${from}|${to}`))
  const names = new Set(reference.names.map(({ key }) => key))
  return [
    ...mention.quantities.filter((each) => each.value !== null && !numbers.has(measured(each))).map(asNumber),
    ...mention.dates.filter(({ from, to }) => from !== null && !days.has(`${from}|${to}`)).map(asNumber),
    ...mention.names
      .filter(({ key }) => !names.has(key))
      .map(({ start, end }): Marked => ({ start, end, differs: 'name' })),
  ]
}

const measured = ({ value, unit }: MentionRow['quantities'][number]) => `${value}|${unit}`
const asNumber = ({ start, end }: Range): Marked => ({ start, end, differs: 'number' })

import { isDemonym } from '../words/demonyms'
import { placeOf } from '../words/places'
import { isGivenName } from './given-names'
import { organisationWords } from './name-lists'
import { isAcronym, startsSentence } from './name-token'
import type { NameContext, Run } from './name-types'

const directions = /^(?:north|south|east|west)(?:ern)?$/

/** "Duizenden Nederlanders": a sentence's first word and a people. */
const countsPeople = (c: NameContext, { first, next, titled }: Run) =>
  next - first === 2 &&
  !titled &&
  startsSentence(c, first) &&
  !isGivenName(c.tokens[first]!.folded) &&
  c.language === 'nl' &&
  /en$/.test(c.tokens[first]!.folded) &&
  isNationality(c, next - 1, next)

/** "Ukrainian President" names nobody, "Ukrainian Navy" something. */
export function withoutDemonyms(c: NameContext, run: Run): Run | null {
  let { first } = run
  if (countsPeople(c, run)) return null
  for (let i = first; i < run.next; i++) if (organisationWords.has(c.tokens[i]!.folded)) return run
  while (first < run.next && isNationality(c, first, run.next)) {
    first++
    while (first < run.next && c.tokens[first]!.kind === 'mark') first++
  }
  return first < run.next ? { ...run, first } : null
}

function isNationality(c: NameContext, i: number, next: number): boolean {
  const { folded, text } = c.tokens[i]!
  if (isAcronym(text) || isGivenName(folded) || placeOf(text)) return false
  if (!isDemonym(folded, c.language)) return false
  if (!directions.test(folded)) return true
  return i + 1 < next ? isDemonym(c.tokens[i + 1]!.folded, c.language) : folded.endsWith('ern')
}

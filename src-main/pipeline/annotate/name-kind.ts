import type { NameMention } from '../../contract/analysis'
import { stopsOf } from '../words/abbreviations'
import { placeOf } from '../words/places'
import { set } from '../words/types'
import { isGivenName } from './given-names'
import type { Head } from './name-heads'
import { bareForm } from './name-key'
import { organisationWords, placeEnding, placePrepositions, placeWords, surnameToo } from './name-lists'
import type { NameContext, Run } from './name-types'

/** Words in longer names of firms, teams and papers that in German stand in common phrases too: they tell a kind only. */
const organisationSigns = set(
  `energie energia industrie industria pharma telecom logistics logistik logistica elektronik electronics technologies textiles
  partners capital media airways shipping reederei sons sohne fils hijos figli
  united rovers wanderers athletic athletico atletico atletica olympique deportivo desportivo sporting calcio racing dynamo dinamo
  eintracht borussia sparta virtus ajax sc sv vfb vfl tsv ac as cf cd sd ud fk sk afc
  courier chronicle observer mercury telegraph bulletin examiner
  bote kurier anzeiger tageblatt rundschau courrier gazette echo depeche correo diario periodico gaceta corriere giornale gazzetta
  krant dagblad courant correio jornal gazeta`,
)
const organisationEnding =
  /.{3}(?:zeitung|anzeiger|kurier|blatt|rundschau|bote|bode|blad|courant|krant|bank|werke|partei|partij)$/

const redWords = set('red rote roten rotes roter rouge roja rossa rode vermelha vermelho rojo rosso white blue green')
const crossWords = set('cross crescent kreuz kreuzes halbmond croix croissant cruz croce mezzaluna kruis crescente')

const saints = /^(?:san|sant|santa|santo|sao|saint|sainte|sankt|st)$/
const dutchPlace = /.{3}(?:meer|vliet|dijk|veen|kade|wijk|gracht)$/

/** Short words between hyphens and apostrophes count with their neighbours: words between spaces. */
export function wordsIn(c: NameContext, first: number, next: number): number {
  let count = 1
  for (let i = first + 1; i < next; i++) if (c.tokens[i]!.start !== c.tokens[i - 1]!.end) count++
  return count
}

/**
 * The kind of a name by what it says itself (a word of an organisation, a street's ending, a given name), by the noun or
 * preposition before it, and last by its length; `other` where nothing tells.
 */
export function kindOf(c: NameContext, run: Run, head: Head | null, isAcronym: boolean): NameMention['kind'] {
  const { first, next, titled } = run
  const size = wordsIn(c, first, next)
  const written = c.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end)
  if (placeOf(written) || placeOf(bareForm(written, c.language, c.known))) return 'place'
  for (let i = first; i < next; i++) if (organisationWords.has(c.tokens[i]!.folded)) return 'organisation'
  if (titled) return 'person'
  if (size === 1 && isAcronym) return 'organisation'
  const given = isGivenName(c.tokens[first]!.folded)
  if (!given && isOrganisation(c, first, next, size)) return 'organisation'
  if (head?.kind === 'other' || head?.kind === 'organisation') return head.kind
  if (isPlace(c, first, next, size, given)) return 'place'
  if (given && size > 1) return 'person'
  if (head) return head.kind
  if (isAfterPreposition(c, first) && size <= 2 && !/^['’]$/.test(c.tokens[next]?.text ?? '')) return 'place'
  if (given || (size >= 2 && size <= 5)) return 'person'
  return isSpeaker(c, first, next) ? 'person' : 'other'
}

function isOrganisation(c: NameContext, first: number, next: number, size: number): boolean {
  let red = false
  let cross = false
  for (let i = first; i < next; i++) {
    const { folded, text } = c.tokens[i]!
    if (text === '&' || organisationEnding.test(folded)) return true
    if (size > 1 && organisationSigns.has(folded) && (folded.length > 2 || text === text.toUpperCase())) return true
    red ||= redWords.has(folded)
    cross ||= crossWords.has(folded)
  }
  return red && cross
}

function isPlace(c: NameContext, first: number, next: number, size: number, given: boolean): boolean {
  for (let i = first; i < next; i++) {
    const { folded } = c.tokens[i]!
    if (placeEnding.test(folded) || (c.language === 'nl' && size === 1 && dutchPlace.test(folded))) return true
    if (size > 1 && placeWords.has(folded) && !(given && surnameToo.has(folded))) return true
  }
  return next - first > 1 && saints.test(c.tokens[first]!.folded)
}

/** "a" is an article in English and Portuguese, a verb in French where it has no accent. */
function isAfterPreposition(c: NameContext, first: number): boolean {
  const before = c.tokens[first - 1]
  if (!before || !placePrepositions.has(before.folded)) return false
  if (before.folded !== 'a') return true
  return c.language === 'es' || c.language === 'it' || (c.language === 'fr' && before.text.startsWith('à'))
}

/** "…, annonce Belkor": right after a verb of saying stands who says it. */
const isSpeaker = (c: NameContext, first: number, next: number): boolean =>
  next - first === 1 && stopsOf(c.language).sayVerbs.has(c.tokens[first - 1]?.folded ?? '')

import { plain } from '../tokens'
import type { Source } from './types'

/** Words of an agency's name that many have; what is left tells one from another. */
const generic = new Set(
  'agency agencies agentur agence agencia agenzia agência persbureau nachrichtenagentur nachrichten news newswire wire press presse prensa stampa pers imprensa pressedienst dienst service services notizie noticias noticias the die der das la le el il de del di da do und and et y e international internationale national nationale'
    .split(' ')
    .map(plain),
)

/** The name both articles give as their agency, in the words of the first, or null. */
export function sharedAgency(a: Source, b: Source): string | null {
  if (a.agency === null || b.agency === null) return null
  if (plain(a.agency) === plain(b.agency)) return a.agency
  const own = tellingWords(a.agency)
  return tellingWords(b.agency).some((word) => own.includes(word)) ? a.agency : null
}

const tellingWords = (name: string) =>
  (plain(name).match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 1 && !generic.has(word))

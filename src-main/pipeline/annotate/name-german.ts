import { conceptsOf } from '../words/concepts'
import { placeOf } from '../words/places'
import { set } from '../words/types'
import { foldKey } from './fold'
import { isGivenName } from './given-names'
import { isKindNoun, isNamedByKind, isOfRiver } from './name-heads'
import { measureNouns, organisationWords, placeWords } from './name-lists'
import type { NameContext, Run } from './name-types'

const determiners = set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem im am zum zur beim vom ins ans sein seine
  seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesem diesen jeder jede jedes unser unsere mehrere viele einige`,
)

/**
 * Where a German run begins once common nouns are off its front: after an article the first word is a noun ("die Stadt
 * Brehm", "der russischen Region Kursk"), and a noun of measure makes no name with the next ("Millionen Menschen").
 */
export function trimGerman(c: NameContext, from: number, to: number): number {
  let first = from
  while (first < to && measureNouns.has(c.tokens[first]!.folded)) first++
  if (first >= to - 1 || c.tokens[first + 1]!.text === '-') return first
  const folded = c.tokens[first]!.folded
  if (isGivenName(folded)) return first
  // "Qualitätsmanager Samuel Tolvan": what stands before a given name is a noun.
  if (isGivenName(c.tokens[first + 1]!.folded) && first + 2 < to && c.tokens[first + 2]!.kind === 'word')
    return first + 1
  if (isAfterArticle(c, first)) {
    if (isKindNoun(folded) && /^\p{Lu}/u.test(c.tokens[first + 1]!.text)) return first + 1
    if (nameAdjective.test(folded) || isPaperOrFirm(c, first)) return first
  }
  if (organisationWords.has(folded)) return first
  const isNoun = isAfterArticle(c, first) || isCommonNoun(c, first)
  return isNoun && /^\p{Lu}/u.test(c.tokens[first + 1]!.text) ? first + 1 : first
}

/** An adjective has a capital only within a name: "das Rote Kreuz", "die Lange Gasse". */
const nameAdjective =
  /^(?:rot|schwarz|weiss|grun|blau|gelb|gold|neu|alt|gross|klein|lang|kurz|hoh|tief|ober|unter|hinter|vorder|inner|ausser|heilig|frei|vereinigt|national|international|europaisch|deutsch|demokratisch|sozial|christlich)e[nrms]?$/

/** "die Belltronik AG", "der Hollbrücker Bote". */
function isPaperOrFirm(c: NameContext, first: number): boolean {
  const next = c.tokens[first + 1]!.folded
  return /^(?:ag|kg|se|gmbh|kgaa)$/.test(next) || (/er$/.test(c.tokens[first]!.folded) && paper.test(next))
}
const paper =
  /^(?:bote|kurier|zeitung|anzeiger|nachrichten|tageblatt|rundschau|volksblatt|morgenpost|abendblatt|merkur)$/

/** An article stands before it, or an article and one inflected word. */
function isAfterArticle(c: NameContext, first: number): boolean {
  const before = c.tokens[first - 1]
  if (before?.kind !== 'word') return false
  if (determiners.has(before.folded)) return true
  return /^\p{Ll}.*e[nmrs]?$/u.test(before.text) && determiners.has(c.tokens[first - 2]?.folded ?? '')
}

// Endings that make German common nouns.
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|itat|itaten|nis|nisse|tum|ling|linge|chen|lein|angaben|sicht|zeit|folge|anlage|werk|werke|kraft|krafte|truppen|haus|hauser|land|lander|amt|recht|rat|gebiet|gebiete|lage|fall|falle|wasser|plan|plane|dienst|kosten|opfer|arbeit|leute|stelle|stellen|stoff|mittel|geld|gelder|preis|preise|zahl|zahlen)$/

// Nouns that stand after a preposition without an article.
const bareNouns = set(
  `haft not protest kraft betrieb gefahr brand frage bewegung hand kauf ordnung zukunft wahrheit wirklichkeit richtung form hohe hause
  mitternacht mittag angst wut liebe freude trauer sorge rucksicht mangel zufall versehen gold silber holz stein stahl glas papier
  wasser luft feuer regen schnee wind sturm nacht tag morgen abend licht krieg frieden arbeit urlaub rente ruhe eile schulden geld
  gewalt druck grund beginn schluss ende anfang mitte sicht bedarf kurze zweifel schutz macht politik wirtschaft presse polizei militar
  armee regierung opposition medien kreisen bord ort stelle platz grenze land stadt seite meinung ansicht verdacht beweisen tat
  kindern frauen mannern menschen leuten eltern wind hochwasser alarm verhandlungen gesprachen protesten wahlen teilen
  zusammenarbeit absprache anfrage auskunft aussage aussagen bericht berichten recherchen schatzungen`,
)

function isCommonNoun(c: NameContext, i: number): boolean {
  const { folded } = c.tokens[i]!
  return (
    nounEnding.test(folded) ||
    bareNouns.has(folded) ||
    measureNouns.has(folded) ||
    conceptsOf(folded, 'de').length > 0 ||
    placeWords.has(folded)
  )
}

// Endings of the names of towns: common nouns that have them stand with an article, or in the plural with another.
const townEnding = /.{2}(?:hausen|ingen|kirchen|walde|walden|hofen|stetten|leben|rode|roden|beuren|weiler|munde)$/

const barePrepositions = set('in aus nach bei von')

/**
 * Whether capitals make a name in German, where every noun has one: two words and more that are no common nouns, a word
 * after a title or a noun of place ("die Stadt Brehm"), one known as a name elsewhere, one that follows a preposition as no
 * common noun does ("in Brehm").
 */
export function isGermanName(c: NameContext, { first, next, titled }: Run): boolean {
  const indices = []
  for (let i = first; i < next; i++) if (c.tokens[i]!.kind === 'word') indices.push(i)
  const texts = indices.map((i) => c.tokens[i]!.text)
  const isKnown = (t: string) => c.known.has(foldKey(t)) || c.known.has(foldKey(t.replace(/s$/, '')))
  if (texts.length === 1 && (isKnown(texts[0]!) || isPlace(texts[0]!))) return true
  if (texts.some(isKnown) && indices.every((i, n) => isKnown(texts[n]!) || !isCommonNoun(c, i))) return true
  if (isNamedByKind(c, first) || isNameByCapital(c, first, next)) return true
  if (isGivenName(c.tokens[first]!.folded) && indices.length <= 4) return indices.length > 1 || titled
  const plain = indices.every((i) => !isCommonNoun(c, i))
  const hyphened = c.tokens[first + 1]?.text === '-'
  if (indices.some((i) => organisationWords.has(c.tokens[i]!.folded)))
    return indices.length >= 2 && !hyphened && !isAfterArticleless(c, first)
  if (!plain) return false
  if (hyphened) return districts.test(texts.at(-1)!) && isAfterBarePreposition(c, first)
  if (indices.length >= 2) return indices.length <= 4
  return titled || isNamedBefore(c, first) || isOfRiver(c, first) || isAfterBarePreposition(c, first)
}

const districts = /^(?:Nord|Süd|Ost|West|Mitte)$/

/** What `trimGerman` kept after an article for its capital adjective, its paper or its firm. */
const isNameByCapital = (c: NameContext, first: number, next: number) =>
  next - first > 1 &&
  isAfterArticle(c, first) &&
  (nameAdjective.test(c.tokens[first]!.folded) || isPaperOrFirm(c, first))

/** A place in the genitive: "Moskaus". */
const isPlace = (text: string) => placeOf(text.replace(/s$/, '')) !== null

const isAfterArticleless = (c: NameContext, first: number) => measureNouns.has(c.tokens[first - 1]?.folded ?? '')

/** "die Stadt Brehm", "im Fluss Sarn": a noun of place right before it, cut off its run. */
function isNamedBefore(c: NameContext, first: number): boolean {
  const before = c.tokens[first - 1]
  return before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && placeWords.has(before.folded)
}

function isAfterBarePreposition(c: NameContext, first: number): boolean {
  return (
    barePrepositions.has(c.tokens[first - 1]?.folded ?? '') &&
    (!/(?:e[nr]?|[^aiou]n|ion)$/.test(c.tokens[first]!.folded) || townEnding.test(c.tokens[first]!.folded))
  )
}

import type { FoundName } from './name'
import type { Source } from './source'
import type { SpeechContext } from './speech-context'

type Speaker = { text: string; gender: 'm' | 'f' | null; plural: boolean; named: boolean; sentence: number }
/** `opens`: stood at the head of its sentence. */
type Person = { text: string; sentence: number; paragraph: number; opens: boolean }

/**
 * What is remembered from sentence to sentence of one article, read in order: who spoke last, who was named. It lets "she
 * added" and a bare quotation find their speaker, and forgets quickly: none is better than a wrong one.
 */
export type SpeechThread = {
  sentence: number
  paragraph: number
  speaker: Speaker | null
  persons: Person[]
  /** Who spoke (or, not `spoke`, was named as a source) in the last sentence that had one speaker only, and where. */
  floor: { name: string; chain: string[]; spoke: boolean; sentence: number; paragraph: number } | null
}

export const newThread = (): SpeechThread => ({ sentence: -1, paragraph: 0, speaker: null, persons: [], floor: null })

/** Sentences back that a pronoun reaches. */
const memory = 2

const organisation =
  /(^|[\s’'-])(ministry|police|agency|company|union|council|government|board|office|committee|court|party|army|bank|university|newspaper|report|statement|study|firm|group|authorit\w+|department|commission|association|coastguard|ministerium|\w*ministerium|polizei|agentur|firma|unternehmen|gewerkschaft|regierung|behörde|\w*behörde|\w*amt|gericht|partei|armee|verband|bericht|studie|feuerwehr|zeitung|ministère|agence|entreprise|syndicat|gouvernement|préfecture|tribunal|parti|armée|rapport|étude|mairie|ministerio|policía|agencia|empresa|sindicato|gobierno|ayuntamiento|partido|ejército|informe|estudio|ministero|polizia|agenzia|azienda|sindacato|governo|comune|tribunale|partito|esercito|rapporto|studio|prefettura|ministerie|politie|bedrijf|vakbond|regering|gemeente|rechtbank|partij|leger|rapport|onderzoek|brandweer|ministério|polícia|agência|governo|câmara|exército|relatório|estudo|letter|ruling|verdict|judgment|urteil|schreiben|brief|jugement|arrêt|lettre|communiqué|sentencia|carta|comunicado|sentenza|lettera|comunicato|vonnis|uitspraak|sentença|acórdão|radio|rádio)(?=$|[\s’'-])/iu

/** Begins the next sentence; people named in it are remembered for those that follow. */
export function nextSentence(thread: SpeechThread, paragraph: number): void {
  thread.sentence++
  thread.paragraph = paragraph
  thread.persons = thread.persons.filter((p) => p.sentence >= thread.sentence - memory)
}

export function remember(thread: SpeechThread, names: FoundName[]): void {
  for (const name of names) {
    const { sentence, paragraph } = thread
    thread.persons.push({ text: name.text, sentence, paragraph, opens: name.first === 0 })
  }
}

export function spoke(thread: SpeechThread, source: Source, name: string, c: SpeechContext): void {
  if (source.pronoun) {
    if (thread.speaker?.text === name) thread.speaker.sentence = thread.sentence
    return
  }
  const { named, plural } = source
  thread.speaker = { text: name, gender: genderOf(source, c), plural, named, sentence: thread.sentence }
}

/** The name behind a source: its own words, or for a pronoun the one person it can mean; null when that is not safe. */
export function nameOf(thread: SpeechThread | null, source: Source, before: FoundName[]): string | null {
  if (!source.pronoun) return source.text
  if (!thread || (source.pronoun === 'x' && source.text !== '')) return null
  const { speaker } = thread
  const isRecent = speaker !== null && thread.sentence - speaker.sentence <= memory
  if (source.pronoun === 'p') return isRecent && speaker.plural ? speaker.text : null
  const opener = before.length === 0 && source.pronoun !== 'x' ? openerBefore(thread) : null
  if (opener !== null && !(isRecent && speaker.sentence === thread.sentence - 1)) return opener
  const people = [
    ...thread.persons.filter((p) => p.sentence < thread.sentence),
    ...before.map((n) => ({ text: n.text, sentence: thread.sentence })),
  ]
  if (isRecent) {
    if (speaker.plural || (!speaker.named && organisation.test(speaker.text))) return null
    const others = people.filter((p) => p.sentence >= speaker.sentence && !isPartOf(p.text, speaker.text))
    const clashes = speaker.gender !== null && source.pronoun !== 'x' && speaker.gender !== source.pronoun
    return others.length > 0 || clashes ? null : speaker.text
  }
  const distinct = people.filter((p, i) => !people.some((o, k) => k < i && isPartOf(p.text, o.text)))
  return distinct.length === 1 ? distinct[0]!.text : null
}

/** The one person of the sentence before, when it opens with them in the same paragraph: "Owen Pike voted no. “…,” he said." */
function openerBefore({ persons, sentence, paragraph }: SpeechThread): string | null {
  const last = persons.filter((p) => p.sentence === sentence - 1)
  const [only] = last
  return last.length === 1 && only!.opens && only!.paragraph === paragraph && only!.text.includes(' ')
    ? only!.text
    : null
}

const isPartOf = (part: string, whole: string) => {
  const words = new Set(whole.split(/[\s-]+/))
  return part.split(/[\s-]+/).some((word) => words.has(word))
}

const nationality = /(ian|ean|ish|ese|ische[nrs]?|isch)$/

/** Is a name surely a person's? "two North Korean soldiers" holds none. */
export function isPerson(c: SpeechContext, name: FoundName): boolean {
  if (name.kind !== 'person') return false
  const before = c.tokens[name.first - 1]
  if (before && (before.kind === 'number' || (c.language === 'en' && c.words.determiners.has(before.folded))))
    return false
  const last = c.tokens[name.next - 1]!
  return !(nationality.test(last.folded) && c.tokens[name.next]?.kind === 'word')
}

/** What the text shows of a speaker's sex: an article, a title, a German ending in "-in". */
function genderOf(source: Source, c: SpeechContext): 'm' | 'f' | null {
  const first = c.tokens[source.first]!.folded
  if (/^(mr|herr|monsieur|senor|signor|senhor)$/.test(first)) return 'm'
  if (/^(mrs|ms|frau|madame|mme|senora|signora|senhora|mevrouw)$/.test(first)) return 'f'
  if (c.language === 'de' && /\p{Ll}in(?=\s|$)/u.test(source.text)) return 'f'
  return source.gender
}

import { isUpper } from '../annotate/speech-context'
import { type ClauseContext, lower, parts } from './clause'

/** `sure`: finite and nothing else. `maybe`: a participle or a noun would look the same. */
export type Finite = { at: number; certainty: 'sure' | 'maybe' }

const participlePrepositions = /^(in|at|on|from|for|with|as|to|off|near|under|between|against)$/
/** English verbs that take no object: before a preposition they are no reduced passive ("founded in", "based at"). */
const intransitive = new Set(
  'died collapsed crashed arrived exploded landed started ended opened closed erupted escaped happened occurred resigned returned moved stayed worked dropped climbed declined increased sailed derailed appeared disappeared vanished emerged remained lasted expired retired emigrated surrendered agreed voted marched protested gathered rained slipped plunged jumped dipped stalled sagged fled led met stood sat slept'.split(
    ' ',
  ),
)

/** The finite verb that a token is, or null. */
export function finiteAt(c: ClauseContext, i: number): Finite['certainty'] | null {
  const token = c.tokens[i]
  if (token?.kind !== 'word' || (isUpper(c.speech, i) && i > 0)) return null
  const w = lower(c, i)
  const { words } = c
  if (words.notFinite.has(w) || isAdjective(c, i)) return null
  if (isAuxiliary(c, i) || words.finite.has(w) || words.finiteEnding?.test(w)) return 'sure'
  if (words.prefix?.test(w) && words.finite.has(w.replace(words.prefix, ''))) return 'sure'
  // The negated forms of English lose their "n’t" to the tokenizer; "to" is no verb.
  if (words.modals.has(w)) return w === 'to' ? null : 'sure'
  if (isPluralBeforeObject(c, i, w)) return 'sure'
  return isMaybe(c, i, w) ? 'maybe' : null
}

/**
 * "Die Helfer suchen den See", "duikers doorzochten het meer": an infinitive or a plural noun looks the same, but stands
 * before no article or number.
 */
function isPluralBeforeObject(c: ClauseContext, i: number, w: string): boolean {
  const isForm =
    c.language === 'de' ? /^[a-zäöüß]{3,}[^e]n$|^[a-zäöüß]{2,}en$/.test(w) : c.language === 'nl' && /[dt]en$/.test(w)
  const next = c.tokens[i + 1]
  const before = c.tokens[i - 1]
  if (!isForm || !next || before?.kind !== 'word' || before.folded === 'zu' || before.folded === 'te') return false
  if (next.kind !== 'number' && !c.actors.articles.has(next.folded)) return false
  const isNoun = c.language === 'de' ? isUpper(c.speech, i - 1) : !/e$/.test(before.folded)
  return isNoun && !c.actors.prepositions.has(before.folded)
}

function isMaybe(c: ClauseContext, i: number, w: string): boolean {
  const { words } = c
  if (!words.ambiguous.has(w) && !words.ambiguousEnding?.test(w)) return false
  if (c.language !== 'en') return true
  if (isAuxiliary(c, i - 1) || isAuxiliary(c, i - 2) || lower(c, i - 1) === 'to') return false
  const next = lower(c, i + 1)
  if (next === 'by' || (participlePrepositions.test(next) && !intransitive.has(w))) return false
  return words.ambiguous.has(w) || !isNounAt(c, i + 1)
}

/** "40 suspected cases": what follows is no object but the noun that the participle describes. */
function isNounAt(c: ClauseContext, i: number): boolean {
  const token = c.tokens[i]
  if (token?.kind !== 'word' || isUpper(c.speech, i)) return false
  const { folded } = token
  const isSmall =
    c.actors.articles.has(folded) || c.actors.prepositions.has(folded) || c.speech.general.stopwords.has(folded)
  return !isSmall && !c.speech.general.cardinals.has(folded) && /s$/.test(folded) && isCountedAt(c, i - 2)
}

const isCountedAt = (c: ClauseContext, i: number) =>
  c.tokens[i]?.kind === 'number' ||
  /^(more|further|other|several|many|some|few|of|dozen|dozens)$/.test(lower(c, i)) ||
  c.speech.general.cardinals.has(lower(c, i))

/** Words in -t that are no verb in the present, as German has it. */
const notPresent =
  /^(damit|somit|womit|hiermit|mithin|weithin|derart|zunächst|zumindest|möglichst|höchst|nebst|bekannt|unbekannt|verwandt|bewusst|beliebt|berühmt|nicht|jetzt|erst|fast|oft|mit|seit|weit|leicht|dort|fort|laut|statt|samt|acht|gut|rot|alt|kalt|bereit|zuletzt|zuerst|selbst|meist|sonst|längst|ernst|dicht|direkt|recht|schlecht|echt|breit|sofort|sogar|zumeist|insgesamt|überhaupt|nackt|fest|hart|zart|bunt|satt|glatt)$/

/**
 * A form of the present right behind "and", which nothing but its place shows: "and owes 640,000", "und schuldet ihnen".
 * English needs an article or a number behind it; a noun in -s has none.
 */
export function presentAt(c: ClauseContext, i: number): Finite['certainty'] | null {
  const token = c.tokens[i]
  if (token?.kind !== 'word' || isUpper(c.speech, i)) return null
  const w = lower(c, i)
  if (c.language === 'de')
    return /^[a-zäöüß]{3,}t$/.test(w) && !notPresent.test(w) && !/^ge.+t$/.test(w) ? 'maybe' : null
  if (c.language !== 'en' || !/^[a-z]{2,}[^s]s$/.test(w)) return null
  const next = c.tokens[i + 1]
  const isObject =
    next?.kind === 'number' || /^(the|a|an|its|his|her|their|about|more|nearly|some)$/.test(next?.folded ?? '')
  return isObject &&
    !/^(its|his|this|thus|plus|minus|versus|as|us|yes|was|hers|ours|theirs|always|perhaps|besides|towards)$/.test(w)
    ? 'sure'
    : null
}

export function isAuxiliary(c: ClauseContext, i: number): boolean {
  const w = lower(c, i)
  // Participles of the auxiliary itself are no finite verb.
  return (
    c.words.auxiliaries.has(w) &&
    !/^(been|being|be|worden|gewesen|geworden|été|sido|siendo|stat[oaie]|geweest|getting)$/.test(w)
  )
}

/** Right behind an article and before a noun: "the closed road", "die gesperrte Straße". */
function isAdjective(c: ClauseContext, i: number): boolean {
  const before = c.tokens[i - 1]
  if (before?.kind !== 'word' || isAuxiliary(c, i) || c.words.modals.has(lower(c, i))) return false
  if (!c.actors.articles.has(before.folded) && !c.actors.prepositions.has(before.folded)) return false
  // French, Italian and the others write clitics that look like articles: "la ferma", "les a vus".
  const next = c.tokens[i + 1]
  return next?.kind === 'word' || next === undefined
}

/** "a parked van before it came": but "more than 300 families" goes on. */
const opensLower = (c: ClauseContext, i: number) =>
  c.words.softSubordinators.has(lower(c, i)) &&
  !/^(than|mehr|weniger|meer|minder)$/.test(c.language === 'en' ? lower(c, i) : lower(c, i - 1)) &&
  c.tokens[i + 1]?.kind !== 'number'

/** The first finite verb of a stretch, or null; looks no farther than a mark or a word that opens a lower clause. */
export function firstFinite(c: ClauseContext, first: number, next: number, farthest = 16): Finite | null {
  for (let i = first; i < Math.min(next, first + farthest); i++) {
    if (c.inside[i]) continue
    if (parts(c, i) || c.words.subordinators.has(lower(c, i)) || (i > first && opensLower(c, i))) return null
    const certainty = finiteAt(c, i)
    if (certainty) return { at: i, certainty }
  }
  return null
}

/**
 * The finite verb of a clause that may have marks in it: the first sure one, else the first that may be one. `isSet`: a
 * strong mark ends the clause, so that a form before a preposition counts too.
 */
export function mainFinite(c: ClauseContext, first: number, next: number, isSet = false): Finite | null {
  let maybe: Finite | null = null
  for (let i = first; i < next; i++) {
    if (c.inside[i]) continue
    const certainty = finiteAt(c, i)
    if (certainty === 'sure') return { at: i, certainty }
    const isMaybe = certainty === 'maybe' || (isSet && c.words.ambiguous.has(lower(c, i)) && !isAdjective(c, i))
    if (isMaybe && !maybe) maybe = { at: i, certainty: 'maybe' }
  }
  return maybe
}

import { isSubordinator, lastWordOfClause, startOfClause, withinReach } from './clause'
import { nominative, pronounAt, type Source, sourceAt, subjectEndingAt, withApposedName, withSecond } from './source'
import {
  folded,
  isCoordinator,
  isDay,
  isUpper,
  joinsWords,
  quoteAfter,
  quoteBefore,
  type SpeechContext,
} from './speech-context'

/**
 * One telling: a source and the words that make it one. [first, next) covers both. `names` says that the verb ("called",
 * "sprach von") has to do with the quotation after it only.
 */
export type Telling = {
  kind: 'says' | 'according' | 'citing' | 'quotedBy'
  source: Source
  first: number
  next: number
  /** The last token of the verb, or of "according to". */
  verb: number
  names: boolean
  level: number
}

/** A verb of saying with its auxiliaries: "a déclaré", "ha fatto sapere", "teilte" (… "mit"). */
type Verb = { first: number; next: number; weak: boolean; names: boolean; final: boolean }

const passive = /^(is|are|was|were|be|been|being|getting|got)$/
const causative = /^(fait|font|fatto|fa|fanno|hizo|hicieron|fez|fizeram)$/
const toKnow = /^(savoir|sapere|saber)$/

/** The telling whose verb stands at a token, or null when no source of it can be told with certainty. */
export function sayingAt(c: SpeechContext, at: number): Telling | null {
  const verb = verbAt(c, at)
  if (!verb) return null
  const source = sourceOf(c, verb)
  if (!source || (source.next > verb.first && source.first < verb.next)) return null
  const first = Math.min(verb.first, source.first)
  const next = Math.max(verb.next, source.next)
  if (verb.weak && !isSpeech(c, verb, source)) return null
  return { kind: 'says', source, first, next, verb: at, names: verb.names, level: c.level[at]! }
}

function verbAt(c: SpeechContext, at: number): Verb | null {
  const { words } = c
  const w = folded(c, at)
  const simple = { first: at, next: at + 1, weak: false, names: false, final: false }
  if (isUpper(c, at) && at > 0 && c.level[at - 1] === c.level[at] && c.tokens[at - 1]!.kind === 'word') return null
  if (c.language === 'en' && passive.test(folded(c, at - 1))) return null
  if (words.naming.has(w)) return namesQuote(c, at) ? { ...simple, names: true } : { ...simple, weak: true }
  if (words.participles.has(w) && !(c.language === 'en')) {
    const group = perfect(c, at)
    if (group) return group
  }
  const particles = words.separable.get(w)
  if (particles?.includes(lastWordOfClause(c, at + 1))) return simple
  if (toKnow.test(w) && causative.test(folded(c, at - 1)))
    return perfect(c, at - 1, at + 1) ?? { ...simple, first: at - 1 }
  if (words.said.has(w)) {
    // "sagte … ab" is to call off, "sagte … zu" to promise.
    if (c.language === 'de' && /^sag/.test(w) && /^(ab|zu)$/.test(lastWordOfClause(c, at + 1))) return null
    return simple
  }
  return words.weak.has(w) ? { ...simple, weak: true } : null
}

/** "a de son côté assuré", "ha por su parte dicho". */
const aside = new Set('de son sa leur cote pour part quant tour por su parte vez dal canto suo per sua'.split(' '))

/** A participle with its auxiliary: right before it, or, in German and Dutch, at either end of its clause. */
function perfect(c: SpeechContext, participle: number, next = participle + 1): Verb | null {
  const { words } = c
  const made = (first: number, to: number, final = false) => ({ first, next: to, weak: false, names: false, final })
  const isAuxiliary = (i: number) =>
    words.auxiliaries.has(folded(c, i)) &&
    !/^[àáâ]$/i.test(c.tokens[i]?.text ?? '') &&
    c.level[i] === c.level[participle]
  if (!words.verbSecond) {
    for (let i = participle - 1; i >= Math.max(0, participle - 6); i--) {
      if (isAuxiliary(i)) return made(i, next)
      const w = folded(c, i)
      const passedOver = words.between.has(w) || aside.has(w) || pronounAt(c, i) || /^[-t]$/.test(w)
      if (!passedOver) return null
    }
    return null
  }
  if (isAuxiliary(participle + 1)) return made(participle, participle + 2, true)
  const start = startOfClause(c, participle)
  for (let i = participle - 1; i >= start; i--) if (isAuxiliary(i)) return { ...made(i, i + 1), first: i }
  return null
}

/** A quotation begins in the verb's own clause: "called the plan “a brave one”". */
function namesQuote(c: SpeechContext, at: number): boolean {
  for (let i = at + 1; i < Math.min(c.tokens.length, at + 14); i++) {
    if (c.level[i] !== c.level[at]) return c.level[i]! > c.level[at]!
    if (/^[;.:]$/.test(c.tokens[i]!.text)) return false
    if (c.tokens[i]!.text === ',') return false
  }
  return false
}

/** A weak verb says something only beside a quotation, a colon, or before a "that". */
function isSpeech(c: SpeechContext, verb: Verb, source: Source): boolean {
  const first = Math.min(verb.first, source.first)
  const next = Math.max(verb.next, source.next)
  if (quoteBefore(c, first) !== null || quoteAfter(c, next, c.level[verb.first]!) !== null) return true
  return withinReach(c, next, 8, (i) => c.words.that.has(folded(c, i)) && folded(c, i) !== 'si')
}

function sourceOf(c: SpeechContext, verb: Verb): Source | null {
  const inClause = c.words.verbSecond ? subjectOfFinal(c, verb) : null
  if (inClause && c.words.as.has(folded(c, inClause.first - 1))) return inClause
  const before = verb.final ? null : subjectBefore(c, verb.first)
  if (before) return before
  if (inClause) return inClause
  return verb.final ? null : subjectAfter(c, verb)
}

/** Passes over adverbs, clitics and days between a subject and its verb. */
function passBack(c: SpeechContext, from: number): number {
  let i = from
  const level = c.level[from]
  while (i > 0 && c.level[i - 1] === level) {
    if (isDay(c, i - 1)) {
      i--
      if (/^(on|am|op|le|il|el|na|no)$/.test(folded(c, i - 1)) && i > 1) i--
    } else if (c.words.between.has(folded(c, i - 1)) && !c.words.pronouns.has(folded(c, i - 1))) i--
    else if (/^['’]$/.test(folded(c, i - 1)) && c.words.between.has(folded(c, i - 2))) i--
    else break
  }
  return i
}

const longestAside = 18

function subjectBefore(c: SpeechContext, verb: number): Source | null {
  const end = passBack(c, verb)
  const level = c.level[verb]
  if (end === 0 || c.level[end - 1] !== level) return null
  if (folded(c, end - 1) !== ',') {
    if (c.tokens[end - 1]!.kind === 'mark') return null
    return subjectEndingAt(c, end)
  }
  // "Edda Lorne, the mayor of Kolm, said": what stands between two commas is passed over.
  for (let i = end - 2; i > Math.max(0, end - longestAside); i--) {
    if (c.level[i] !== level || /^[.;:!?]$/.test(folded(c, i)) || c.words.said.has(folded(c, i))) return null
    if (folded(c, i) !== ',') continue
    const source = subjectEndingAt(c, i)
    const whole = source && withApposedName(c, source)
    if (source) return whole?.next === end - 1 ? whole : source
    const apposed = subjectEndingAt(c, end - 1)
    if (apposed?.named) return apposed
  }
  return null
}

/** "wie die Polizei am Montag mitteilte": the subject opens the clause whose verb stands at its end. */
function subjectOfFinal(c: SpeechContext, verb: Verb): Source | null {
  const start = startOfClause(c, verb.first)
  if (!isSubordinator(c, start)) return null
  let i = start + 1
  while (c.words.between.has(folded(c, i)) || isDay(c, i)) i++
  const source = sourceAt(c, i, { within: 'none' })
  return source && source.next <= verb.first ? nominative(c, source) : null
}

/** No subject begins with "to the": "dijo al salir", "disse aos jornalistas". */
const toThe = /^(al|alla|allo|ai|agli|alle|au|aux|ao|aos)$/
const addressee = /^(a|al|alla|au|aux|ao|allo|ai)$/

/** “…,” said X; „…“, sagte X; « … », a déclaré X; and, in German and Dutch, wherever another part opens the clause. */
function subjectAfter(c: SpeechContext, verb: Verb): Source | null {
  const inverted = fusedPronoun(c, verb.next)
  if (inverted) return inverted
  const before = passBackMarks(c, verb.first)
  if (isCoordinator(c, verb.first - 1) || c.words.of.has(folded(c, verb.first - 1))) return null
  const afterQuote = quoteBefore(c, verb.first) !== null
  const level = c.level[verb.first]
  let i = verb.next
  while (c.level[i] === level && (isDay(c, i) || passesAfter(c, i))) i++
  if (!c.words.verbSecond && c.language !== 'en') i = passAddressee(c, i)
  const found =
    i < c.tokens.length && c.level[i] === level && !toThe.test(folded(c, i)) ? sourceAt(c, i, { within: 'for' }) : null
  const source = found && nominative(c, withSecond(c, withApposedName(c, found), true))
  if (afterQuote) return source ?? implied(c, verb)
  if (!source) return null
  const strong = source.named || c.words.determiners.has(folded(c, source.first)) || source.pronoun !== null
  if (c.words.verbSecond) return strong || isUpper(c, source.first) ? source : null
  if (!strong && !endsClause(c, source.next)) return null
  if (c.language === 'en') {
    const tag = before === ',' && /^(said|says)$/.test(folded(c, verb.first)) && endsClause(c, source.next)
    return tag ? source : null
  }
  const opens = before === '' || before === ',' || /^[—–-]$/.test(before) || c.words.as.has(before)
  return opens && source.pronoun === null ? source : null
}

const passesAfter = (c: SpeechContext, i: number) =>
  c.words.between.has(folded(c, i)) && !c.words.determiners.has(folded(c, i)) && !addressee.test(folded(c, i))

const passBackMarks = (c: SpeechContext, at: number) => (at === 0 ? '' : folded(c, passBack(c, at) - 1))
const endsClause = (c: SpeechContext, i: number) => {
  const token = c.tokens[i]
  return token === undefined || token.kind === 'mark' || c.words.stops.has(token.folded) || isDay(c, i)
}

/** "a-t-il ajouté", "précise-t-elle", "dit-il": the pronoun hangs on the verb. */
function fusedPronoun(c: SpeechContext, next: number): Source | null {
  if (c.language !== 'fr') return null
  for (let i = next - 1; i < next + 4; i++) {
    if (folded(c, i) === '-' && pronounAt(c, i + 1)) return sourceAt(c, i + 1)
  }
  for (let i = next - 2; i > next - 6; i--) {
    if (folded(c, i - 1) === '-' && pronounAt(c, i)) return sourceAt(c, i)
  }
  return null
}

/** "a déclaré à la presse le ministre": whom it was said to comes between. */
function passAddressee(c: SpeechContext, at: number): number {
  // Portuguese "a" is the article, "à" is "to the".
  if (!addressee.test(folded(c, at)) || (c.language === 'pt' && c.tokens[at]!.text === 'a')) return at
  let i = at + 1
  while (c.words.determiners.has(folded(c, i)) || joinsWords(c, i)) i++
  i++
  while (joinsWords(c, i) || (isUpper(c, i) && isUpper(c, i - 1))) i++
  const begins = c.words.determiners.has(folded(c, i)) || isUpper(c, i)
  return begins ? i : at
}

/** «…», ha añadido: the subject left out is the one who spoke before. */
function implied(c: SpeechContext, verb: Verb): Source | null {
  if (!c.words.proDrop || verb.weak) return null
  const token = c.tokens[verb.first]!
  const plural = /(n|m|nno)$/.test(token.folded) && !/^(tem|em)$/.test(token.folded)
  const span = { first: verb.first, next: verb.first, text: '' }
  return { ...span, pronoun: plural ? 'p' : 'x', named: false, gender: null, plural }
}

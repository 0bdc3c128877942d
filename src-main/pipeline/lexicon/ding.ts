import { isTranslation, isWord, partsOfSpeech, type Sense, type Term, tidy } from './senses'

/**
 * Ding's word list: a line is `German :: English`; on each side "|" parts the line into pairs (the lemma, then its forms
 * and uses), ";" parts a pair into synonyms. {…} is grammar, […] a label, (…) a gloss, <…> and /…/ other spellings and
 * abbreviations.
 */
export function* parseDing(text: string): Generator<Sense> {
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const line = text.slice(at, newline < 0 ? text.length : newline)
    at = newline < 0 ? text.length : newline + 1
    if (!line.startsWith('#')) yield* sensesOf(line)
  }
}

function* sensesOf(line: string): Generator<Sense> {
  const middle = line.indexOf(' :: ')
  if (middle < 0 || line.length > 10_000) return
  const from = parts(line.slice(0, middle), 'german')
  const to = parts(line.slice(middle + 4), 'english')
  if (from.length !== to.length) return
  // The lemma's part of speech is written once in a line, often after its last synonym.
  const partOfSpeech = from[0]!.reduce((bits, t) => bits | t.partOfSpeech, 0)
  const pairs = from.map((terms, i): Sense => ({ from: terms, to: to[i]!, weight: i === 0 ? 1 : 0.5 }))
  for (const pair of pairs) {
    for (const t of [...pair.from, ...pair.to]) t.partOfSpeech ||= partOfSpeech
    if (pair.from.length > 0 && pair.to.length > 0) yield pair
  }
  if (partOfSpeech & partsOfSpeech.verb) yield* formsOf(pairs)
}

/** "nahm" also means "take", and "took" also "nehmen": no stemmer leads from one to the other. */
function* formsOf([lemma, ...forms]: Sense[]): Generator<Sense> {
  const single = (terms: Term[]) => terms.filter((t) => isWord(t.text))
  for (const form of forms) {
    if (!form.from.every((t) => isWord(t.text)) || !form.to.every((t) => isWord(t.text))) continue
    yield { from: single(form.from), to: single(lemma!.to), weight: 0.2 }
    yield { from: single(lemma!.from), to: single(form.to), weight: 0.05 }
  }
}

/** The pairs of one side, each as its cleaned synonyms. */
function parts(side: string, name: SideName): Term[][] {
  const out: Term[][] = [[]]
  for (const { text, notes, separator } of pieces(side)) {
    const term = termOf(text, notes, name)
    if (term) out.at(-1)!.push(term)
    if (separator === '|') out.push([])
  }
  return out
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** The words between separators, and apart from them what stood in brackets. One pass. */
function* pieces(side: string): Generator<{ text: string; notes: string[]; separator: string }> {
  let text = ''
  let notes: string[] = []
  for (let i = 0; i < side.length; i++) {
    const sign = side[i]!
    const end = closing[sign] ? side.indexOf(closing[sign], i + 1) : -1
    if (end > 0) {
      notes.push(side.slice(i, end + 1))
      i = end
    } else if (sign === ';' || sign === '|') {
      yield { text, notes, separator: sign }
      text = ''
      notes = []
    } else text += sign
  }
  yield { text, notes, separator: '' }
}

const wordSet = (text: string) => new Set(text.split(' '))

const abbreviation = /\/[^/]*\/|\.\.\.|…/g
/** Places for somebody and something, and what stands before a verb or noun in the list but not in the dictionary form. */
const fillers = {
  german: wordSet('jdn. jdm. jds. jd. etw. etwas sich der die das den dem des ein eine einen'),
  english: wordSet("sb. sth. sb.'s sth.'s sb.s s.o. oneself to the a an"),
}
type SideName = keyof typeof fillers
/** "er/sie nimmt", "ich/er/sie nahm", "he/she takes": the person is no part of the form. */
const persons = /^(?:(?:ich|du|er|sie|es|wir|ihr|I|you|he|she|it|we|they)[/ ])+(?=\p{L})/u
const dated = /\b(archaic|obs|obsolete|veraltet|dated|altertümlich|selten|rare)\b/
const coarse = /\b(slang|vulg|vulgär|ugs|coll|pej|derb|humor|poet|poetic)\b/
/** Names of species fill a tenth of the list and news almost never. */
const species = /\b(ornith|zool|bot|mycol|ornithol|min)\b/

function termOf(raw: string, notes: string[], name: SideName): Term | null {
  const labels = notes.filter((n) => n.startsWith('[')).join(' ')
  const words = tidy(tidy(raw).replace(persons, '').replace(abbreviation, ''))
    .split(' ')
    .filter((w, _, all) => !fillers[name].has(w) || (all.length === 1 && w !== ''))
  const text = words.join(' ').replace(/[-,]+$/, '')
  if (!isTranslation(text)) return null
  const weight = species.test(labels) ? 0.1 : dated.test(labels) ? 0.3 : coarse.test(labels) ? 0.6 : 1
  return { text, partOfSpeech: grammarOf(notes), weight }
}

const grammar: Record<string, number> = {
  n: partsOfSpeech.noun,
  m: partsOfSpeech.noun,
  f: partsOfSpeech.noun,
  pl: partsOfSpeech.noun,
  v: partsOfSpeech.verb,
  vi: partsOfSpeech.verb,
  vt: partsOfSpeech.verb,
  vr: partsOfSpeech.verb,
  adj: partsOfSpeech.adjective,
  adv: partsOfSpeech.adverb,
  prp: partsOfSpeech.other,
  conj: partsOfSpeech.other,
  pron: partsOfSpeech.other,
  ppron: partsOfSpeech.other,
  art: partsOfSpeech.other,
  num: partsOfSpeech.other,
  interj: partsOfSpeech.other,
}

function grammarOf(notes: string[]): number {
  let bits = 0
  for (const note of notes) {
    if (!note.startsWith('{')) continue
    for (const sign of note.slice(1, -1).split(/[,;\s]+/)) bits |= grammar[sign] ?? 0
  }
  return bits
}

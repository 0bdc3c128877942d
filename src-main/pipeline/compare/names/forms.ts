import { foldKey } from '../../annotate/fold'
import type { FoundName } from '../../annotate/name'
import { particles } from '../../annotate/name-lists'
import type { Language } from '../../language'
import { plain, type Token, tokenize } from '../../tokens'
import { roleOf } from '../../words/role-words'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'

/** One place where a name is written. `roles`: the classes of what stands beside it ("Mayor", "the harbour master,"). */
export type Seen = { passage: Passage; start: number; end: number; text: string; roles: Set<string> }

/** One way of writing a name, letter for letter but for capitals, with everywhere it stands. */
export type Form = {
  person: boolean
  kind: FoundName['kind']
  /** Its words as `plain` folds them, without particles, initials and genitives; one for each key. */
  words: string[]
  keys: string[]
  text: string
  seen: Seen[]
  articles: Set<number>
  languages: Set<Language | null>
}

/** Every name of the dossier by its ways of writing, in dossier order. */
export function formsOf(c: Comparing): Form[] {
  const forms = new Map<string, Form>()
  for (const passage of c.passages) {
    const { names } = passage.annotation
    if (names.length === 0) continue
    const text = c.texts[passage.article]!
    const tokens = tokenize(text, passage.sentence.start, passage.sentence.end, passage.language)
    for (const name of names) {
      const words = wordsOf(name, passage.language)
      if (words === null) continue
      const person = name.kind === 'person'
      const id = `${person} ${words.map((w) => w.written).join(' ')}`
      const form = forms.get(id) ?? {
        person,
        kind: name.kind,
        words: words.map((w) => plain(w.written)),
        keys: name.keys,
        text: words.length === 1 ? bareText(name, words[0]!.written) : name.text,
        seen: [],
        articles: new Set(),
        languages: new Set(),
      }
      const roles = person ? rolesBeside(tokens, name, passage.language) : new Set<string>()
      // "BRODA" of a dateline: the name as it stands elsewhere is the better one to show.
      if (form.text === form.text.toUpperCase() && name.text !== name.text.toUpperCase()) form.text = name.text
      form.seen.push({ passage, start: name.start, end: name.end, text: name.text, roles })
      form.articles.add(passage.article)
      form.languages.add(passage.language)
      forms.set(id, form)
    }
  }
  return [...forms.values()]
}

/** "Brehms" stands for the form "Brehm". */
const bareText = ({ text }: FoundName, written: string) =>
  text.toLowerCase().startsWith(written) ? text.slice(0, written.length) : text

/** The words that made the keys, as written; null where they cannot be told (a place of several words has one key). */
function wordsOf(name: FoundName, language: Language | null): { written: string }[] | null {
  const tokens = tokenize(name.text, 0, name.text.length, language).filter((t) => t.kind === 'word')
  const own = tokens.filter((t, i) => i === 0 || !particles.has(t.folded))
  const long = own.filter((t) => t.text.length > 1)
  const kept = (long.length > 0 ? long : own).slice(-name.keys.length)
  if (kept.length !== name.keys.length) return null
  return kept.map((t, i) => ({ written: withoutGenitive(t.text.toLowerCase().normalize('NFC'), name.keys[i]!) }))
}

function withoutGenitive(word: string, key: string): string {
  if (foldKey(word) === key || !word.endsWith('s')) return word
  return foldKey(word.slice(0, -1)) === key ? word.slice(0, -1) : word
}

const before = 4
const after = 6

/** Role words right before the name ("the arbiter Marta …") and in an apposition behind it (", mayor of …,"). */
function rolesBeside(tokens: Token[], { start, end }: FoundName, language: Language | null): Set<string> {
  const first = tokens.findIndex((t) => t.start >= start)
  const next = tokens.findIndex((t) => t.start >= end)
  const roles = new Set<string>()
  const add = (i: number) => {
    const role = tokens[i]?.kind === 'word' ? roleOf(joined(tokens, i), language) : null
    if (role) roles.add(role)
  }
  let i = first - 1
  if (tokens[i]?.text === ',') i--
  for (let n = 0; i >= 0 && n < before && !isBreak(tokens[i]!); i--, n++) add(i)
  if (next < 0 || !/^[,(–—]$/.test(tokens[next]!.text)) return roles
  for (let j = next + 1; j < tokens.length && j <= next + after && !isBreak(tokens[j]!); j++) add(j)
  return roles
}

const isBreak = (t: Token) => t.kind === 'mark' && /^[,;:.!?()“”„"«»–—]$/.test(t.text)

/** "porte-parole" is three tokens and one word. */
function joined(tokens: Token[], i: number): string {
  const word = tokens[i]!.folded
  const isTied =
    tokens[i + 1]?.text === '-' && tokens[i + 2]?.kind === 'word' && tokens[i + 1]!.start === tokens[i]!.end
  return isTied && /^(?:porte|porta|co|primeiro|lieutenant|tenente)$/.test(word)
    ? `${word}-${tokens[i + 2]!.folded}`
    : word
}

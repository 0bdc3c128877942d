import type { FoundName } from './name'
import type { Telling } from './saying'
import { type Source, sourceAt, withApposedName } from './source'
import { folded, quoteAfter, type SpeechContext } from './speech-context'

/** "For the minister, the plan is “a farce”": whose view it is. */
const inViewOf: Partial<Record<string, RegExp>> = {
  en: /^for$/,
  de: /^fur$/,
  fr: /^pour$/,
  es: /^para$/,
  it: /^per$/,
  nl: /^voor$/,
  pt: /^para$/,
}

/**
 * The telling that opens a sentence without any verb: a headline's "Lorne: “We stay”", or "For the mayor, Edda Lorne, …"
 * before a quotation. A person's name must stand in it: "for the summer" and "Result: “…”" tell nothing.
 */
export function verblessTelling(c: SpeechContext, persons: FoundName[], told: Telling[]): Telling | null {
  if (c.parts.length === 0 || c.tokens.length < 3 || c.level[0] !== -1) return null
  const found = beforeColon(c, persons) ?? byView(c, persons)
  if (!found || told.some((t) => t.level === -1 && (t.kind === 'says' || t.first < found.next))) return null
  return found
}

function beforeColon(c: SpeechContext, persons: FoundName[]): Telling | null {
  const name = persons.find((n) => folded(c, n.next) === ':')
  if (!name || quoteAfter(c, name.next, -1) === null) return null
  const source = name.first === 0 ? sourceOfName(c, name) : sourceAt(c, 0, { within: 'none', noun: true })
  return source?.next === name.next ? made('says', source, 0) : null
}

function byView(c: SpeechContext, persons: FoundName[]): Telling | null {
  if (!inViewOf[c.language ?? '']?.test(folded(c, 0))) return null
  const found = sourceAt(c, 1)
  const source = found && withApposedName(c, found)
  if (!source || !persons.some((n) => n.first >= 1 && n.next === source.next)) return null
  return made('according', source, 0)
}

const made = (kind: Telling['kind'], source: Source, first: number): Telling => ({
  kind,
  source,
  first,
  next: source.next,
  verb: first,
  names: false,
  level: -1,
})

const sourceOfName = (c: SpeechContext, { first, next }: FoundName): Source => ({
  first,
  next,
  text: c.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end),
  pronoun: null,
  named: true,
  gender: null,
  plural: false,
})

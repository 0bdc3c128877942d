import type { Span } from '../../contract/analysis'
import type { Annotation } from '../annotate'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import type { Earlier, Surroundings } from './antecedent'
import type { Assertion } from './assertions'
import { clauseContext } from './clause'
import { openingOf } from './opening'
import { type Edit, type Reading, resolvePronouns } from './pronouns'

/** One mention of a claim: an assertion, or any span an editor chose inside a sentence. */
export type StatementMention = Span & Partial<Pick<Assertion, 'joint' | 'lead' | 'told'>>

export type StatementContext = {
  text: string
  /** Null: nothing is read, the words stand as they are. */
  language: Language | null
  sentence: Span
  annotation: Pick<Annotation, 'names' | 'quotes' | 'attribution' | 'quantities' | 'dates'>
  /** The sentences of the same article right before, the nearest last; two are enough. */
  before: Earlier[]
}

export type Statement = { statement: string; unresolved: string[] }

/** A statement longer than this does without what could be added; no words of the mention are ever left out. */
const longestStatement = 300

/** A data dump is no sentence: nothing is annotated past this length either. */
const longestRead = 8000

/**
 * What a mention claims, in the article's words: white space collapsed, the connection to the sentence before dropped, and
 * in square brackets what it needs to stand alone: its subject, who says it, the person a pronoun surely means.
 * `unresolved`: words that still point outside it ("He", "The figure"), as the statement has them.
 */
export function statementOf(mention: StatementMention, c: StatementContext): Statement {
  const { text, language } = c
  if (language === null || mention.end - mention.start > longestRead)
    return { statement: collapse(text.slice(mention.start, mention.end)), unresolved: [] }
  const joint = mention.joint ?? 'first'
  const start = openingOf(text, mention, c.sentence, language)
  const surroundings = surroundingsOf(mention, c, language)
  const tokens = tokenize(text, start, mention.end, language)
  const reading: Reading = {
    clause: clauseContext(text, c.annotation as Annotation, tokens, language),
    surroundings,
    attribution: c.annotation.attribution,
    hasSubject: joint === 'shared' || joint === 'that' || joint === 'relative',
  }
  const { edits, unresolved } = resolvePronouns(reading)
  const lead = mention.lead ? leadOf(mention.lead, surroundings, c, unresolved) : ''
  const body = withEdits(
    text,
    { start: joint === 'relative' ? afterRelative(reading, start) : start, end: mention.end },
    edits,
  )
  const comma = joint === 'relative' && isVerbLast(language) ? ',' : ''
  const clause = ending(collapse(`${lead}${comma} ${body}`), mention, c)
  const told = mention.told && joint !== 'that' ? withTold(clause, mention, mention.told, c) : clause
  const chosen = told.length <= longestStatement ? told : clause
  // A sentence that begins with a small letter by itself ("dpa/kb") stays as it is.
  const statement = start > mention.start || joint !== 'first' ? capital(chosen) : chosen
  return { statement, unresolved: unresolved.map((word) => asWritten(word, statement)) }
}

const collapse = (words: string) => words.replace(/\s+/g, ' ').trim()
const isVerbLast = (language: Language) => language === 'de' || language === 'nl'

/** The relative pronoun itself gives way to its noun, except where the verb stands last: there both are needed. */
const afterRelative = ({ clause }: Reading, start: number) =>
  isVerbLast(clause.language) ? start : (clause.tokens[0]?.end ?? start)

/** The first letter, also behind a bracket or a quotation mark. */
const capital = (statement: string) =>
  statement.replace(/^([[(“„«"‘'¿¡\s]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())

const asWritten = (word: string, statement: string) => (statement.startsWith(capital(word)) ? capital(word) : word)

function surroundingsOf(mention: Span, c: StatementContext, language: Language): Surroundings {
  const here = { sentence: { start: c.sentence.start, end: mention.start }, annotation: c.annotation }
  return { text: c.text, language, before: c.before, here: mention.start > c.sentence.start ? here : null }
}

/** The words of the sentence that a split clause takes along; a pronoun among them is resolved as at its own place. */
function leadOf(lead: Span, s: Surroundings, c: StatementContext, unresolved: string[]): string {
  const tokens = tokenize(c.text, lead.start, lead.end, s.language)
  const here =
    lead.start > c.sentence.start
      ? { sentence: { start: c.sentence.start, end: lead.start }, annotation: c.annotation }
      : null
  const found = resolvePronouns({
    clause: clauseContext(c.text, c.annotation as Annotation, tokens, s.language),
    surroundings: { ...s, here },
    attribution: c.annotation.attribution.filter((a) => a.end <= lead.end),
    hasSubject: false,
    isLead: true,
  })
  for (const word of found.unresolved) unresolved.push(word)
  return `[${withEdits(c.text, lead, found.edits).replace(/[[\]]/g, '')}]`
}

function withEdits(text: string, span: Span, edits: Edit[]): string {
  let out = ''
  let at = span.start
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > span.end) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, span.end)
}

/** A clause cut off inside its sentence ends as the sentence does. */
function ending(statement: string, mention: Span, { text, sentence }: StatementContext): string {
  const stop = text.charAt(sentence.end - 1)
  return mention.end < sentence.end && /[.!]/.test(stop) && !/[.!?…]["”»“’)]*$/u.test(statement)
    ? `${statement}${stop}`
    : statement
}

/** "…, the fire service said" behind the last clause covers those before it; "According to the police, …" those after. */
function withTold(statement: string, mention: Span, told: Span, { text }: StatementContext): string {
  const words = collapse(text.slice(told.start, told.end))
  if (told.start < mention.start) return `[${words}] ${statement}`
  const stop = /[.!]$/.exec(statement)?.[0] ?? ''
  return `${statement.slice(0, statement.length - stop.length)}, [${words}]${stop}`
}

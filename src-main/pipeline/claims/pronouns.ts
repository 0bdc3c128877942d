import type { Attribution, Span } from '../../contract/analysis'
import { lookupAt } from '../annotate/lookup'
import { isUpper } from '../annotate/speech-context'
import { type Reference, type ReferenceWords, referenceWordsOf } from '../words/reference'
import { isNamed, organisationFor, personFor, type Surroundings } from './antecedent'
import { type ClauseContext, lower } from './clause'
import { finiteAt, firstFinite } from './finite'
import { numberOf } from './number'

/** A mention's own tokens, and what stands around it. `hasSubject`: its subject is put before it. */
export type Reading = {
  clause: ClauseContext
  surroundings: Surroundings
  attribution: Attribution[]
  hasSubject: boolean
  /** Only the words before a clause: the pronoun may stand without its verb. */
  isLead?: boolean
}

/** Text put in for words of the mention; all of it stands in the article. */
export type Edit = Span & { text: string }

export type Resolved = { edits: Edit[]; unresolved: string[] }

/** How far into a mention a subject is looked for that is told before it. */
const farthestSubject = 8

/** What replaces the pronouns of a mention that point outside it, and which such words stay. */
export function resolvePronouns(r: Reading): Resolved {
  const out: Resolved = { edits: [], unresolved: [] }
  const { clause: c } = r
  const words = referenceWordsOf(c.language)
  if (!r.hasSubject) {
    const at = subjectPronoun(r, words)
    if (at !== null) settle(r, at, kindAt(r, at, words), out)
    else pointAt(c, words, out)
  }
  saidByPronoun(r, words, out)
  for (let i = 0; i < c.tokens.length; i++) {
    const next = c.inside[i] ? null : lookupAt(c.tokens, i, words.partitives)
    if (next !== null) out.unresolved.push(textOf(c, i, next))
  }
  return out
}

const textOf = (c: ClauseContext, first: number, next: number) =>
  c.speech.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end)

/** The pronoun that is the mention's first subject, when nothing in the mention before it could be what it means. */
function subjectPronoun(r: Reading, words: ReferenceWords): number | null {
  const { clause: c } = r
  const isVerbSecond = c.language === 'de' || c.language === 'nl'
  for (let i = 0; i < Math.min(farthestSubject, c.tokens.length); i++) {
    if (c.speech.level[i] !== -1) return null
    if (isPronoun(c, i, words)) return i === 0 || isBehindAdverbial(c, i) ? i : null
    if (finiteAt(c, i) !== null && !(isVerbSecond && i > 0 && isPronoun(c, i + 1, words) && isInverted(c, i + 1)))
      return null
    if (
      c.annotation.names.some((n) => n.kind === 'person' && n.start <= c.tokens[i]!.start && n.end > c.tokens[i]!.start)
    )
      return null
  }
  return null
}

/** "Am Montag sagte sie", "Den Verkauf nannte sie": behind a subject "sie" would be whom the verb is about. */
const isInverted = (c: ClauseContext, at: number) =>
  opensAdverbial(c) || /^(er|hij)$/.test(lower(c, at)) || /^(den|dem|einen|einem)$/.test(lower(c, 0))

const isPronoun = (c: ClauseContext, i: number, words: ReferenceWords) =>
  c.tokens[i]?.kind === 'word' && words.pronouns.has(lower(c, i)) && c.speech.level[i] === -1

const opensAdverbial = (c: ClauseContext) =>
  c.actors.prepositions.has(c.tokens[0]!.folded) ||
  c.speech.days.has(c.tokens[0]!.folded) ||
  c.actors.openers.has(c.tokens[0]!.folded)

/** "At 17 he is", "Allumé en 1874, il a": but not "Les écoles, elles, …", nor the German "Sie" that means the reader. */
function isBehindAdverbial(c: ClauseContext, i: number): boolean {
  if (c.language === 'de' && c.tokens[i]!.text === 'Sie') return false
  const isParticiple = c.tokens[i - 1]!.text === ',' && !c.speech.words.determiners.has(c.tokens[0]!.folded)
  return opensAdverbial(c) || isParticiple
}

function kindAt(r: Reading, at: number, words: ReferenceWords): Reference {
  const { clause: c } = r
  const kind = words.pronouns.get(lower(c, at))!
  if (kind !== 'fp') return kind
  const verb = finiteAt(c, at - 1) !== null ? at - 1 : (firstFinite(c, at + 1, c.tokens.length)?.at ?? at + 1)
  return verb < c.tokens.length && numberOf(c, verb) !== false && !(r.isLead && verb >= c.tokens.length) ? 'p' : 'f'
}

function settle(r: Reading, at: number, kind: Reference, out: Resolved): void {
  const { clause: c, surroundings } = r
  if (isEmpty(c, at)) return
  const name =
    kind === 'm' || kind === 'f'
      ? personFor(surroundings, { gender: kind, says: says(c, at) })
      : kind === 'n' && says(c, at)
        ? organisationFor(surroundings)
        : null
  const { start, end, text } = c.tokens[at]!
  if (name === null) out.unresolved.push(text)
  else out.edits.push({ start, end, text: `[${name}]` })
}

function says(c: ClauseContext, at: number): boolean {
  const { said, participles, separable, weak } = c.speech.words
  return [at - 1, at + 1, at + 2, at + 3].some((i) => {
    const w = c.tokens[i]?.folded ?? ''
    if (i > at && c.tokens.slice(at + 1, i).some((t) => t.kind === 'mark')) return false
    return said.has(w) || participles.has(w) || separable.has(w) || weak.has(w)
  })
}

/** A subject that means nobody: "it rained", "il y a", "it is clear that", "es gibt". */
function isEmpty(c: ClauseContext, at: number): boolean {
  const words = referenceWordsOf(c.language)
  if (lookupAt(c.tokens, at + 1, words.empty) !== null) return true
  if (words.emptyAfter.size === 0 || !/^(it|il)$/.test(lower(c, at))) return false
  const be = /^(is|was|has|would|will|est|était|sera|serait)$/.test(lower(c, at + 1))
  const participle = /(ed|built|made|sold)$/.test(lower(c, at + 2))
  return be && !participle && [3, 4].some((k) => words.emptyAfter.has(lower(c, at + k)))
}

/** "…, she said": who said it is known from the article where its attribution names them. */
function saidByPronoun(r: Reading, words: ReferenceWords, out: Resolved): void {
  const { clause: c } = r
  for (let i = 1; i < c.tokens.length; i++) {
    const { start, end, text } = c.tokens[i]!
    if (!isPronoun(c, i, words) || out.edits.some((e) => e.start === start) || out.unresolved.includes(text)) continue
    const kind = words.pronouns.get(lower(c, i))
    const told = r.attribution.find((a) => a.start <= start && a.end >= end && a.end - a.start <= text.length + 30)
    const isEdge = c.tokens[i - 1]!.kind === 'mark' || finiteAt(c, i - 1) !== null
    if (!told || !isEdge || (kind !== 'm' && kind !== 'f' && kind !== 'fp')) continue
    const name = told.chain.at(-1) ?? (kind === 'fp' ? null : personFor(r.surroundings, { gender: kind, says: true }))
    const isHere = c.annotation.names.some(
      (n) => n.kind === 'person' && n.end <= start && n.start >= c.tokens[0]!.start,
    )
    if (isHere) continue
    if (name && isNamed(r.surroundings, name)) out.edits.push({ start, end, text: `[${name}]` })
    else out.unresolved.push(text)
  }
}

/** What points back at the head of a mention without being a personal pronoun. */
function pointAt(c: ClauseContext, words: ReferenceWords, out: Resolved): void {
  if (c.tokens.length === 0 || c.speech.level[0] !== -1) return
  const next = lookupAt(c.tokens, 0, words.pointers)
  if (next !== null) {
    const behind = c.tokens[next]
    const isExplained =
      behind !== undefined &&
      (isBareFigure(c, next) ||
        c.speech.words.of.has(behind.folded) ||
        isGenitive(c, next) ||
        (c.language !== 'de' && isUpper(c.speech, next)))
    if (!isExplained) out.unresolved.push(textOf(c, 0, next))
    return
  }
  const first = lower(c, 0)
  const pointsAlone = words.demonstratives.has(first) && (finiteAt(c, 1) !== null || c.tokens[1]?.kind === 'mark')
  const isThere = c.language === 'en' && first === 'there' && finiteAt(c, 1) === null
  if (pointsAlone || isThere || (words.possessives.has(first) && c.tokens[1]?.kind === 'word'))
    out.unresolved.push(c.tokens[0]!.text)
}

/** "Die Zahl der Toten": which figure it is follows. */
const isGenitive = (c: ClauseContext, i: number) => c.language === 'de' && /^(der|des|von|an)$/.test(lower(c, i))

const figureNoun =
  /^(figure|number|total|zahl|summe|chiffre|total|somme|cifra|suma|numero|totale|somma|aantal|cijfer|bedrag|totaal|valor|soma)$/

/** "Het aantal doden", "the number killed": with an article, and no verb right behind it, a figure is explained. */
const isBareFigure = (c: ClauseContext, next: number) =>
  figureNoun.test(c.tokens[next - 1]!.folded) &&
  /^(the|die|le|la|el|il|het|o|a)$/.test(lower(c, 0)) &&
  c.tokens[next]!.kind !== 'mark' &&
  finiteAt(c, next) === null

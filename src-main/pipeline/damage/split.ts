import { type Damage, damageAt, isInQuote, type SentenceContext } from './types'

/**
 * Sentences torn apart, or put together in the order of another language. Machine translation does the first where the
 * page had a link inside a sentence, the second in German, whose verbs stand last in a clause and second in a sentence.
 */
export function findSplits(c: SentenceContext): Damage[] {
  const found: Damage[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (c.tokens[i]!.text === '.' && goesOnAfterStop(c, i))
      found.push(damageAt(c, Math.max(0, i - 1), i + 1, 'split', 'a full stop in the middle of a sentence'))
  }
  return c.language === 'de' ? [...found, ...verbNotLast(c), ...verbNotSecond(c), ...behindTheVerb(c)] : found
}

/** "„…“. gefangene": a full stop, white space and a small letter, where no abbreviation explains it. */
function goesOnAfterStop(c: SentenceContext, i: number): boolean {
  const mark = c.tokens[i]!
  const next = c.tokens[i + 1]
  const before = c.tokens[i - 1]
  if (next?.kind !== 'word' || !before || !/^\p{Ll}{2}/u.test(next.text)) return false
  if (before.end !== mark.start || mark.end === next.start) return false
  if (/^[“”"»]$/.test(before.text)) return true
  const isWholeWord = before.kind === 'word' && before.text.length > 4 && /^\p{Ll}+$/u.test(before.text)
  return isWholeWord && c.tokens[i - 2]?.text !== '.' && !c.words.abbreviations.has(before.folded)
}

const subordinating = new Set('dass weil obwohl nachdem bevor ob damit sodass falls'.split(' '))
const auxiliary = new Set(
  'wurde wurden wird werden hat haben hatte hatten ist sind war waren sei seien habe worden'.split(' '),
)
const participle =
  /^(?:ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert|\p{Ll}{2,3}ge\p{Ll}{2,}(?:t|en))$/u
const clauseEnd = /^[,;:.!?()–—“”„"«»…]$/
const longestClause = 40

/** A colon inside a time ("4:05") parts nothing. */
const endsClause = (c: SentenceContext, i: number) =>
  clauseEnd.test(c.tokens[i]!.text) && !(c.tokens[i - 1]?.kind === 'number' && c.tokens[i + 1]?.kind === 'number')

/** "dass 300 Menschen wurden in der Stadt evakuiert": in such a clause the conjugated verb stands behind the participle. */
function verbNotLast(c: SentenceContext): Damage[] {
  const found: Damage[] = []
  c.tokens.forEach((token, from) => {
    if (!subordinating.has(token.folded) || isInQuote(c, from)) return
    let to = from + 1
    while (to < c.tokens.length && to - from < longestClause && !endsClause(c, to)) to++
    const last = c.tokens[to - 1]!
    if (to - from < 6 || !participle.test(last.text)) return
    const verb = c.tokens.findIndex((t, i) => i > from + 1 && i < to - 2 && auxiliary.has(t.folded))
    const joins = c.tokens.slice(from, to).some((t) => t.folded === 'und' || t.folded === 'oder')
    if (verb > 0 && !joins) {
      found.push(damageAt(c, from, to - 1, 'split', 'the verb stands where the source language has it'))
    }
  })
  return found
}

const saysInPast = new Set(
  'sagte erklarte berichtete teilte betonte meinte schrieb fugte behauptete bestatigte'.split(' '),
)
const longestSubject = 7

/** "„…“, Bürgermeisterin Holm sagte": behind a quotation German puts the verb first. */
function verbNotSecond(c: SentenceContext): Damage[] {
  const found: Damage[] = []
  c.tokens.forEach((token, i) => {
    if (token.text !== ',' || !/^[“”"»«]$/.test(c.tokens[i - 1]?.text ?? '')) return
    let at = i + 1
    while (at < c.tokens.length && at - i <= longestSubject && isSubjectWord(c, at)) at++
    if (at === i + 1 || !saysInPast.has(c.tokens[at]?.folded ?? '')) return
    if (/^\p{Lu}/u.test(c.tokens[i + 1]!.text)) {
      found.push(damageAt(c, i + 1, at, 'split', 'the verb stands where the source language has it'))
    }
  })
  return found
}

const isSubjectWord = (c: SentenceContext, i: number) => {
  const { text, folded } = c.tokens[i]!
  return /^\p{Lu}/u.test(text) || /^(?:der|die|das|des|von|vom|am|im|und|-|\.)$/.test(folded)
}

const infinitiveOrVerb = /^(?:werden|wurde|wurden|war|waren|hat|hatte|haben|hatten|ist|sind|sei|seien)$/
/** Inflected participles stand before nouns: "die verletzten Männer", "die gefallenen Soldaten". */
const inflected = /(?:ten|nen)$/

/**
 * What stands behind the closed verb of a German clause without a mark: "nachdem der Damm gebrochen war Talheim …",
 * "wurde erst um vier erlassen Nordpresse." The text of a link fell out of its place and to the end.
 */
function behindTheVerb(c: SentenceContext): Damage[] {
  const found: Damage[] = []
  let from = 0
  c.tokens.forEach((_, i) => {
    if (endsClause(c, i)) from = i + 1
    const next = c.tokens[i + 1]
    if (i - from < 1 || next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.text) || isInQuote(c, i)) return
    const isLong = i - from >= 4
    const hanging = isClosedPassive(c, i) || (isLong && (isClosedSubclause(c, from, i) || isClosedMain(c, from, i)))
    if (hanging) found.push(damageAt(c, i, i + 1, 'split', 'words behind the end of the clause'))
  })
  return found
}

/** "wurde gehoben Nordpresse": a participle right behind its auxiliary has nothing to come, unless it is an adjective. */
const isClosedPassive = (c: SentenceContext, i: number) =>
  /^wurden?$/.test(c.tokens[i - 1]?.folded ?? '') &&
  /^(?:ge|be|ver|ent|zer)\p{Ll}+t$|^ge\p{Ll}+en$/u.test(c.tokens[i]!.text) &&
  !inflected.test(c.tokens[i]!.text)

/** "nachdem … gebrochen war": a conjunction, a participle and behind it the conjugated verb. */
function isClosedSubclause(c: SentenceContext, from: number, i: number): boolean {
  const opens = c.tokens.slice(from, from + 2).some((t) => subordinating.has(t.folded))
  const before = c.tokens[i - 1]!
  return (
    opens && infinitiveOrVerb.test(c.tokens[i]!.folded) && participle.test(before.text) && !inflected.test(before.text)
  )
}

/** "wurde … erlassen Nordpresse." at the end of a sentence. */
function isClosedMain(c: SentenceContext, from: number, i: number): boolean {
  const { text } = c.tokens[i]!
  if (!participle.test(text) || inflected.test(text)) return false
  let end = i + 1
  while (c.tokens[end]?.kind === 'word' || c.tokens[end]?.text === '-') end++
  if (end - i > 5 || !/^[.!?]$/.test(c.tokens[end]?.text ?? '.')) return false
  const verb = c.tokens.slice(from, i - 1).findIndex((t) => /^(?:wurden?|hat|haben|hatten?|worden)$/.test(t.folded))
  return verb >= 0 && c.tokens.slice(i + 1, end).every((t) => t.kind === 'mark' || /^\p{Lu}/u.test(t.text))
}

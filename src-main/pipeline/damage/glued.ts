import { type Damage, damageAt, parted, type SentenceContext } from './types'

/**
 * Spaces and full stops that got lost: "toParliament", "Talheimeine", "the harbour The mayor", "2031The". Names that are
 * written with a capital inside ("YouTube") stay whole because their second half is no word of the article.
 */
export function findGlued(c: SentenceContext): Damage[] {
  const found = lostStopBefore(c)
  c.tokens.forEach((token, i) => {
    if (token.kind === 'mark' && token.text !== '-') return
    if (token.kind === 'number') {
      if (isNumberGluedToWord(c, i)) found.push(damageAt(c, i, i + 1, 'glued', 'a number and a word without a space'))
      return
    }
    if (token.kind !== 'word') {
      if (isBrokenHyphen(c, i)) found.push(damageAt(c, i - 1, i + 1, 'glued', 'a hyphen with a space behind it'))
      return
    }
    if (isTwoWords(c, i)) found.push(damageAt(c, i, i, 'glued', 'two words without a space between them'))
    else if (lostStop(c, i))
      found.push(damageAt(c, i - 1, i, 'glued', 'a sentence begins without a full stop before it'))
  })
  return found
}

const innerCapital = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}{2,})$/u
const camelPrefix = /^(?:mac|mc|de|di|la|le|van|von|fitz|o|i|e|du|des|del)$/i
const leastPart = 3

function isTwoWords(c: SentenceContext, i: number): boolean {
  const { text } = c.tokens[i]!
  if (!hasCapital(text)) return false
  if ((c.counts.get(text) ?? 0) > 1) return false // written so each time: a name
  const halves = innerCapital.exec(text)
  if (halves) {
    const [, left = '', right = ''] = halves
    if (camelPrefix.test(left)) return c.words.stopwords.has(left.toLowerCase()) && isKnown(c, right)
    return (isFunctionWord(c, left) && /^\p{Ll}/u.test(left)) || isKnown(c, right)
  }
  return isNameWithFunctionWord(c, text) || (c.language === 'de' && isNounWithParticiple(c, text))
}

const nounAndParticiple =
  /^(\p{Lu}\p{Ll}{3,}?)((?:ab|an|auf|aus|ein|vor|zu|zer|be|ver|ent)?ge\p{Ll}{2,}(?:t|en)|(?:be|ver|ent|zer)\p{Ll}{3,}t)$/u

/** "Brückegesperrt": a noun and a participle that the article has both; German makes no compounds of the two. */
function isNounWithParticiple(c: SentenceContext, text: string): boolean {
  const [, noun = '', participle = ''] = (text.length <= longestWord && nounAndParticiple.exec(text)) || []
  return noun !== '' && isKnown(c, noun) && isKnown(c, participle)
}

/** A small word of ASCII letters has no capital in it: nearly every word, told without a table or a pattern. */
function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return true
  }
  return false
}

const isKnown = (c: SentenceContext, word: string) => c.counts.has(word)
const isFunctionWord = (c: SentenceContext, word: string) => c.words.stopwords.has(word.toLowerCase())

/** Endings that are function words by chance: "Polizist", "Schweden", "Weberin". */
const endings = new Set(['ist', 'man', 'her', 'hin', 'ein', 'mal', 'son', 'den', 'der', 'don', 'ton', 'all', 'ard'])

/** "Talheimeine": a name the article has elsewhere, and an article or preposition stuck to it. */
function isNameWithFunctionWord(c: SentenceContext, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{6,}$/u.test(text)) return false
  for (let cut = 4; cut <= text.length - leastPart; cut++) {
    const right = text.slice(cut)
    if (endings.has(right) || !c.words.stopwords.has(right)) continue
    if (isKnown(c, text.slice(0, cut))) return true
  }
  return false
}

/** "2031The": only before a word that is sure to be one; "20Minuten" may be a name. */
function isNumberGluedToWord(c: SentenceContext, i: number): boolean {
  const next = c.tokens[i + 1]
  if (next?.kind !== 'word' || next.start !== c.tokens[i]!.end || next.text.length < leastPart) return false
  return /^\p{Lu}\p{Ll}/u.test(next.text) && (isFunctionWord(c, next.text) || isKnown(c, next.text))
}

const suspended = /^(?:and|or|to|und|oder|bis|sowie|beziehungsweise|et|ou|y|o|e|en|of|tot)$/

/** "Norland- Sudia ties"; a suspended hyphen ("pre- and post-war") goes on with a conjunction. */
function isBrokenHyphen(c: SentenceContext, i: number): boolean {
  const [before, mark, after] = [c.tokens[i - 1], c.tokens[i]!, c.tokens[i + 1]]
  if (mark.text !== '-' || before?.kind !== 'word' || after?.kind !== 'word') return false
  if (before.end !== mark.start || !parted(c, i) || c.language === 'de' || c.language === 'nl') return false
  return !suspended.test(after.folded)
}

/** Words that begin a sentence, in languages that write them small elsewhere. */
const sentenceStarts: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'The He She They It But And This These Those There We When After His Her Its Their A An In On At'.split(' '),
  ),
  de: new Set('Der Die Das Dem Den Ein Eine Er Es Im Am Und Aber Doch Nach Bei Auch Wie Dies Diese Dieser'.split(' ')),
  fr: new Set('Le La Les Un Une Des Il Elle Ils Elles Mais Et Dans Ce Cette Ces Selon Son Sa Ses'.split(' ')),
  es: new Set('El La Los Las Un Una Pero En Este Esta Según Su Sus Ellos Ella Por'.split(' ')),
  it: new Set('Il Lo La I Gli Le Un Una Ma Nel Nella Secondo Questo Questa Per Anche'.split(' ')),
  nl: new Set('De Het Een Maar Hij Zij Ze In Dat Dit Deze Volgens Ook Op Er'.split(' ')),
  pt: new Set('Os As Um Uma Mas Em No Na Nos Nas Este Esta Segundo Ele Ela Por'.split(' ')),
}
/** Before these a capital is no sentence's start: "Mr A", "et La Spezia". */
const leastLower = 0.6

function lostStop(c: SentenceContext, i: number): boolean {
  if (!c.isRunningText || i === 0 || !sentenceStarts[c.language ?? '']?.has(c.tokens[i]!.text)) return false
  const before = c.tokens[i - 1]!
  const next = c.tokens[i + 1]
  if (before.kind !== 'word' || !parted(c, i - 1) || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false
  // "Herr Die…" is nothing, but a title like "Mr A" or a preposition before "La Spezia" is: a function word goes on.
  if (c.words.stopwords.has(before.folded) || c.words.abbreviations.has(before.folded)) return false
  return mostlySmall(c)
}

const longestWord = 40

/** The segmenter parts a sentence at a stop that was lost too: then a word stands right before it, with no mark. */
function lostStopBefore(c: SentenceContext): Damage[] {
  const first = c.tokens[0]
  if (!c.isRunningText || !first || !sentenceStarts[c.language ?? '']?.has(first.text)) return []
  const before = /([\p{L}\p{M}\d]+) $/u.exec(c.text.slice(Math.max(0, first.start - longestWord), first.start))
  if (!before?.[1]) return []
  const start = first.start - before[0].length
  if (c.previousEnd !== first.start - 1) return []
  return [{ start, end: first.end, kind: 'glued', note: 'a sentence begins without a full stop before it' }]
}

/** Not so in a headline's spelling, where every word has a capital. */
function mostlySmall(c: SentenceContext): boolean {
  let small = 0
  let all = 0
  for (const t of c.tokens) {
    if (t.kind !== 'word' || t.text.length < 2) continue
    all++
    if (/^\p{Ll}/u.test(t.text)) small++
  }
  return c.language === 'de' || small >= leastLower * all
}

/** Words of the whole document as they stand within lines, to decide what a hyphen at a line's end is. */
export interface WordsSeen {
  has: (word: string) => boolean
  /** Line ends are cut by a hyphen of their own character, or not at all: the common one is always meant. */
  cutsDiffer: boolean
  /** Second halves that the document's language writes after a hyphen. */
  ends: ReadonlySet<string>
}

const cut = /([\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])([-\u2010\u00ad])$/u

/**
 * `ownHyphen`: the program that made the document cuts words by a hyphen of its own (U+2010), never by the common one. `drawnOut`: most
 * of its lines are drawn out to one edge, for which words are cut, if only here and there.
 */
export function wordsIn(lines: readonly string[], ownHyphen: boolean, drawnOut = false): WordsSeen {
  const seen = new Map<string, number>()
  let own = 0
  let common = 0
  let wasCut = false
  for (const line of lines) {
    const words = line.split(/\s+/)
    const endsCut = cut.test(line)
    words.forEach((word, index) => {
      const isHalf = (endsCut && index === words.length - 1) || (wasCut && index === 0)
      for (const part of isHalf ? [] : new Set([word, ...word.split('-')])) {
        seen.set(bare(part), (seen.get(bare(part)) ?? 0) + 1)
      }
    })
    if (endsCut && line.endsWith('-')) common++
    else if (endsCut) own++
    wasCut = endsCut
  }
  const count = (words: string) => words.split(' ').reduce((sum, word) => sum + (seen.get(word) ?? 0), 0)
  const language =
    Object.keys(endsOf).sort((a, b) => count(commonWords[b] ?? '') - count(commonWords[a] ?? ''))[0] ?? 'en'
  return {
    has: (word) => seen.has(bare(word)),
    cutsDiffer:
      ownHyphen ||
      own > 0 ||
      (!drawnOut && !hardlyHyphened.has(language) && lines.length >= 40 && common < 0.02 * lines.length),
    ends: new Set((endsOf[language] ?? '').split(/\s+/)),
  }
}

// Languages whose own words have hardly a hyphen before a small letter, or before known ones only.
const hardlyHyphened = new Set(['de', 'es', 'fr', 'it', 'nl', 'pt'])

const commonWords: Record<string, string> = {
  en: 'the of and that was for to in',
  fr: 'les des une dans est du le et que',
  pt: 'não uma dos com ao em os um da do na no',
  de: 'der die und das den nicht ist ein',
  es: 'los las del una por el la y que',
  it: 'della il che non gli di per un è',
  nl: 'het een van niet zijn voor dat is',
}

const endsOf: Record<string, string> = {
  en: `up in off out on down to old year year-old based led called known made like wide free style term time long third thirds
    level range scale speed looking born owned backed run thirds quarters fifths`,
  fr: 'il elle on ils elles ce je tu nous vous le la les moi toi lui leur en là ci même mêmes être midi dire vous',
  pt: 'se me te lhe lhes lo la los las feira feiras nos vos',
  de: '',
  es: '',
  it: '',
  nl: '',
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** What is between two lines of a paragraph: a space, nothing (a hyphen before it stays), or nothing and the hyphen before it gone. */
export type Joint = 'space' | 'hyphen' | 'cut'

// First halves that take a hyphen before a word that could stand alone.
const wholeBegins = new Set(
  'self vice well long short high low full half part two three four five six seven eight nine ten first second third'.split(
    ' ',
  ),
)
const suffix =
  /^(?:ened|ening|ness|wards?|ings?|ists?|ages?|ment|able|ible|ions?|ably|ally|ious|eous|less|lier|liest|ness)$/

// "Ein- und Ausfuhr": the hyphen stands for the rest of the word.
const afterSuspended = /^(?:und|oder|bis|sowie|bzw\.?|beziehungsweise|als|and|or|to|en|of|et|ou|e|o|y)$/iu

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60ー`
const beside = String.raw`${unspaced}\p{N}“”‘’…—`
/** Chinese and Japanese, whose lines end after any letter; "1908" and quotation marks among them too. */
const unspacedJoint = new RegExp(`(?:[${unspaced}]\\n[${beside}]|[${beside}]\\n[${unspaced}])`, 'u')

export function jointOf(before: string, after: string, words: WordsSeen): Joint {
  if (unspacedJoint.test(`${before.slice(-2)}\n${after.slice(0, 2)}`)) return 'hyphen'
  const found = cut.exec(before)
  if (!found)
    return /[/–—]$/.test(before) && /\p{L}[/–—]$/u.test(before) && !/\s[–—]$/.test(before) ? 'hyphen' : 'space'
  const [, begin = '', hyphen = '-'] = found
  const end = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(after)?.[0] ?? ''
  if (end === '') return 'space'
  if (hyphen !== '-') return 'cut'
  if (after.startsWith('-')) return 'hyphen'
  const firstWord = /^\S+/.exec(after)?.[0] ?? ''
  if (afterSuspended.test(firstWord.replace(/[,;]$/, ''))) return 'space'
  if (words.cutsDiffer || /[\p{N}]$/u.test(begin) || /^[\p{N}\p{Lu}]/u.test(end)) return 'hyphen'
  return keepsHyphen(begin, end, words) ? 'hyphen' : 'cut'
}

function keepsHyphen(begin: string, end: string, words: WordsSeen): boolean {
  if (words.has(begin + end)) return false
  if (words.has(`${begin}-${end}`)) return true
  const last = begin.split(/[-.]/).pop()?.toLowerCase() ?? ''
  const [first = ''] = end.toLowerCase().split('-')
  // No program leaves one letter on a line.
  if (first.length === 1 || last.length === 1 || words.ends.has(end.toLowerCase()) || words.ends.has(first)) return true
  if (begin.includes('-')) return true
  return wholeBegins.has(last) && end.length >= 4 && !suffix.test(end)
}

/** The two lines as one. */
export function joined(before: string, after: string, joint: Joint): { before: string; after: string } {
  if (joint === 'space') return { before: `${before} `, after }
  if (joint === 'cut') return { before: before.slice(0, -1), after: after.replace(/^[-\u2010]/, '') }
  // Portuguese writes the hyphen again where the next line begins.
  return { before, after: before.endsWith('-') ? after.replace(/^-/, '') : after }
}

/** Words of the whole document as they stand within lines, to decide what a hyphen at a line's end is. */
export interface WordsSeen {
  has: (word: string) => boolean
  /** Line ends are cut by a hyphen of their own character, so that the common one is always meant. */
  cutsDiffer: boolean
}

const anyHyphen = /[-\u2010\u00ad]/
const cut = /([\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])([-\u2010\u00ad])$/u

export function wordsIn(lines: readonly string[]): WordsSeen {
  const seen = new Set<string>()
  let own = 0
  for (const line of lines) {
    const words = line.split(/[\s\t]+/)
    words.forEach((word, index) => {
      const atEdge = index === words.length - 1 && anyHyphen.test(word.slice(-1))
      if (atEdge) {
        if (!word.endsWith('-')) own++
        return
      }
      seen.add(bare(word))
      for (const part of word.split('-')) seen.add(bare(part))
    })
  }
  return { has: (word) => seen.has(bare(word)), cutsDiffer: own > 0 }
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** What is between two lines of a paragraph: a space, nothing, or nothing and the hyphen before it gone. */
export type Joint = 'space' | 'hyphen' | 'cut'

// Second halves that no program cuts off, and first halves that take a hyphen before a word that could stand alone.
const wholeEnds = new Set(
  `il elle on ils elles ce je tu nous vous le la les moi toi lui leur en là ci même mêmes être midi me te se lhe lhes lo los las
  up in off out on down to old year year-old based led called known made like wide free style term time long third thirds
  term-term level range scale speed looking born owned backed run`.split(/\s+/),
)
const wholeBegins = new Set(
  `self ex non co well half vice mid all cross so long short high low full part first second third north south east west
  dit peut est grand demi mini semi euro anglo franco sino afro`.split(/\s+/),
)
// "Ein- und Ausfuhr": the hyphen stands for the rest of the word.
const afterSuspended = /^(?:und|oder|bis|sowie|bzw\.?|beziehungsweise|als|and|or|to|en|of|et|ou|e|o|y)$/iu

export function jointOf(before: string, after: string, words: WordsSeen): Joint {
  const found = cut.exec(before)
  if (!found)
    return /[/–—]$/.test(before) && /\p{L}[/–—]$/u.test(before) && !/\s[–—]$/.test(before) ? 'hyphen' : 'space'
  const [, begin = '', hyphen = '-'] = found
  const end = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(after)?.[0] ?? ''
  if (end === '') return 'space'
  if (hyphen !== '-') return 'cut'
  const firstWord = /^\S+/.exec(after)?.[0] ?? ''
  if (afterSuspended.test(firstWord.replace(/[,;]$/, ''))) return 'space'
  if (words.cutsDiffer || /[\p{N}]$/u.test(begin) || /^[\p{N}\p{Lu}]/u.test(end)) return 'hyphen'
  return keepsHyphen(begin, end, words) ? 'hyphen' : 'cut'
}

function keepsHyphen(begin: string, end: string, words: WordsSeen): boolean {
  if (words.has(begin + end)) return false
  if (words.has(`${begin}-${end}`)) return true
  const last = begin.split(/[-.]/).pop()?.toLowerCase() ?? ''
  const first = end.split('-')[0]?.toLowerCase() ?? ''
  if (wholeEnds.has(end.toLowerCase()) || wholeEnds.has(first)) return true
  if (begin.includes('-') && last.length > 0) return true
  return wholeBegins.has(last) && words.has(end)
}

/** The two lines as one. */
export function joined(before: string, after: string, joint: Joint): { before: string; after: string } {
  if (joint === 'space') return { before: `${before} `, after }
  if (joint === 'cut') return { before: before.slice(0, -1), after: after.replace(/^[-\u2010]/, '') }
  // Portuguese writes the hyphen again where the next line begins.
  return { before, after: before.endsWith('-') ? after.replace(/^-/, '') : after }
}

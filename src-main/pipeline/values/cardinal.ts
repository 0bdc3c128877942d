import { remembered } from '../memo'
import type { Token } from '../tokens'
import type { NumberWords } from './types'

/** A part of a written number: a small number, hundred, a scale from thousand up, or the joiner inside a compound. */
export type Atom = { value: number; kind: 'small' | 'hundred' | 'scale' | 'and' }

const atomTables = new WeakMap<NumberWords, Map<string, Atom>>()

function tableOf(words: NumberWords): Map<string, Atom> {
  const known = atomTables.get(words)
  if (known) return known
  const { base } = words
  const made = new Map<string, Atom>()
  for (const [word, value] of [...base.cardinals, ...Object.entries(words.cardinals)])
    made.set(word, { value, kind: 'small' })
  for (const word of base.hundred) made.set(word, { value: 100, kind: 'hundred' })
  for (const word of base.thousand) made.set(word, { value: 1000, kind: 'scale' })
  for (const [word, value] of Object.entries({ ...base.scales, ...words.scales }))
    made.set(word, { value, kind: 'scale' })
  made.delete('m')
  atomTables.set(words, made)
  return made
}

const joinerAtom: Atom = { value: 0, kind: 'and' }
const longestCompound = 80

const readers = new WeakMap<NumberWords, (word: string) => Atom[] | null>()

/** The atoms of one written word, or null when it is no number. Compounds are taken apart from the left, longest first. */
export function atomsOf(word: string, words: NumberWords): Atom[] | null {
  let read = readers.get(words)
  if (!read) {
    read = remembered((w) => takenApart(w, words))
    readers.set(words, read)
  }
  return read(word)
}

function takenApart(word: string, words: NumberWords): Atom[] | null {
  const table = tableOf(words)
  const whole = table.get(word)
  if (whole) return [whole]
  if (!words.isCompounding || word.length < 5 || word.length > longestCompound) return null
  const dead = new Set<number>()
  const split = (from: number): Atom[] | null => {
    if (from === word.length) return []
    if (dead.has(from)) return null
    for (let to = Math.min(word.length, from + 14); to > from + 1; to--) {
      const piece = word.slice(from, to)
      const isJoiner = from > 0 && words.base.joiners.includes(piece)
      const atom = isJoiner ? joinerAtom : table.get(piece)
      if (!atom || piece === 'k') continue
      const rest = split(to)
      if (rest && !(isJoiner && rest.length === 0)) return [atom, ...rest]
    }
    dead.add(from)
    return null
  }
  return split(0)
}

/** A number while it is put together: closed scales, and the group below the next one. */
export type Sum = { parts: { value: number; scale: number }[]; group: number; last: Atom['kind'] | 'digits' | null }
export const nothing: Sum = { parts: [], group: 0, last: null }
export const totalOf = (sum: Sum) => sum.parts.reduce((total, p) => total + p.value, sum.group)
export const lowestScale = (sum: Sum) => sum.parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY

/** The sum with one atom more, or null when the atom begins another number. */
export function add(sum: Sum, atom: Atom, joined: boolean, words: NumberWords): Sum | null {
  if (atom.kind === 'scale') return addScale(sum, atom.value, joined)
  if (atom.kind === 'hundred') {
    if (sum.group >= (sum.last === 'digits' ? 1000 : 100) || (joined && sum.group > 0)) return null
    return { ...sum, group: (sum.group || 1) * 100, last: 'hundred' }
  }
  const group = addSmall(sum, atom.value, joined, words)
  return group === null || group >= lowestScale(sum) ? null : { ...sum, group, last: 'small' }
}

function addScale(sum: Sum, scale: number, joined: boolean): Sum | null {
  if (joined && sum.group === 0) return null
  if (sum.parts.some((p) => p.scale === scale)) return null
  const lower = sum.parts.filter((p) => p.scale < scale)
  if (sum.group > 0 && lower.length > 0 && sum.last === 'digits') return null
  const before = lower.reduce((total, p) => total + p.value, sum.group)
  // "k" and the like are scales only behind digits: "U.K." is no thousand.
  const times = sum.last === null ? 1 : sum.last === 'scale' && before === 0 ? 1 : before
  const parts = [...sum.parts.filter((p) => p.scale > scale), { value: times * scale, scale }]
  return { parts, group: 0, last: 'scale' }
}

function addSmall(sum: Sum, value: number, joined: boolean, words: NumberWords): number | null {
  const { group, last } = sum
  if (last === 'digits') return null
  if (group === 0) return last === null || last === 'scale' ? value : null
  if (value === 0 || value >= 100) return null
  const tail = group % 100
  if (tail === 0) return group + value
  const isTens = tail >= 20 && tail % 10 === 0
  if (isTens && value < 10 && (!joined || words.joinsTens)) return group + value
  if (words.unitsFirst && joined && tail < 10 && value >= 20 && value % 10 === 0) return group + value
  return words.base.dozens.vingtaine ? french(group, tail, value) : null
}

/** soixante-dix, quatre-vingts, quatre-vingt-dix-sept. */
function french(group: number, tail: number, value: number): number | null {
  if ((tail === 60 || tail === 80) && value < 20) return group + value
  if (tail === 4 && value === 20) return group + 76
  return tail % 10 === 0 && tail !== 20 && /^(10|70|90)$/.test(String(tail)) && value >= 7 && value <= 9
    ? group + value
    : null
}

/** All atoms of one word, or null when they do not go on from the sum. */
export function addWord(sum: Sum, atoms: Atom[], joined: boolean, words: NumberWords): Sum | null {
  let at: Sum | null = sum
  let joiner = joined
  for (const atom of atoms) {
    if (atom.kind === 'and') {
      joiner = true
      continue
    }
    at = at && add(at, atom, joiner, words)
    joiner = false
  }
  return at
}

const longestRun = 40

/**
 * The longest cardinal in words (or digits with a scale) from token `from`: its sum and the token after it. `start` is a
 * sum begun by digits. A hyphen or the language's joiner may stand between the words where its grammar has one.
 */
export function readCardinal(tokens: Token[], from: number, words: NumberWords, start: Sum = nothing) {
  let sum = start
  let next = from
  for (let at = from; at < tokens.length && at - from < longestRun; ) {
    const { at: place, joined } = overJoiner(tokens, at, sum, words)
    const token = tokens[place]
    if (!token) break
    const more =
      token.kind === 'number' ? addDigits(tokens, place, sum, joined, words) : atomsThen(token, sum, joined, words)
    if (!more || (joined && outgrows(tokens[place + 1], more, words))) break
    sum = more
    next = place + 1
    at = next
  }
  return { sum, next }
}

function atomsThen(token: Token, sum: Sum, joined: boolean, words: NumberWords): Sum | null {
  const atoms = token.kind === 'word' ? atomsOf(token.folded, words) : null
  return atoms && addWord(sum, atoms, joined, words)
}

/** "two thousand and three thousand" are two numbers: the second's scale is not below the first's. */
function outgrows(token: Token | undefined, sum: Sum, words: NumberWords): boolean {
  const atom = token ? atomsOf(token.folded, words)?.[0] : undefined
  return atom?.kind === 'scale' && atom.value >= lowestScale(sum)
}

function overJoiner(tokens: Token[], at: number, sum: Sum, words: NumberWords): { at: number; joined: boolean } {
  const token = tokens[at]
  if (sum.last === null || !token) return { at, joined: false }
  if (token.text === '-') {
    const inner = words.base.joiners.includes(tokens[at + 1]?.folded ?? '') && tokens[at + 2]?.text === '-'
    return inner ? { at: at + 3, joined: true } : { at: at + 1, joined: false }
  }
  return words.base.joiners.includes(token.folded) ? { at: at + 1, joined: true } : { at, joined: false }
}

/** "4 thousand 3 hundred and 21": digits go on only behind a scale and where more of the number follows or "and" stood. */
function addDigits(tokens: Token[], at: number, sum: Sum, joined: boolean, words: NumberWords): Sum | null {
  const text = tokens[at]!.text
  if (!/^\d{1,3}$/.test(text) || (sum.last !== 'scale' && sum.last !== 'hundred')) return null
  const following = tokens[at + 1]?.kind === 'word' ? atomsOf(tokens[at + 1]!.folded, words)?.[0] : undefined
  const goesOn = following !== undefined && following.kind !== 'small' && following.value < lowestScale(sum)
  if (!joined && !goesOn) return null
  const value = Number(text)
  if (sum.last === 'hundred') return value < 100 ? { ...sum, group: sum.group + value, last: 'digits' } : null
  return value < lowestScale(sum) ? { ...sum, group: value, last: 'digits' } : null
}

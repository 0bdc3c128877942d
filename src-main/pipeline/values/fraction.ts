import { remembered } from '../memo'
import { atomsOf, lowestScale, readCardinal, type Sum, totalOf } from './cardinal'
import { currencies } from './currency-table'
import { continued, ordinalAtoms, readOrdinal } from './ordinal'
import type { NumberAt, NumberContext, NumberWords } from './types'

export const vulgar = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅐': 1 / 7,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
  }),
)

/**
 * A fraction at a token: 4/5, 1 4/5, 2½, "two thirds", "three quarters", "a half", "anderthalb", "zweieinhalb". With
 * `digits` the number already read there may be its numerator or whole part.
 */
export function readFraction(c: NumberContext, at: number, digits: NumberAt | null): NumberAt | null {
  return digits ? (slashed(c, digits) ?? mixed(c, digits) ?? worded(c, digits)) : written(c, at)
}

const plainDigits = /^\d{1,9}$/

/** 4/5: no date with a third part, no list. */
function slashed(c: NumberContext, read: NumberAt): NumberAt | null {
  const [slash, under, after] = [c.tokens[read.next], c.tokens[read.next + 1], c.tokens[read.next + 2]]
  if (
    !/^[/⁄]$/.test(slash?.text ?? '') ||
    !plainDigits.test(under?.text ?? '') ||
    !plainDigits.test(c.tokens[read.next - 1]!.text)
  )
    return null
  if (slash!.start !== c.tokens[read.next - 1]!.end || under!.start !== slash!.end) return null
  if (after?.text === '/' || c.tokens[read.first - 1]?.text === '/' || Number(under!.text) === 0) return null
  return { ...read, value: read.value / Number(under!.text), next: read.next + 2 }
}

function mixed(c: NumberContext, read: NumberAt): NumberAt | null {
  const next = c.tokens[read.next]
  const glyph = vulgar.get(next?.text ?? '')
  if (glyph !== undefined) return { ...read, value: read.value + glyph, next: read.next + 1 }
  if (next?.kind !== 'number' || !plainDigits.test(next.text) || !plainDigits.test(c.tokens[read.next - 1]!.text))
    return null
  const part = slashed(c, { ...read, value: Number(next.text), first: read.next, next: read.next + 1 })
  return part && part.value < 1 ? { ...part, first: read.first, value: read.value + part.value } : null
}

function worded(c: NumberContext, read: NumberAt): NumberAt | null {
  // "12 centesimi" are a twelfth of nothing: cents.
  if (currencies.has(c.tokens[read.next]?.folded ?? '')) return null
  const under = denominatorAt(c, read.next, read.value === 1)
  return under ? { ...read, value: read.value / under.value, next: under.next } : null
}

function written(c: NumberContext, at: number): NumberAt | null {
  const { tokens, words } = c
  const make = (value: number, next: number): NumberAt => ({
    value,
    first: at,
    next,
    isDigits: false,
    isArticle: false,
  })
  const first = tokens[at]?.folded ?? ''
  if (words.base.oneAndHalf.includes(first)) return make(1.5, at + 1)
  const fused = fusedHalf(first, c)
  if (fused !== null) return make(fused, at + 1)
  const article = words.base.articles.includes(first) ? 1 : 0
  const half = halfAt(c, at, article)
  if (half) return half
  const { sum, next } = readCardinal(tokens, at, words)
  const top = next > at ? { value: totalOf(sum), next } : article ? { value: 1, next: at + 1 } : null
  const split = next > at ? splitAtJoiner(c, at, next) : null
  if (split) return make(split.value, split.next)
  if (next > at && totalOf(sum) > 1 && isOrdinalEnd(c, sum, next)) return null
  const bare = top ?? (Object.hasOwn(words.denominators, first) ? { value: 1, next: at } : null)
  const under = bare && denominatorAt(c, bare.next, bare.value === 1)
  if (!bare || !under || (!top && !isScale(c, under.next))) return null
  return make(bare.value / under.value, under.next)
}

const fusedJoiners = ['undein', 'und', 'ein', 'een', 'en']

/** "zweieinhalb", "einundhalb", "tweeënhalf", "driekwart". */
function fusedHalf(word: string, c: NumberContext): number | null {
  if (!c.words.isCompounding) return null
  if (word === 'driekwart' || word === 'dreiviertel') return 0.75
  const half = /(?:halb|half|halve)(?:e|en|er|es)?$/.exec(word)
  if (!half || half.index < 4 || half.index > longestWhole) return null
  const head = word.slice(0, half.index)
  for (const joiner of fusedJoiners) {
    const atoms = head.endsWith(joiner) ? atomsOf(head.slice(0, -joiner.length), c.words) : null
    if (atoms?.length === 1 && atoms[0]!.kind === 'small') return atoms[0]!.value + 0.5
  }
  return null
}

const longestWhole = 40

const isScale = (c: NumberContext, at: number) => {
  const linked = /^(de|di|d|of)$/.test(c.tokens[at]?.folded ?? '') ? at + 1 : at
  const atom = c.tokens[linked]?.kind === 'word' ? atomsOf(c.tokens[linked]!.folded, c.words)?.[0] : undefined
  return atom !== undefined && atom.kind === 'scale'
}

/** "la moitié", "die Hälfte": a noun for one half, under any article. */
const halfNouns = { en: '', de: 'halfte', fr: 'moitie', es: 'mitad', it: 'meta', nl: 'helft', pt: 'metade' }
export const isHalfNoun = ({ tokens, words }: NumberContext, at: number) =>
  tokens[at]?.folded === halfNouns[words.language]

/** "half", "a half", "half a million", "ein halbes Dutzend", "media docena". */
function halfAt(c: NumberContext, at: number, article: number): NumberAt | null {
  const { tokens, words } = c
  if (isHalfNoun(c, at)) return { value: 0.5, first: at, next: at + 1, isDigits: false, isArticle: false }
  if (!words.half.includes(tokens[at + article]?.folded ?? '')) return null
  const behind = at + article + 1
  const second = words.base.articles.includes(tokens[behind]?.folded ?? '') ? behind + 1 : behind
  const name = tokens[second]?.folded ?? ''
  const dozen = words.collectives.get(name)
  const make = (value: number, next: number): NumberAt => ({
    value,
    first: at,
    next,
    isDigits: false,
    isArticle: false,
  })
  if (dozen !== undefined) return make(dozen / 2, second + 1)
  if (isScale(c, second)) return make(0.5, second)
  return make(0.5, behind)
}

const dividers = new WeakMap<NumberWords, (word: string) => boolean>()

/** Whether a word can be or begin a denominator; what was asked once is remembered. */
function mayDivide(words: NumberWords, word: string): boolean {
  let known = dividers.get(words)
  if (!known) {
    known = remembered(
      (w) =>
        Object.hasOwn(words.denominators, w) ||
        atomsOf(w, words) !== null ||
        words.denominatorEndings.some(([ending]) => ending.test(w)) ||
        ordinalAtoms(w, words) !== null,
    )
    dividers.set(words, known)
  }
  return known(word)
}

/** "thirds", "Drittel", "quinze avos", "- fourth". An ordinal in the singular is a denominator only after one. */
function denominatorAt(c: NumberContext, from: number, isOne: boolean): { value: number; next: number } | null {
  const { tokens, words } = c
  const at = tokens[from]?.text === '-' ? from + 1 : from
  const word = tokens[at]?.folded ?? ''
  if (tokens[at]?.kind !== 'word') return null
  if (!mayDivide(words, word)) return null
  if (Object.hasOwn(words.denominators, word)) return { value: words.denominators[word]!, next: at + 1 }
  const avos = readCardinal(tokens, at, words)
  if (avos.next > at && tokens[avos.next]?.folded === 'avos') return { value: totalOf(avos.sum), next: avos.next + 1 }
  for (const [ending, replacement] of words.denominatorEndings) {
    const atoms = ending.test(word) ? atomsOf(word.replace(ending, replacement), words) : null
    if (atoms)
      return {
        value: totalOf(readCardinal([{ ...tokens[at]!, folded: word.replace(ending, replacement) }], 0, words).sum),
        next: at + 1,
      }
  }
  if (words.denominatorEndings.length > 0 && words.base.thousandsMark === '.' && words.unitsFirst) return null
  const ordinal = readOrdinal(tokens, at, words)
  if (!ordinal || ordinal.value < 3 || !(ordinal.isPlural || isOne)) return null
  return { value: ordinal.value, next: ordinal.next }
}

/** "deux centième", "vingt-cinquième": the last word ends an ordinal and divides nothing. */
function isOrdinalEnd(c: NumberContext, sum: Sum, at: number): boolean {
  const ordinal = continued(c.tokens, sum, at, c.words)
  return ordinal !== null && !/[si]$/.test(c.tokens[ordinal.next - 1]!.folded)
}

/** "five billion and three quarters", "cent et trois quarts": the numerator stands behind the last joiner. */
function splitAtJoiner(c: NumberContext, at: number, end: number): { value: number; next: number } | null {
  const { tokens, words } = c
  let joiner = end - 1
  while (joiner > at && !words.base.joiners.includes(tokens[joiner]!.folded)) joiner--
  if (joiner <= at) return null
  const whole = readCardinal(tokens.slice(at, joiner), 0, words)
  const top = readCardinal(tokens, joiner + 1, words)
  const isOne = totalOf(top.sum) === 1
  const under = denominatorAt(c, top.next, isOne)
  if (!under || (words.joinsTens && words.point.includes('com')) || isTensAndUnit(c, whole.sum)) return null
  const part = totalOf(top.sum) / under.value
  const scale = tokens[under.next]?.kind === 'word' ? atomsOf(tokens[under.next]!.folded, words)?.[0] : undefined
  if (scale?.kind === 'scale' && scale.value <= totalOf(whole.sum))
    return { value: totalOf(whole.sum) + part * scale.value, next: under.next + 1 }
  const own = whole.sum.last === 'scale' && lowestScale(whole.sum) >= 1e6 ? lowestScale(whole.sum) : 1
  return part >= 1 ? null : { value: totalOf(whole.sum) + part * own, next: under.next }
}

/** Spanish "treinta y dos quintos" is 32 fifths. */
const isTensAndUnit = (c: NumberContext, whole: Sum) =>
  c.words.joinsTens && !c.words.base.dozens.vingtaine && whole.last === 'small' && whole.group % 100 >= 20

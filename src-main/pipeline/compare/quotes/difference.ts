import type { Token } from '../../tokens'
import type { Utterance } from '../utterances'

/**
 * A stretch in which two quotations of one language differ; one of the two is empty where words were added or left out.
 * `at`: whether the quotations agree again behind it.
 */
export type Stretch = { a: Spoken[]; b: Spoken[]; at: 'start' | 'middle' | 'end' }

/** A spoken word with its full form: "not" for the t of "didn't". */
export type Spoken = { token: Token; word: string }

/** Token by token, by the longest run of common words; marks, capitals and what stands in square brackets do not count. */
export function stretchesOf(a: Utterance, b: Utterance): Stretch[] {
  const isEnglish = a.passage.language === 'en'
  const [x, y] = [spoken(a.tokens, isEnglish), spoken(b.tokens, isEnglish)]
  const common = commonWords(x, y)
  const out: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [p, q] of [...common, [x.length, y.length] as const]) {
    const stretch = { a: x.slice(i, p), b: y.slice(j, q) }
    const isEnd = p === x.length && q === y.length
    const at = i === 0 && j === 0 ? 'start' : isEnd ? 'end' : 'middle'
    if (stretch.a.length + stretch.b.length > 0) out.push({ ...stretch, at })
    ;[i, j] = [p + 1, q + 1]
  }
  return out
}

/** "[soldiers]" is the editor's, and not said. */
function spoken(tokens: Token[], isEnglish: boolean): Spoken[] {
  let depth = 0
  const out: Spoken[] = []
  tokens.forEach((token, i) => {
    if (/^[[(]$/.test(token.text)) depth++
    if (/^[\])]$/.test(token.text)) depth--
    if (token.kind === 'mark' || depth > 0) return
    const isShort = isEnglish && /^['’]$/.test(tokens[i - 1]?.text ?? '')
    const beforeShort = isEnglish && tokens[i + 2]?.folded === 't' && /^['’]$/.test(tokens[i + 1]?.text ?? '')
    const full = isShort ? shortened[token.folded] : beforeShort ? beforeNot(token.folded) : undefined
    out.push({ token, word: full ?? token.folded })
  })
  return out
}

/** What is written out in one paper is shortened in another: that changes no quotation. */
const shortened: Record<string, string> = { t: 'not', re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am', s: 'is' }
const beforeNot = (word: string) =>
  word === 'won' ? 'will' : word === 'shan' ? 'shall' : word === 'can' ? 'can' : word.replace(/n$/, '')

/** Longest common subsequence as pairs of indices. A quotation is a sentence at most, so the table is small. */
function commonWords(x: Spoken[], y: Spoken[]): [number, number][] {
  const width = y.length + 1
  const best = new Uint16Array((x.length + 1) * width)
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const same = x[i]!.word === y[j]!.word
      best[i * width + j] = same
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const out: [number, number][] = []
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]!.word === y[j]!.word) out.push([i++, j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return out
}

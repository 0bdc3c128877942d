/**
 * How two spellings of one word of a name relate: `same` letter for letter, an `inflected` form of each other, a `near` miss
 * (a letter or two put otherwise), or `other`.
 */
export type Likeness = 'same' | 'inflected' | 'near' | 'other'

/** Endings that grammar adds to a name, or by which a man's and a woman's name part. */
const inflections = /^(?:s|es|n|en|ens|ns|e|er|ern|ers|r|a|in|i|ie|ova|eva|um|us|o|os|as)$/
/** "Kowalski" and "Kowalska": one family name of a man and a woman. */
const gendered = /(?:[sc]k|[dt])(?:i|y|a|aya|aja|oy|oj)$|(?:ov|ev|in|yn|ow|ew|off|eff)a?$/

/** Words folded as by `plain`. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 'same'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short)) {
    const rest = long.slice(short.length)
    if (inflections.test(rest)) return 'inflected'
    // "Alex" and "Alexander", "Chris" and "Christian": a short form is no slip.
    if (rest.length > 1) return 'other'
  }
  const stemOf = (word: string) => (gendered.test(word) ? word.replace(/(?:i|y|a|aya|aja|oy|oj)$/, '') : word)
  if (stemOf(a) === stemOf(b)) return 'inflected'
  const most = short.length < 7 ? 1 : 2
  if (short.length < 4) return 'other'
  const far = distance(a, b, most)
  if (far > most) return 'other'
  return a[0] === b[0] || (far === 1 && short.length > 5) ? 'near' : 'other'
}

/** Given names are short, and a slip changes them more: "Clara" and "Claire". The first two letters hold. */
export function givenLikeness(a: string, b: string): Likeness {
  const found = likeness(a, b)
  if (found !== 'other' || a.slice(0, 2) !== b.slice(0, 2) || Math.min(a.length, b.length) < 5) return found
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return !long.startsWith(short) && distance(a, b, 2) <= 2 ? 'near' : 'other'
}

/** Letters to add, drop, replace or swap with their neighbour; more than `most` is given as `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, twoBack[j - 2]! + 1)
      row.push(best)
    }
    if (Math.min(...row) > most) return most + 1
    ;[twoBack, back] = [back, row]
  }
  return back[b.length]!
}

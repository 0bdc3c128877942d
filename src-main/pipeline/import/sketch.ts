// What tells that a text is another one's copy, small enough to be kept for every article of a library.

/** Minima kept: the share of passages two texts have in common is told to about ±0.04. */
export const sketchLength = 120

/** Words of a passage: shorter ones are shared by texts on one story that nobody copied. */
const passageWords = 5
/** Texts of fewer passages are a line or two; what they share with others says nothing. */
const leastPassages = 20

// Scripts without spaces: a character is a word there.
const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu

/** The same for texts that differ in white space alone: how lines are broken is the wrapper's and not the article's. */
export const foldedText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * MinHash of the text's passages of five words, in any case and punctuation. Two sketches agree in about as many places as their texts
 * have passages in common, of all that either has. Empty for a text too short to tell.
 */
export function sketchOf(text: string): Uint32Array {
  const hashes = (text.normalize('NFC').toLowerCase().match(words) ?? []).map(hashOf)
  if (hashes.length < leastPassages + passageWords - 1) return new Uint32Array(0)
  const minima = new Uint32Array(sketchLength).fill(0xffffffff)
  for (let i = 0; i + passageWords <= hashes.length; i++) {
    let passage = 0
    for (let k = 0; k < passageWords; k++) passage = (Math.imul(passage, 0x01000193) ^ hashes[i + k]!) >>> 0
    for (let k = 0; k < sketchLength; k++) {
      const value = mixed(Math.imul(passage ^ seeds[k]!, 0x9e3779b1))
      if (value < minima[k]!) minima[k] = value
    }
  }
  return minima
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** Spreads a number over all 32 bits (the finish of MurmurHash3). */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Uint32Array.from({ length: sketchLength }, (_, k) => mixed(0x51ed270b + Math.imul(k + 1, 0x9e3779b9)))

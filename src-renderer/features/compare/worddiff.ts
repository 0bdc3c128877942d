/** A stretch of a passage's text, by UTF-16 offsets in the passage, that the reference does not have so. */
export interface Differing {
  start: number
  end: number
}

interface Word extends Differing {
  /** As it is compared: case and the shape of quotation marks are no difference. */
  key: string
}

/** Past this many pairs of words a comparison would be felt; so long a passage is compared by what it shares at all. */
const pairsAtMost = 250_000

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*|[%€$£]/gu

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].normalize('NFC').toLocaleLowerCase().replaceAll('’', "'"),
  }))
}

/**
 * The words of `text` that are not in `reference` in the same order: what a longest common subsequence of words leaves over,
 * neighbours joined. Equal texts have none, and taking what is marked away leaves words that stand in both, in one order.
 */
export function differingWords(text: string, reference: string): Differing[] {
  const words = wordsOf(text)
  const others = wordsOf(reference)
  const shared = words.length * others.length > pairsAtMost ? sharedAtAll(words, others) : sharedInOrder(words, others)
  return joined(
    words.filter((_, i) => !shared.has(i)),
    text,
  )
}

function sharedAtAll(words: readonly Word[], others: readonly Word[]): Set<number> {
  const known = new Set(others.map(({ key }) => key))
  return new Set(words.flatMap(({ key }, i) => (known.has(key) ? [i] : [])))
}

function sharedInOrder(words: readonly Word[], others: readonly Word[]): Set<number> {
  const width = others.length + 1
  // The longest common subsequence of what follows each pair of places.
  const longest = new Uint32Array((words.length + 1) * width)
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      longest[at] =
        words[i]!.key === others[j]!.key
          ? longest[at + width + 1]! + 1
          : Math.max(longest[at + width]!, longest[at + 1]!)
    }
  }
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < words.length && j < others.length; ) {
    if (words[i]!.key === others[j]!.key) {
      shared.add(i)
      i += 1
      j += 1
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i += 1
    else j += 1
  }
  return shared
}

/** Words with nothing but space between them are one stretch: one calm line, and not one for each word. */
function joined(words: readonly Word[], text: string): Differing[] {
  const stretches: Differing[] = []
  for (const { start, end } of words) {
    const last = stretches.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

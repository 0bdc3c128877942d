const most = 20_000

/**
 * A pure function of a word, remembered: an article repeats its words. Emptied when full, so that a worker that lives
 * for days does not grow.
 */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const hit = known.get(word)
    if (hit !== undefined) return hit
    if (known.size >= most) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}

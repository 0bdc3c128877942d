/** Words of a text in lower case: runs of letters, marks and digits; of scripts without spaces, each character. */
export function tokensOf(text) {
  const folded = text.normalize('NFKC').toLowerCase()
  return (
    folded.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu,
    ) ?? []
  )
}

/** Precision, recall and F1 of the words found, counted as often as they stand in both (a multiset): 1, 1, 1 where neither has any. */
export function tokenScore(found, expected) {
  const left = new Map()
  const wanted = tokensOf(expected)
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1)
  const got = tokensOf(found)
  let hits = 0
  for (const token of got) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    hits++
    left.set(token, count - 1)
  }
  if (wanted.length === 0 && got.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = got.length === 0 ? 0 : hits / got.length
  const recall = wanted.length === 0 ? 0 : hits / wanted.length
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** First letters of the first and last word: "Ada B. Lovelace" is AL. */
export function suggestInitials(name: string): string {
  const parts = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean)
  if (parts.length === 0) return ''
  const letters = parts.length === 1 ? [...parts[0]!].slice(0, 2) : [[...parts[0]!][0], [...parts.at(-1)!][0]]
  return letters.join('').toLocaleUpperCase()
}

/** What moves the text around it when it is shown, or cannot be seen: a name must not look like another. */
// A joiner between letters of Persian or the parts of an emoji belongs to them.
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|(?<![^\0-\x7F])[\u200C\u200D]|[\u200C\u200D](?![^\0-\x7F])/gu
const longest = 1000

/**
 * A file's name as it may be shown, journalled and printed: control characters and line ends as their pictures ("␊"), marks that turn
 * the direction or cannot be seen by their number ("⟨202E⟩"), no lone surrogates, at most 1000 UTF-16 units, of which the end
 * is kept. The file itself is never looked for by it.
 */
export function shownName(name: string): string {
  const plain = name.replace(/\p{Surrogate}/gu, '\uFFFD').replace(unseen, (mark) => {
    const code = mark.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
  return plain.length <= longest ? plain : `…${plain.slice(1 - longest).replace(/^[\uDC00-\uDFFF]/, '')}`
}

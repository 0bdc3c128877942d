/** Width of a character against the size of the type, near enough where nothing can be measured: wide scripts fill a square. */
const widthOf = (character: string): number =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/u.test(character)
    ? 1
    : /\p{M}|\p{Cf}/u.test(character)
      ? 0
      : /[\p{Lu}mwMW@%]/u.test(character)
        ? 0.68
        : /[ijlIft.,:;'|()[\]1 ]/u.test(character)
          ? 0.32
          : 0.54

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size

/** As much of a text as fits, cut between characters as a reader sees them, with `…` where it goes on. */
export function fitted(text: string, size: number, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (textWidth(line, size) <= width) return line
  let kept = ''
  let room = width - textWidth('…', size)
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    room -= textWidth(segment, size)
    if (room < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

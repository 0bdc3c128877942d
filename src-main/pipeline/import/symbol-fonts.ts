/** Adobe's Symbol encoding from 0x20 and from 0xA0; a blank where nothing stands. */
const symbolLow = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ '
const symbolHigh = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ '

/** Of Wingdings, what people put into text: marks, bullets, arrows. */
const wingdings: Record<number, string> = {
  40: '☎',
  42: '✉',
  74: '☺',
  76: '☹',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** A character that a font for symbols shows for a code (0x20–0xFF, or with 0xF000 added); U+FFFD where it is not known. */
export function symbolCharacter(font: string, code: number): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const low = isPrivate ? code - 0xf000 : code
  if (/^symbol\b/i.test(font) && low <= 0xff) {
    const character = low < 0xa0 ? symbolLow[low - 0x20] : symbolHigh[low - 0xa0]
    return character ?? '\uFFFD'
  }
  if (/^(wing|web)dings/i.test(font) && low <= 0xff) return wingdings[low] ?? '\uFFFD'
  if (isPrivate || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return String.fromCharCode(code)
}

/** Office keeps what was typed in such a font as characters from U+F000 to U+F0FF. */
export function symbolText(text: string, font: string | null): string {
  return text.replace(/[\uF000-\uF0FF]/g, (character) => symbolCharacter(font ?? '', character.charCodeAt(0)))
}

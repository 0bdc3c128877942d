// TeX's fonts of dots name no characters: their codes come out as if they were Latin-1, ligatures and quotation marks as control
// characters. By those a font of this kind is known.
const texMarks = '\u0010“\u0011”\u0012„\u0013«\u0014»\u0015–\u0016—'
const texLigatures: Record<string, string> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
}
const texLetters: Record<string, string> = {
  "'": '’',
  '`': '‘',
  ÿ: 'ß',
  ß: 'SS',
  '¾': '¿',
  '½': '¡',
  '×': 'Œ',
  '÷': 'œ',
  ...Object.fromEntries((texMarks.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)])),
  ...texLigatures,
}

/** Whether a font that shows this is one of TeX's fonts of dots in its encoding of Western letters. */
export const isOfDots = (shown: string): boolean =>
  [...shown].some((letter) => letter >= '\u0010' && letter <= '\u001f')

export const lettersOfDots = (shown: string): string =>
  letters(shown.replace(/[\p{Cc}'`ÿß½¾×÷]/gu, (code) => texLetters[code] ?? ''))

// Fonts of Chinese and Japanese give a letter and the radical that looks like it one glyph; a browser's print then names the radical. Those of the
// supplement have no letter in Unicode's own tables.
const radicals = new Map(
  (
    '⺟母⺠民⺝月⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻲亀⻯竜⻫斉⻭歯'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

export const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The radical of the door is another letter in Japanese than in Unicode's tables. */
export const japanese = (shown: string): string => shown.replaceAll('\u2f3e', '戸')

// Marks as they are drawn in columns, and as they are written.
const columnMarks = new Map(
  (
    '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︳＿︴＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** What a font shows, as letters that can be searched: ligatures undone, accents in one with their letters, nothing that cannot be seen. */
export function letters(shown: string): string {
  return shown
    .replace(/[\t\n\r]/g, ' ')
    .replace(/\p{Cc}/gu, (code) => texLigatures[code] ?? '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'))
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => radicals.get(radical) ?? radical.normalize('NFKC'))
    .replace(/[\ufe10-\ufe19\ufe30-\ufe48]/g, (mark) => columnMarks.get(mark) ?? mark)
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
}

const superscripts: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
}

/** Raised figures as raised figures, so that "10" with a raised "6" is not read as 106. */
export const raised = (figures: string): string => figures.replace(/\d/g, (figure) => superscripts[figure] ?? figure)

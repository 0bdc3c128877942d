const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u

/** Whether a word is of a script that sets no spaces between words, or glues its particles on: searched by pairs of letters. */
export const isUnspaced = (word: string): boolean => beyondArabic.test(word) && unspaced.test(word)

/** None of these scripts lies below Thai: most words need no further look. */
const beyondArabic = /[\u0e00-\uffff]/

/** A letter with its marks; the parts of a Hangul syllable that is written in parts. */
const letter = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gu

/**
 * A run of such a script as overlapping pairs, the last letter by itself behind them: any stretch of the run is then a phrase
 * of pairs, and any one letter begins a pair or stands alone. Offsets are in code units of the run.
 */
export function pairsOf(run: string): { token: string; start: number; end: number }[] {
  const letters = [...run.matchAll(letter)].map(({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }))
  return letters.map(({ text, start, end }, i) => {
    const next = letters[i + 1]
    return next ? { token: text + next.text, start, end: next.end } : { token: text, start, end }
  })
}

const arabic = /^[\u0621-\u064a]+$/
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/

/** An Arabic word without the article and what is written together with it, alef and ya in one form each. Else the word itself. */
export function arabicStem(word: string): string {
  if (word === '' || word.charCodeAt(0) < 0x0621 || word.charCodeAt(0) > 0x06d3) return word
  const even = word
    .replace(/[\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
  return arabic.test(even) ? even.replace(article, '') : even
}

const stretches = new RegExp(`(?:(?:${unspaced.source})\\p{M}*)+`, 'gu')

/** A word cut where it changes between such a script and another. Offsets are in code units of the word. */
export function stretchesOf(word: string): { text: string; start: number; isUnspaced: boolean }[] {
  if (!isUnspaced(word)) return [{ text: word, start: 0, isUnspaced: false }]
  const out: { text: string; start: number; isUnspaced: boolean }[] = []
  let at = 0
  const spaced = (end: number) => {
    if (end > at) out.push({ text: word.slice(at, end), start: at, isUnspaced: false })
  }
  for (const { 0: text, index } of word.matchAll(stretches)) {
    spaced(index)
    out.push({ text, start: index, isUnspaced: true })
    at = index + text.length
  }
  spaced(word.length)
  return out
}

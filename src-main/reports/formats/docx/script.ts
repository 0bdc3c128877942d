/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rtl = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'
const anyRtl = new RegExp(`[${rtl}]`, 'u')
const rtlStretch = new RegExp(`[${rtl}](?:[${rtl}]|\\P{L})*[${rtl}]|[${rtl}]`, 'gu')
const ltrLetter = `(?![${rtl}])\\p{L}`
const ltrStretch = new RegExp(`${ltrLetter}(?:(?![${rtl}])[^\\n])*${ltrLetter}|${ltrLetter}`, 'gu')
const rtlLetters = new RegExp(`[${rtl}]`, 'gu')
const ltrLetters = new RegExp(ltrLetter, 'gu')
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

const rtlLanguages = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'dv', 'ug', 'ckb', 'sd', 'syr', 'nqo'])
const primary = (language: string) => language.split('-')[0]!.toLowerCase()

export const isRtlLanguage = (language: string): boolean => rtlLanguages.has(primary(language))
export const isEastAsianLanguage = (language: string): boolean => ['zh', 'ja', 'ko'].includes(primary(language))
export const hasEastAsian = (text: string): boolean => eastAsian.test(text)

/** Whether a line reads from right to left: most of its letters do. */
export function readsFromRight(text: string): boolean {
  if (!anyRtl.test(text)) return false
  return (text.match(rtlLetters)?.length ?? 0) > (text.match(ltrLetters)?.length ?? 0)
}

/**
 * Text cut where its direction changes. Digits and punctuation go with the language of the text: in an Arabic sentence
 * they stand from right to left unless they are inside a Latin name.
 */
export function byDirection(text: string, language: string): { text: string; rtl: boolean }[] {
  const base = isRtlLanguage(language)
  if (!base && !anyRtl.test(text)) return [{ text, rtl: false }]
  const pieces: { text: string; rtl: boolean }[] = []
  let at = 0
  for (const found of text.matchAll(base ? ltrStretch : rtlStretch)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), rtl: base })
    pieces.push({ text: found[0], rtl: !base })
    at = found.index + found[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), rtl: base })
  return pieces
}

/** The font in which a run's Chinese, Japanese or Korean is set, since one font's shapes look foreign in the others. */
export function eastAsianFont(language: string): string {
  switch (primary(language)) {
    case 'ja':
      return 'Yu Gothic'
    case 'ko':
      return 'Malgun Gothic'
    case 'zh':
      return /-(hant|tw|hk|mo)\b/i.test(language) ? 'Microsoft JhengHei' : 'Microsoft YaHei'
    default:
      return 'Microsoft YaHei'
  }
}

import { remembered } from '../pipeline/memo'
import { plain } from '../pipeline/tokens'
import { arabicStem, isUnspaced } from './scripts'

/** Longer words are cut: nobody types one, and a hostile text is made of them. */
const longestWord = 64

const lettersApart: Record<string, string> = { ı: 'i', đ: 'd', ð: 'd', þ: 'th', ς: 'σ' }

/**
 * The form under which a word is indexed and searched: lower case, without marks, ß as ss, æ as ae; full-width and ligature forms
 * as their letters. Idempotent. Empty for a word of marks only.
 */
export const foldWord = (word: string): string => {
  if (word.length > longestWord || !asciiLetters.test(word)) return folded(word)
  return word.toLowerCase()
}

const asciiLetters = /^[a-zA-Z]+$/

const folded = remembered((word: string): string => {
  const whole = word.slice(0, longestWord).normalize('NFKC')
  // The marks of kana and the parts of Hangul syllables are letters of their own: they stay.
  if (isUnspaced(whole)) return whole.toLowerCase()
  const folded = plain(plain(whole).normalize('NFKC')).replace(/[ıđðþς]/g, (letter) => lettersApart[letter] ?? letter)
  return arabicStem(folded).replace(/[^\p{L}\p{N}]/gu, '')
})

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u066b\u066c]/g

/** The same text, offset for offset, with Arabic, Persian, Devanagari and full-width digits as 0 to 9. */
export const withAsciiDigits = (text: string): string =>
  text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0)
    if (code === 0x066b) return '.'
    if (code === 0x066c) return ','
    // All of these blocks but the Devanagari one begin at a multiple of 16.
    return String(code < 0x0970 && code >= 0x0966 ? code - 0x0966 : code & 0xf)
  })

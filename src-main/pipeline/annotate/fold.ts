import { remembered } from '../memo'
import { plain } from '../tokens'
import { placeOfWord } from '../words/places'
import { spellingOf } from './given-names'

// Order matters: clusters before their letters. Each rule maps spellings of one sound across English, German, French,
// Dutch, Polish and Spanish ways of writing Slavic, Arabic, Greek and East Asian names. Capitals stand for classes: X the
// sounds written sh, ch, zh, kh, tsch …; J the glide before a vowel; A, E, I, O the vowels (O holds u).
const consonants: [RegExp, string][] = [
  [/^(?:mc|mac)(?=[^aeiou])/, 'mk'],
  [/^chr(?=[ieo])/, 'hr'],
  [/shch|schtsch|chtch|szcz|sjtsj|chtsch/g, 'X'],
  [/tsch|tch|tsh|tsj|cz|dsch|dzh|dzj/g, 'X'],
  [/sch|sh|(?<!s)sj|sz|zh|zj|rz(?=[aeiou])|ch|kh/g, 'X'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/gh/g, 'g'],
  [/gu(?=[ei])/g, 'g'],
  [/ck|cq|qu|q/g, 'k'],
  [/tz|ts|zz/g, 's'],
  [/c(?=[eiy]|$)/g, 's'],
  [/(?<=n)c$/, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?<=[aeiouy])ff?$/, 'v'],
  [/(?<=i)ne$/, 'n'],
  [/(?<=.)h(?![aeiou])|(?<=[^aeiouy])h(?=.)/g, ''],
  [/([^aeiou])\1+/g, '$1'],
]
const vowels: [RegExp, string][] = [
  [/^gi(?=[ou])/, 'y'],
  [/[iyj]+(?=[aou])/g, 'J'],
  [/[ae][iyj]+(?=[^aeiou]|$)/g, 'E'],
  [/ee/g, 'I'],
  [/[iyj]+(?=e)/g, ''],
  [/[iyj]+/g, 'I'],
  [/aa|ae/g, 'A'],
  [/o[uoe]|u[ue]/g, 'O'],
  [/a/g, 'A'],
  [/e/g, 'E'],
  [/[ou]/g, 'O'],
  [/([AEIO])\1+/g, '$1'],
  [/X[EO]v/g, 'XOv'], // Russian ё behind a sibilant: "-chev", "-tschow"
]

/**
 * Fold key of one name word, equal for spellings of one name across transliterations: coarse consonants, five classes of
 * vowels. Well-known places and given names of many spellings fold to the key of one of them. Letters outside Latin are
 * kept as they are.
 */
export const foldKey = remembered((word: string): string => {
  const parted = word.normalize('NFC').replace(/(?<=[áóú])(?=e)/gi, '-') // Spanish "áe" is no "ä"
  const folded = plain(parted.toLowerCase().replace(/[ıđðþ]/g, (letter) => special[letter] ?? letter))
  const known = placeOfWord(folded) ?? spellingOf(folded) ?? folded
  let w = known.replace(/[^\p{L}\d-]/gu, '')
  for (const [pattern, to] of consonants) w = w.replace(pattern, to)
  for (const [pattern, to] of vowels) w = w.replace(pattern, to)
  return w.replaceAll('-', '').toLowerCase()
})

const special: Record<string, string> = { ı: 'i', đ: 'd', ð: 'd', þ: 'th' }

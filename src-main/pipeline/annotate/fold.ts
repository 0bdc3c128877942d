import { remembered } from '../memo'
import { plain } from '../tokens'

// Order matters: clusters before their letters. Each rule maps spellings of one sound across English, German, French,
// Polish and Spanish ways of writing Slavic, Arabic and East Asian names; vowels are dropped afterwards.
const rules: [RegExp, string][] = [
  [/^(mc|mac)(?=[^aeiou])/, 'mk'],
  [/shch|schtsch|chtch|szcz/g, 's'],
  [/tsch|tch|tsh|cz|dsch|dzh|dj/g, 'c'],
  [/sch|sh|sz|zh|rz(?=[aeiou])/g, 's'],
  [/ch|kh/g, 'x'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/gh/g, 'g'],
  [/ck|cq|qu|q/g, 'k'],
  [/tz|ts|zz/g, 's'],
  [/c(?=[eiy]|$)/g, 's'],
  [/(?<=n)c$/, 's'],
  [/c(?![eiys])/g, 'k'],
  [/z/g, 's'],
  [/x(?=[^aeiouy]|$)/g, 'x'],
  [/w/g, 'v'],
  [/(?<=[aeiouy])ff?$/, 'v'],
  [/(?<=.)h/g, ''],
  [/j|y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * Fold key of one name word: a consonant skeleton, equal for spellings of one name across transliterations. A first
 * vowel stays as "a"; a skeleton of one or two letters keeps the number of its vowel groups, or short names would all
 * meet. Letters outside Latin are kept as they are.
 */
export const foldKey = remembered((word: string): string => {
  let w = plain(word).replace(/[^\p{L}\d]/gu, '')
  for (const [pattern, to] of rules) w = w.replace(pattern, to)
  const skeleton = (/^[aeiou]/.test(w) ? 'a' : '') + w.replace(/[aeiou]/g, '')
  const tight = skeleton.replace(/(.)\1+/g, '$1')
  return tight.length > 2 ? tight : `${tight}${w.match(/[aeiou]+/g)?.length ?? 0}`
})

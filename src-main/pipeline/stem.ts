import type { Language } from './language'
import { plain } from './tokens'

/**
 * Stems for matching words of one language with each other. Light on purpose: a stem that joins too much costs more in
 * a checklist than one that joins too little. English after Porter's steps 1a–1c and the commonest suffixes, German
 * after CISTEM (Weißweiler & Fraser 2017), the others by their inflectional endings.
 */
export function stem(word: string, language: Language | null): string {
  const folded = plain(word)
  if (folded.length < 4) return folded
  if (language === 'de') return german(folded)
  if (language === 'nl') return strip(folded, dutch, 4)
  if (language === 'fr') return strip(folded, french, 3)
  if (language === 'es' || language === 'pt' || language === 'it') return strip(folded, romance, 3)
  return english(folded)
}

function strip(word: string, endings: string[], least: number): string {
  for (const ending of endings) {
    if (word.length - ending.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

const longestFirst = (text: string) => text.split(' ').sort((a, b) => b.length - a.length)
const dutch = longestFirst('en e s ingen ing heden heid te ten de den t d')
const french = longestFirst(
  's es e ee ees er ez ent aient ait ais ant ants antes ante ation ations ement ements eur euse eurs euses if ive ifs ives x aux al ale ales',
)
const romance = longestFirst(
  's es a o os as e i ar er ir are ere ire ado ada ados adas ido ida idos idas ato ata ati ate ito ita uto uta ando iendo endo aron ieron aba ia cion ciones zione zioni cao coes mente amento imento idad idades ita dade',
)

function english(word: string): string {
  let w = word.replace(/(ss|i)es$/, '$1').replace(/([^su])s$/, '$1')
  const before = w
  w = w.replace(/eed$/, 'ee')
  if (w === before && hasVowel(w.replace(/(ed|ing)$/, ''))) w = w.replace(/(ed|ing)$/, '')
  if (w !== before && !before.endsWith('eed')) {
    if (/(at|bl|iz)$/.test(w)) w += 'e'
    else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1)
  }
  if (/[^aeiou]y$/.test(w) && w.length > 3) w = `${w.slice(0, -1)}i`
  w = strip(
    w,
    [
      'ational',
      'ization',
      'isation',
      'fulness',
      'ousness',
      'iveness',
      'ation',
      'ition',
      'ement',
      'ment',
      'ness',
      'ance',
      'ence',
      'ion',
      'ive',
      'ful',
      'er',
      'or',
      'li',
    ],
    4,
  )
  return w.endsWith('e') && w.length > 4 ? w.slice(0, -1) : w
}

const hasVowel = (text: string) => /[aeiouy]/.test(text)

function german(word: string): string {
  let w = word
    .replace(/^ge(.{4,})/, '$1')
    .replace(/sch/g, '$')
    .replace(/ei/g, '%')
    .replace(/ie/g, '&')
    .replace(/(.)\1/g, '$1*')
  while (w.length > 3) {
    if (w.length > 5 && /(em|er|nd)$/.test(w)) w = w.slice(0, -2)
    else if (/[tesn]$/.test(w)) w = w.slice(0, -1)
    else break
  }
  return w.replace(/(.)\*/g, '$1$1').replace(/&/g, 'ie').replace(/%/g, 'ei').replace(/\$/g, 'sch')
}

import { conceptsOf } from '../words/concepts'
import { longestUnit, tinyUnits, type Unit, units } from '../words/units'
import { peopleClasses } from './counted'
import { phraseAt } from './phrase'
import { type Context, word } from './quantity-types'

/** A currency sign or code that stands before digits. */
export function symbolAt(c: Context, i: number): Unit | null {
  const token = c.tokens[i]
  const next = c.tokens[i + 1]
  if (next?.kind !== 'number' || !token || token.kind === 'number' || next.start - token.end > 1) return null
  const unit = units.get(token.folded)
  return unit?.kind === 'money' && (token.kind === 'mark' || /^[A-Z]{3}$/.test(token.text)) ? unit : null
}

/** The longest unit right after a number; hyphens inside it are passed over ("52-metre", "acre-feet"). */
export function unitAt(c: Context, from: number): { unit: Unit; next: number } | null {
  const glued = c.tokens[from - 1]?.end === c.tokens[from]?.start
  let i = c.tokens[from]?.text === '-' ? from + 1 : from
  // "640 millions de couronnes", "une dizaine de kilomètres": the linking word belongs to the number.
  if (linkWords.test(word(c, i))) i += /^['’]$/.test(c.tokens[i + 1]?.text ?? '') ? 2 : 1
  const percent = percentAt(c, i)
  if (percent !== null) return { unit: { kind: 'percent', unit: '%', factor: 1 }, next: percent }
  const start = i
  let phrase = ''
  let best: { unit: Unit; next: number } | null = null
  for (let n = 0; n < longestUnit && i < c.tokens.length; n++, i++) {
    if (c.tokens[i]!.text === '-') i++
    // "°C" is two tokens and one word.
    const gap = c.tokens[i - 1]?.text === '°' ? '' : ' '
    phrase = phrase ? `${phrase}${gap}${word(c, i)}` : word(c, i)
    const unit = units.get(phrase)
    if (unit && !(tinyUnits.has(phrase) && !glued && c.tokens[start - 1]?.kind !== 'number'))
      best = { unit, next: i + 1 }
  }
  if (best) return best
  const seconds = c.words.durations[word(c, start)]
  if (seconds !== undefined && Object.hasOwn(c.words.durations, word(c, start))) {
    return { unit: { kind: 'duration', unit: 's', factor: seconds }, next: start + 1 }
  }
  return null
}

const linkWords = /^(de|d|di|of)$/

function percentAt(c: Context, i: number): number | null {
  if (c.tokens[i]?.text === '%') return i + 1
  return phraseAt(c.tokens, i, c.words.percent)
}

/** Nobody pads a decimal with a nought to three places: "3,400 Hektar" keeps an English comma, "7,125 km" need not. */
export function endsInZero(digits: string): boolean {
  return digits.endsWith('0')
}

/** "71-jährige", "aged 40": the token after an age, else null. */
export function yearsOld(c: Context, first: number, next: number): number | null {
  if (isApposition(c, first, next)) return next
  const at = c.tokens[next]?.text === '-' ? next + 1 : next
  return /^(jahrig|jarige)/.test(word(c, at)) ? at + 1 : null
}

/** "Lena Brook, 34, a passenger", "the driver, 47,": an age between commas behind a person. */
function isApposition(c: Context, first: number, next: number): boolean {
  const isBetween = c.tokens[first - 1]?.text === ',' && c.tokens[next]?.text === ',' && next === first + 1
  if (!isBetween || !/^[1-9]\d$/.test(c.tokens[first]!.text)) return false
  const person = c.tokens[first - 2]
  const isCommon = conceptsOf(person?.folded ?? '', c.language).some(({ name }) => peopleClasses.has(name))
  // Two capitalised words are a person's name more often than a place's.
  const before = c.tokens[first - 3]
  const isName =
    /^\p{Lu}\p{Ll}/u.test(person?.text ?? '') &&
    /^\p{Lu}[\p{Ll}.]/u.test(before?.text ?? '') &&
    !c.words.stopwords.has(before?.folded ?? '')
  return isCommon || isName
}

/** "71-year-old", "56 Jahre alt", "âgé de 74 ans", "una mujer de 40 años": years of age and no duration. */
export function ageEnd(c: Context, first: number, next: number): number | null {
  if (!c.words.periods.year.includes(word(c, next - 1))) return null
  const at = c.tokens[next]?.text === '-' ? next + 1 : next
  if (/^(old|alt|alte|alten|alter|altes|oud|oude)$/.test(word(c, at))) return at + 1
  if (/^(agee?s?|edad|eta|idade)$/.test(word(c, at + 1)) && word(c, at) === 'de') return at + 2
  if (!/^(de|di)$/.test(word(c, first - 1))) return null
  const person = c.tokens[first - 2] ? conceptsOf(word(c, first - 2), c.language) : []
  const aged = /^(agee?s?|anciano|anciana)$/.test(word(c, first - 2))
  return aged || person.some(({ name }) => peopleClasses.has(name)) ? next : null
}

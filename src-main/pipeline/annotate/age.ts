import { unitOf, type WrittenUnit } from '../values/unit-table'
import { conceptsOf } from '../words/concepts'
import { peopleClasses } from './counted'
import { type Context, word } from './quantity-types'

export const yearsOfAge: WrittenUnit = unitOf('age', 'a', 1)

/** The token after an age that begins with an amount at `first`–`next`, else null. `isYears`: its unit is years. */
export const ageEnd = (c: Context, first: number, next: number, isYears: boolean): number | null =>
  isYears ? yearsEnd(c, first, next) : yearsOld(c, first, next)

/** "71-jährige", "aged 40": the token after an age, else null. */
function yearsOld(c: Context, first: number, next: number): number | null {
  if (isApposition(c, first, next)) return next
  if (/^(aged|ages)$/.test(word(c, first - 1))) return next
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

const personWords =
  /^(agee?s?|anciano|anciana|homme|femme|garcon|fille|fillette|adolescente?|conducteur|conductrice|retraitee?|hombre|mujer|joven|nino|nina|chico|chica|vecino|vecina|conductor|uomo|donna|ragazzo|ragazza|bambino|bambina|giovane|anziano|anziana|pensionato|homem|mulher|jovem|menino|menina|rapaz|rapariga|idoso|idosa|motorista)$/

/** "Le suspect, 29 ans, sera …", "la diputada, de 47 años, ocupa …": years alone between two commas. */
function isAside(c: Context, first: number, next: number): boolean {
  const from = /^(de|di)$/.test(word(c, first - 1)) ? first - 1 : first
  const opens = c.tokens[from - 1]?.text
  const closes = c.tokens[next]?.text
  const isBetween = (opens === ',' && closes === ',') || (opens === '(' && closes === ')')
  return isBetween && next - first === 2 && /^\d{1,3}$/.test(c.tokens[first]!.text)
}

/** "71-year-old", "56 Jahre alt", "âgé de 74 ans", "una mujer de 40 años": years of age and no duration. */
function yearsEnd(c: Context, first: number, next: number): number | null {
  if (isAside(c, first, next)) return next
  const at = c.tokens[next]?.text === '-' ? next + 1 : next
  if (/^(old|alt|alte|alten|alter|altes|oud|oude)$/.test(word(c, at))) return at + 1
  if (/^(agee?s?|edad|eta|idade)$/.test(word(c, at + 1)) && word(c, at) === 'de') return at + 2
  if (!/^(de|di)$/.test(word(c, first - 1))) return null
  const person = c.tokens[first - 2] ? conceptsOf(word(c, first - 2), c.language) : []
  const aged = personWords.test(word(c, first - 2))
  return aged || person.some(({ name }) => peopleClasses.has(name)) ? next : null
}

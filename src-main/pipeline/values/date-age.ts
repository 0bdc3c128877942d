import { peopleClasses } from '../annotate/counted'
import { conceptsOf } from '../words/concepts'
import { type DateContext, folded, phrase, textAt } from './date-types'

const persons = new Set(
  (
    'homme femme garcon fille fillette enfant bebe adolescent adolescente jeune retraite retraitee ' +
    'hombre mujer nino nina bebe joven anciano anciana adolescente varon chico chica menor jubilado jubilada ' +
    'uomo donna ragazzo ragazza bambino bambina anziano anziana giovane pensionato pensionata neonato ' +
    'homem mulher menino menina bebe jovem idoso idosa adolescente rapaz rapariga crianca reformado reformada ' +
    'man woman boy girl child pensioner teenager mann frau junge madchen kind rentner rentnerin jongen meisje vrouw'
  ).split(' '),
)
const named = /^(aged?|agees?|ages|edad|eta|idade|alter|leeftijd)$/

/**
 * "34 years old", "âgé de 34 ans", "una mujer de 34 años", "il regista, 58 anni,": years of a person's age are no length
 * of time. `first`–`next`: the number with its unit.
 */
export function isAge(c: DateContext, first: number, next: number, isYears: boolean): boolean {
  if (phrase(c, textAt(c, next) === '-' ? next + 1 : next, c.phrases.old) !== null) return true
  if (named.test(folded(c, first - 1)) || named.test(folded(c, first - 2))) return true
  if (!isYears) return false
  const of = /^(de|di|von|van)$/.test(folded(c, first - 1)) ? first - 1 : first
  if (of < first && isPerson(c, of - 1)) return true
  return /^[,(]$/.test(textAt(c, of - 1)) && /^(?:[,).;]|)$/.test(textAt(c, next)) && c.tokens[of - 2]?.kind === 'word'
}

const isPerson = (c: DateContext, at: number) =>
  persons.has(folded(c, at)) || conceptsOf(folded(c, at), c.language).some(({ name }) => peopleClasses.has(name))

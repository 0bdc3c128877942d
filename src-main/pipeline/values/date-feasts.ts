import { addDays, type Day } from '../calendar'
import type { Language } from '../language'
import { tenseAt } from './date-tense'
import { type DateContext, type DateReading, datelineOf, day, folded, overSmall, phrase } from './date-types'
import { yearAt } from './date-year'

/** Days after Easter Sunday, or a fixed [month, date]. */
type Rule = number | [month: number, date: number]
const feasts = {
  newYearsDay: [1, 1],
  newYearsEve: [12, 31],
  epiphany: [1, 6],
  goodFriday: -2,
  easter: 0,
  easterMonday: 1,
  ascension: 39,
  pentecost: 49,
  pentecostMonday: 50,
  assumption: [8, 15],
  allSaints: [11, 1],
  christmasEve: [12, 24],
  christmas: [12, 25],
  boxingDay: [12, 26],
} satisfies Record<string, Rule>
type Feast = keyof typeof feasts

const table = (words: Partial<Record<Feast, string>>): [phrases: string[], feast: Feast][] =>
  (Object.entries(words) as [Feast, string][]).map(([feast, phrases]) => [phrases.split('|'), feast])

const names: Record<Language, [string[], Feast][]> = {
  en: table({
    newYearsDay: 'new year s day',
    newYearsEve: 'new year s eve',
    goodFriday: 'good friday',
    easterMonday: 'easter monday',
    easter: 'easter sunday|easter',
    pentecostMonday: 'whit monday',
    christmasEve: 'christmas eve',
    christmas: 'christmas day|christmas',
    boxingDay: 'boxing day',
  }),
  de: table({
    newYearsDay: 'neujahr|neujahrstag',
    newYearsEve: 'silvester|silvesterabend',
    epiphany: 'dreikonigstag',
    goodFriday: 'karfreitag',
    easterMonday: 'ostermontag',
    easter: 'ostersonntag|ostern',
    ascension: 'christi himmelfahrt|himmelfahrt',
    pentecostMonday: 'pfingstmontag',
    pentecost: 'pfingstsonntag|pfingsten',
    allSaints: 'allerheiligen',
    christmasEve: 'heiligabend',
    christmas: 'weihnachten|erster weihnachtstag',
  }),
  fr: table({
    newYearsDay: 'jour de l an|nouvel an',
    newYearsEve: 'saint sylvestre',
    easterMonday: 'lundi de paques',
    easter: 'paques',
    ascension: 'ascension',
    pentecost: 'pentecote',
    assumption: 'assomption',
    allSaints: 'toussaint',
    christmas: 'noel',
  }),
  es: table({
    newYearsDay: 'ano nuevo',
    newYearsEve: 'nochevieja',
    goodFriday: 'viernes santo',
    easter: 'domingo de resurreccion',
    christmasEve: 'nochebuena',
    christmas: 'navidad',
  }),
  it: table({
    newYearsDay: 'capodanno',
    newYearsEve: 'san silvestro',
    epiphany: 'epifania',
    goodFriday: 'venerdi santo',
    easterMonday: 'pasquetta|lunedi dell angelo',
    easter: 'pasqua',
    assumption: 'ferragosto',
    christmas: 'natale',
  }),
  nl: table({
    newYearsDay: 'nieuwjaarsdag',
    newYearsEve: 'oudejaarsavond|oudejaarsdag',
    goodFriday: 'goede vrijdag',
    easterMonday: 'tweede paasdag|paasmaandag',
    easter: 'eerste paasdag|pasen|paaszondag',
    ascension: 'hemelvaartsdag|hemelvaart',
    pentecost: 'pinksteren',
    christmasEve: 'kerstavond',
    christmas: 'eerste kerstdag|kerst|kerstmis',
    boxingDay: 'tweede kerstdag',
  }),
  pt: table({
    newYearsDay: 'ano novo',
    goodFriday: 'sexta feira santa|sexta santa',
    easter: 'domingo de pascoa|pascoa',
    christmasEve: 'vespera de natal',
    christmas: 'natal|dia de natal',
  }),
}

export const allFeastWords = (language: Language): string[] => names[language].flatMap(([phrases]) => phrases)

/** "Good Friday", "Ostern 2030", "à Noël": the one nearest before the dateline, or after it where the clause looks ahead. */
export function feast(c: DateContext, at: number): DateReading | null {
  for (const [phrases, name] of names[c.language]) {
    const next = phrase(c, at, phrases)
    if (next === null) continue
    // "Easter Island", "Noël Martin": a name goes on with a capital. German writes every noun so.
    if (!/^\p{Lu}/u.test(c.tokens[at]!.text) || (c.language !== 'de' && isCapital(c, next))) return null
    const year = yearAt(c, overSmall(c, next))
    if (year) return day(at, year.next, dayOf(feasts[name], year.year), null, true)
    if (!c.reference) return day(at, next, null)
    const isFuture = tenseAt(c, at, next) === 'future'
    return day(at, next, nearest(c.reference, feasts[name], isFuture), `nearest to ${datelineOf(c)}`)
  }
  return null
}

const isCapital = (c: DateContext, at: number) => folded(c, at) !== '' && /^\p{Lu}/u.test(c.tokens[at]!.text)

function nearest(reference: Day, rule: Rule, isFuture: boolean): Day {
  const days = [-1, 0, 1].map((n) => dayOf(rule, reference.year + n))
  const key = (d: Day) => d.year * 10_000 + d.month * 100 + d.date
  return isFuture
    ? (days.find((d) => key(d) >= key(reference)) ?? days[2]!)
    : (days.findLast((d) => key(d) <= key(reference)) ?? days[0]!)
}

const dayOf = (rule: Rule, year: number): Day =>
  typeof rule === 'number' ? addDays(easterOf(year), rule) : { year, month: rule[0], date: rule[1] }

/** Gregorian Easter Sunday, by the rule of the church's moon (Gauss). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const late = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + late + 2 - century + Math.floor(century / 4)) % 7
  const offset = late - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return { year, month, date: offset + 28 - 31 * Math.floor(month / 4) }
}

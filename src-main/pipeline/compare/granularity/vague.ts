import type { Language } from '../../language'
import type { Token } from '../../tokens'

/** How a length nobody counted is given: "hours", "a few hours", "a couple of hours". */
export type Vagueness = 'bare' | 'some' | 'couple'
export type VagueLength = { start: number; end: number; unit: string; vagueness: Vagueness; tellsWhen: boolean }

const units: Record<Language, Record<string, string>> = {
  en: { minutes: 'min', hours: 'h', days: 'd', weeks: 'wk', months: 'mo', years: 'a' },
  de: {
    minuten: 'min',
    stunden: 'h',
    tage: 'd',
    tagen: 'd',
    wochen: 'wk',
    monate: 'mo',
    monaten: 'mo',
    jahre: 'a',
    jahren: 'a',
  },
  fr: { minutes: 'min', heures: 'h', jours: 'd', semaines: 'wk', mois: 'mo', ans: 'a', annees: 'a' },
  es: { minutos: 'min', horas: 'h', dias: 'd', semanas: 'wk', meses: 'mo', anos: 'a' },
  it: { minuti: 'min', ore: 'h', giorni: 'd', settimane: 'wk', mesi: 'mo', anni: 'a' },
  nl: { minuten: 'min', uren: 'h', dagen: 'd', weken: 'wk', maanden: 'mo', jaren: 'a' },
  pt: { minutos: 'min', horas: 'h', dias: 'd', semanas: 'wk', meses: 'mo', anos: 'a' },
}

const some: Record<Language, string> = {
  en: 'a few|few|several|some|many|a number of',
  de: 'wenige|wenigen|weniger|einige|einigen|einiger|mehrere|mehreren|mehrerer|ein paar|etliche|etlichen',
  fr: 'quelques|plusieurs|de nombreuses|de nombreux',
  es: 'unas|unos|algunas|algunos|varias|varios|pocas|pocos|unas pocas|unos pocos',
  it: 'alcune|alcuni|poche|pochi|diverse|diversi|varie|vari|parecchie|parecchi',
  nl: 'enkele|een paar|enige|verschillende|meerdere|een aantal',
  pt: 'algumas|alguns|umas|uns|poucas|poucos|varias|varios|diversas|diversos',
}

const couple: Record<Language, string> = {
  en: 'a couple of',
  de: '',
  fr: '',
  es: 'un par de',
  it: 'un paio di',
  nl: '',
  pt: 'um par de',
}

/** A bare unit tells a length only with one of these behind or before it: "hours after", "Stunden nach", "for days". */
const bareAfter =
  /^(after|later|before|earlier|nach|spater|zuvor|vorher|nachdem|apres|plus|avant|despues|antes|dopo|prima|na|later|voor|nadat|depois|apos)$/

const thenWord = /^(later|earlier|before|spater|zuvor|vorher|apres|plus|avant|despues|antes|dopo|prima|eerder|depois)$/

/** Lengths without a number in a sentence, each with its quantifier. */
export function vagueLengths(tokens: Token[], language: Language | null): VagueLength[] {
  if (language === null) return []
  const lists: [Vagueness, string[]][] = [
    ['couple', couple[language].split('|').filter(Boolean)],
    ['some', some[language].split('|')],
  ]
  return tokens.flatMap((token, i): VagueLength[] => {
    const unit = units[language][token.folded]
    if (unit === undefined || tokens[i - 1]?.kind === 'number') return []
    const tellsWhen = thenWord.test(tokens[i + 1]?.folded ?? '')
    for (const [vagueness, list] of lists) {
      const first = quantifierBefore(tokens, i, list)
      if (first !== null) return [{ start: tokens[first]!.start, end: token.end, unit, vagueness, tellsWhen }]
    }
    const isBare = bareAfter.test(tokens[i + 1]?.folded ?? '') && !isCounted(tokens, i)
    return isBare ? [{ start: token.start, end: token.end, unit, vagueness: 'bare', tellsWhen }] : []
  })
}

function quantifierBefore(tokens: Token[], at: number, list: string[]): number | null {
  for (const words of list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const first = at - words.length
    if (first >= 0 && words.every((w, k) => tokens[first + k]!.folded === w)) return first
  }
  return null
}

/** Any other word may be a number ("three hours after"); only at the sentence's start or behind a small word is it bare. */
const smallWord = /^(came|just|only|and|nur|und|erst|kam|seulement|et|solo|y|e|slechts|en|so|apenas)$/
const isCounted = (tokens: Token[], i: number) => {
  const before = tokens[i - 1]
  return before !== undefined && before.kind === 'word' && !smallWord.test(before.folded)
}

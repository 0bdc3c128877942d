import type { Language } from '../language'

/**
 * Frames that say what somebody is taken for: by others ("are described as"), or by their own doing ("pose as"). Regular
 * expressions over the words of a sentence, folded and parted by one space, without its marks.
 */
export type PresentingFrames = { shown: RegExp; own: RegExp }

const some = (least: number, most: number) => `(?: \\S+){${least},${most}}`
const frames = (shown: string[], own: string[]): PresentingFrames => ({
  shown: new RegExp(`(?<!\\S)(?:${shown.join('|')})(?!\\S)`, 'g'),
  own: new RegExp(`(?<!\\S)(?:${own.join('|')})(?!\\S)`, 'g'),
})

const self = '(?:themselves|himself|herself|itself|myself|yourself|ourselves)'
const germanShown = '(?:dargestellt|bezeichnet|beschrieben|prasentiert|ausgegeben|vorgestellt|hingestellt|geschildert)'
const germanPassive = '(?:wird|werden|werde|wurde|wurden|worden)'
const dutchShown = '(?:voorgesteld|omschreven|beschreven|afgeschilderd|bestempeld|gepresenteerd|neergezet)'
const dutchPassive = '(?:wordt|worden|werd|werden)'

const tables: Record<Language, PresentingFrames> = {
  en: frames(
    [
      `(?:is|are|was|were|be|been|being)${some(0, 2)} (?:presented|described|portrayed|depicted|painted|labell?ed|characteri[sz]ed|referred to|passed off|billed) as`,
    ],
    [
      `pass(?:es|ed|ing)? ${self} off as`,
      '(?:pos(?:e|es|ed|ing)|masquerad(?:e|es|ed|ing)) as',
      '(?:claim|pretend|profess)(?:s|ed|ing)? to (?:be|have been)',
      `(?:present|describ|portray|styl|introduc|identif)\\w* ${self} as`,
    ],
  ),
  de: frames(
    [
      `${germanPassive}${some(0, 6)} als${some(1, 5)} ${germanShown}`,
      `als${some(1, 5)} ${germanShown}(?: zu)? ${germanPassive}`,
    ],
    [
      `(?:gibt|geben|gab|gaben|gebe) sich${some(0, 3)} als${some(1, 5)} aus`,
      `sich${some(0, 3)} als${some(1, 5)} (?:auszugeben|ausgeben|ausgibt|ausgab|ausgaben|ausgegeben|bezeichnen|bezeichnet|bezeichneten)`,
      `(?:bezeichnet|bezeichnen|bezeichnete|bezeichneten|prasentiert|prasentieren) sich(?: selbst)? als`,
      `(?:behauptet|behaupten|behauptete|behaupteten|vorgibt|vorgeben|vorgab|vorgaben)${some(0, 5)} zu sein`,
    ],
  ),
  fr: frames(
    [
      `(?:est|sont|etait|etaient|ete|etre|fut|furent)${some(0, 2)} (?:present|depein|decri|qualifi|consider)\\w* (?:comme|de)`,
    ],
    [
      `se${some(0, 2)} passer pour`,
      '(?:pretend|pretendent|pretendait|pretendaient|pretendant|pretendre|affirme|affirment) (?:etre|avoir ete)',
      'se (?:dit|disent|disait|disaient|disant|pretend|pretendent|pretendait|pretendaient)',
    ],
  ),
  es: frames(
    [
      `(?:es|son|fue|fueron|era|eran|ser|sido)${some(0, 2)} (?:presentad|descrit|retratad|calificad|tildad|mostrad)\\w+ (?:como|de)`,
    ],
    [
      `(?:se|hacerse|haciendose)${some(0, 2)} pasar por`,
      'hacerse pasar por',
      '(?:afirma|afirman|afirmaba|afirmaban|asegura|aseguran|dice|dicen|decia|decian|alega|alegan|finge|fingen) (?:ser|haber sido)',
    ],
  ),
  it: frames(
    [
      `(?:e|sono|era|erano|stat[oaie]|essere|viene|vengono|venne|vennero)${some(0, 2)} (?:presentat|descritt|dipint|definit|spacciat)[oaie] (?:come|per)`,
    ],
    [
      `si${some(0, 1)} spacci\\w+ per`,
      'spaccia(?:rsi|ndosi) per',
      `(?:si${some(0, 2)}|farsi|facendosi) passare per`,
      '(?:sostiene|sostengono|sosteneva|afferma|affermano|dice|dicono|diceva|dicevano|dichiara|dichiarano|finge|fingono) di essere',
    ],
  ),
  nl: frames(
    [`${dutchPassive}${some(0, 5)} ${dutchShown} als`, `${dutchPassive}${some(0, 4)} als${some(1, 5)} ${dutchShown}`],
    [
      '(?:doet|doen|deed|deden) zich voor als',
      `zich${some(0, 4)} (?:voordoen|voordoet|voordeed|voordeden) als`,
      'zich voor te doen als',
      `zich${some(0, 1)} als${some(1, 5)} (?:voordoen|voordoet|voordeed|voordeden|voorgedaan)`,
      '(?:geeft|geven|gaf|gaven) zich uit voor',
      `(?:beweert|beweren|beweerde|beweerden)${some(0, 5)} te zijn`,
    ],
  ),
  pt: frames(
    [`(?:e|sao|foi|foram|era|eram|ser|sido)${some(0, 2)} (?:apresentad|descrit|retratad|classificad|rotulad)\\w+ como`],
    [
      '(?:se )?(?:faz|fazem|fez|fizeram|fazia|faziam|fazer|fazendo)(?: se)? passar por',
      '(?:passa|passam|passou|passaram|passar) se por',
      '(?:afirma|afirmam|diz|dizem|alega|alegam|finge|fingem) (?:ser|ter sido)',
    ],
  ),
}

/** The verbs of the frames themselves, which say nothing of what somebody is taken for. */
export const presentingVerb =
  /^(?:present|prasent|portra|depict|depein|describ|descri[pt]|decri|label|character|bezeichn|beschr|geschilder|dargestell|vorgestell|hingestell|ausgeb|ausgeg|qualifi|consider|calific|classific|retrat|defin|dipint|spacci|voorgestel|omschr|afgeschild|bestempel|gepresent|neergezet|identif|introduc|claim|pretend|profess)/

/** What a language says of how somebody is presented; null for an unknown language. */
export const presentingFramesOf = (language: Language | null): PresentingFrames | null =>
  language === null ? null : tables[language]

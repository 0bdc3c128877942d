import { groups, type LanguageWords, list, numbered, set } from './types'

const small = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
)
const tens = numbered('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10)

export const en: LanguageWords = {
  thousandsMark: ',',
  cardinals: new Map([...small, ...tens]),
  hundred: ['hundred'],
  thousand: ['thousand'],
  scales: { million: 1e6, mln: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12 },
  joiners: ['and'],
  articles: ['a', 'an', 'one'],
  dozens: { dozen: 12, dozens: 12 },
  half: ['half'],
  oneAndHalf: [],
  approximators: {
    about: list('about|around|some|roughly|approximately|an estimated|estimated|circa|ca|approx|in the region of'),
    nearly: list('nearly|almost|close to|just under|just short of|just below|not quite|barely'),
    atLeast: list('at least|no fewer than|no less than|not less than|a minimum of|not fewer than|upwards of'),
    atMost: list('at most|up to|no more than|not more than|as many as|a maximum of|as much as'),
    moreThan: list(
      'more than|over|greater than|above|in excess of|exceeding|exceeded|just over|a little over|well over|top|topped|tops|north of|upward of',
    ),
    lessThan: list('less than|fewer than|under|below|lower than|well under'),
  },
  approximatorsAfter: {
    atLeast: list('or more|or so many'),
    atMost: list('or less|or fewer'),
    about: list('or so|odd'),
  },
  between: ['between'],
  and: ['and'],
  to: ['to'],
  from: ['from'],
  percent: list('percent|per cent|pct'),
  additional: list('other|others|further|more|additional|another'),
  partitive: list('of them|of these|of those|of whom|of which|including|among them'),
  months: groups(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  ),
  weekdays: groups('monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun'),
  relativeDays: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  last: ['last', 'past', 'previous'],
  next: ['next', 'coming'],
  this: ['this'],
  periods: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    weekend: ['weekend'],
  },
  ago: ['ago'],
  later: ['later'],
  agoBefore: [],
  laterBefore: [],
  previousDay: list('the previous day|the day before|a day earlier'),
  datePrepositions: list('in|since|until|by|from|during|of|after|before|on|late|early|mid'),
  clock: list('am|pm|o clock'),
  durations: {
    second: 1,
    seconds: 1,
    minute: 60,
    minutes: 60,
    hour: 3600,
    hours: 3600,
    day: 86400,
    days: 86400,
    week: 604800,
    weeks: 604800,
    month: 2592000,
    months: 2592000,
    year: 31536000,
    years: 31536000,
  },
  sayVerbs: list(
    'said|says|say|saying|told|tells|stated|states|added|adds|announced|announces|claimed|claims|reported|reports|confirmed|confirms|denied|denies|explained|explains|noted|notes|wrote|writes|posted|insisted|insists|warned|warns|argued|argues|declared|declares|acknowledged|acknowledges|admitted|suggested|revealed|maintains|maintained|estimated|estimates|indicated|indicates|alleged|informed|responded|replied|commented|tweeted|quoted|testified|recalled',
  ),
  stopwords: set(
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how of in on at by for with from to into onto over under above below up down out off about after before during since until against between among through without within along across as is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no only own same such very too just also more most other some any each every all both few many much s t d ll re ve said says say told one two while because however although though still even already now later according new',
  ),
  abbreviations: set(
    'mr mrs ms dr prof st lt col gen sgt cpl capt maj cmdr adm gov sen rep rev hon pres sr jr jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc inc ltd co corp dept est approx e.g i.e p pp vol fig al ave blvd rd mt ft',
  ),
}

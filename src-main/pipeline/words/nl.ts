import { groups, type LanguageWords, list, numbered, set } from './types'

const units = numbered('een twee drie vier vijf zes zeven acht negen', 1)
const small = numbered(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  0,
)
const tens = numbered('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10)
const compounds = tens.flatMap(([t, v]) => units.map(([u, n]): [string, number] => [`${u}en${t}`, v + n]))

export const nl: LanguageWords = {
  thousandsMark: '.',
  cardinals: new Map([...small.filter(([w]) => w !== 'een'), ...tens, ...compounds]),
  hundred: ['honderd', 'honderden'],
  thousand: ['duizend'],
  scales: { miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12 },
  joiners: ['en'],
  articles: ['een'],
  dozens: { dozijn: 12, dozijnen: 12, tiental: 10, tientallen: 10, twintigtal: 20, honderdtal: 100 },
  half: ['half', 'halve'],
  oneAndHalf: ['anderhalf', 'anderhalve'],
  approximators: {
    about: list('ongeveer|circa|ca|rond|rond de|zo n|enkele|naar schatting|om en nabij'),
    nearly: list('bijna|net geen|haast|krap'),
    atLeast: list('minstens|ten minste|tenminste|zeker|niet minder dan|op zijn minst'),
    atMost: list('hoogstens|maximaal|tot|hooguit|niet meer dan'),
    moreThan: list('meer dan|ruim|boven|boven de'),
    lessThan: list('minder dan|onder de'),
  },
  approximatorsAfter: { atLeast: list('of meer'), atMost: list('of minder'), about: [] },
  between: ['tussen'],
  and: ['en'],
  to: ['tot', 'a'],
  from: ['van'],
  percent: list('procent'),
  additional: list('andere|overige|extra'),
  partitive: list('van hen|van wie|waarvan|onder wie'),
  months: groups(
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  ),
  weekdays: groups('maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'),
  relativeDays: { vandaag: 0, vanavond: 0, gisteren: -1, eergisteren: -2, morgen: 1, overmorgen: 2 },
  last: list('vorige|afgelopen|laatste|vorig'),
  next: list('volgende|komende|volgend'),
  this: list('deze|dit'),
  periods: {
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaren'],
    weekend: ['weekend', 'weekeinde'],
  },
  ago: list('geleden|eerder'),
  later: list('later|daarna'),
  agoBefore: [],
  laterBefore: list('over'),
  previousDay: list('de dag ervoor|een dag eerder'),
  datePrepositions: list('in|sinds|vanaf|tot|op|begin|eind|medio'),
  clock: list('uur'),
  durations: {
    seconde: 1,
    seconden: 1,
    minuut: 60,
    minuten: 60,
    uur: 3600,
    uren: 3600,
    dag: 86400,
    dagen: 86400,
    week: 604800,
    weken: 604800,
    maand: 2592000,
    maanden: 2592000,
    jaar: 31536000,
    jaren: 31536000,
  },
  sayVerbs: list(
    'zei|zegt|zeiden|zeggen|verklaarde|verklaart|meldde|meldt|melden|meldden|vertelde|vertelt|bevestigde|bevestigt|ontkende|schreef|schrijft|voegde|benadrukte|waarschuwde|stelde|stelt|beweerde|erkende|schatte|liet|aldus',
  ),
  stopwords: set(
    'de het een en of maar want dus dat die dit deze daar hier wie wat waar wanneer hoe als dan toen te in op aan van voor met door bij uit om over onder tegen tot naar na tussen zonder sinds tijdens is zijn was waren wordt worden werd werden geweest heeft hebben had hadden kan kunnen kon zou zouden zal zullen moet moeten mag niet geen ook nog al wel er hij zij ze het hem haar hun hen wij we ons onze ik mij mijn je jij u uw zich zelf alle alles andere veel meer zei zegt volgens omdat terwijl nadat zo maar',
  ),
  abbreviations: set(
    'dhr mevr dr prof ir ing mr drs nr blz bijv bv enz o.a d.w.z m.b.t ca jan feb mrt apr jun jul aug sep okt nov dec st p pp',
  ),
}

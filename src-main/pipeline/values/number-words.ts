import type { Language } from '../language'
import { wordsOf } from '../words'
import { list } from '../words/types'
import { irregularOnly, type NumberWords, record } from './types'

type Own = Omit<NumberWords, 'base' | 'language' | 'collectives' | 'tailJoiners'>
const inherit = (language: Language, own: Own): NumberWords => {
  const base = wordsOf(language)
  const collectives = new Map(Object.entries({ ...base.dozens, ...own.dozens }))
  return { base, language, collectives, tailJoiners: new Set([...base.joiners, 'con', 'com', 'et', 'e']), ...own }
}
// "mio" is "my" in Italian and Spanish: only the languages that shorten "Million" so have it.
const symbols = record('k:1e3 mln:1e6 mrd:1e9 mld:1e9 bln:1e9 bn:1e9 tln:1e12 crore:1e7 crores:1e7 lakh:1e5 lakhs:1e5')

const en = inherit('en', {
  cardinals: record('one:1 nought/naught/nil:0'),
  scales: { ...symbols, ...record('mil:1e6 millions:1e6 billions:1e9 trillions:1e12 quadrillion:1e15') },
  dozens: record('dozen/dozens/doz/dozs:12 gross:144 score:20 couple:2'),
  isCompounding: false,
  joinsTens: false,
  unitsFirst: false,
  point: ['point'],
  minus: ['minus', 'negative'],
  ordinals: record(
    'first/firsts:1 second:2 third/thirds:3 fifth/fifths:5 eighth/eighths:8 ninth/nineth/ninths:9 twelfth/twelfths:12',
  ),
  ordinalEndings: [
    [/ieths?$/, 'y'],
    [/ths?$/, ''],
  ],
  ordinalMarks: ['st', 'nd', 'rd', 'th'],
  denominators: record('quarter/quarters:4 halves:2'),
  denominatorEndings: [],
  plural: /s$/,
  half: ['half'],
  outOf: list('out of|over'),
  percent: list('percent|per cent|pct|percentage|percents|pc'),
  relative: list('last|next|previous|current|penultimate|antepenultimate|next to last'),
  indefinite: list('dozens|hundreds|thousands|millions|billions|trillions|scores'),
  determined: [],
  labels: list(
    'no|nos|number|numbers|nr|nrs|highway|route|interstate|motorway|exit|room|page|pages|chapter|article|section|paragraph|clause|figure|flight|bus|line|gate|platform|channel|unit|apartment|flat|suite|box|volume|issue|level|phase|grade|class|division|annex|appendix|resolution|runway|lane|zone|district|ward|terminal|track|boeing|airbus|apollo',
  ),
})

const de = inherit('de', {
  cardinals: record('ein/eins:1 zwo:2 fuenf:5 zwoelf:12 dreissig:30'),
  scales: { ...symbols, ...record('mio:1e6 trillion/trillionen:1e18 billiarde/billiarden:1e15') },
  dozens: record('dutzend/dutzende:12'),
  isCompounding: true,
  joinsTens: false,
  unitsFirst: true,
  point: ['komma', 'punkt'],
  minus: ['minus'],
  ordinals: record('erst:1 zuerst:1 dritt:3 siebt:7 acht:8 viert:4'),
  ordinalEndings: [
    [/s?t(e|er|en|em|es)?$/, ''],
    [/(e|er|en|em|es)$/, irregularOnly],
  ],
  ordinalMarks: [],
  denominators: record('drittel/dritteln:3 halbe/halben:2 siebtel:7 achtel:8'),
  denominatorEndings: [[/s?teln?$/, '']],
  plural: null,
  half: list('halb|halbe|halber|halbes|halben|halbem'),
  outOf: list('von|aus'),
  percent: list('prozent|prozents'),
  relative: list('letzten|letzte|letzter|letztes|vorletzte|vorletzten|vorletzter|nachste|nachsten|nachster|nachstes'),
  indefinite: list('dutzende|dutzenden|hunderte|hunderten|tausende|tausenden|millionen|milliarden'),
  determined: [],
  labels: list(
    'nr|nummer|autobahn|bundesstrasse|ausfahrt|zimmer|seite|kapitel|artikel|art|abschnitt|paragraf|paragraph|absatz|abs|satz|flug|linie|gleis|tor|kanal|band|heft|stufe|phase|klasse|haus|halle|terminal|resolution|boeing|airbus|bezirk',
  ),
})

const fr = inherit('fr', {
  cardinals: record('un/une:1'),
  scales: { ...symbols, ...record('mio:1e6 trillion/trillions:1e18 billion/billions:1e12') },
  dozens: {},
  isCompounding: false,
  joinsTens: true,
  unitsFirst: false,
  point: ['virgule'],
  minus: ['moins', 'negatif', 'negative'],
  ordinals: record(
    'premier/premiere/premiers/premieres:1 second/seconde:2 tierce:3 unieme/uniemes:1 cinquieme:5 neuvieme:9',
  ),
  ordinalEndings: [
    [/quieme(s?)$/, 'q'],
    [/vieme(s?)$/, 'f'],
    [/ieme(s?)$/, 'e'],
    [/ieme(s?)$/, ''],
  ],
  ordinalMarks: ['er', 're', 'ere', 'e', 'eme', 'ieme', 'nd', 'nde'],
  denominators: record('tiers:3 quart/quarts:4'),
  denominatorEndings: [],
  plural: null,
  half: ['demi', 'demie', 'demis'],
  outOf: ['sur'],
  percent: list('pour cent|pourcent|pourcents|pour cents'),
  relative: list(
    'derniere|dernier|avant dernier|avant derniere|prochain|prochaine|precedent|precedente|suivant|suivante|actuel|actuelle',
  ),
  indefinite: list('dizaines|douzaines|vingtaines|centaines|milliers|millions|milliards'),
  determined: list('seconde'),
  labels: list(
    'no|numero|nº|n°|route|autoroute|sortie|chambre|page|pages|chapitre|article|section|paragraphe|alinea|vol|ligne|quai|porte|chaine|tome|niveau|phase|classe|terminal|resolution|boeing|airbus|bus|salle',
  ),
})

const es = inherit('es', {
  cardinals: record('uno/una/un:1 veintiuna:21 diesiseis:16'),
  scales: { ...symbols, ...record('trillon/trillones:1e18') },
  dozens: record(
    'docena/docenas:12 decena/decenas:10 quincena:15 veintena:20 treintena:30 cuarentena:40 centenar:100 par:2',
  ),
  isCompounding: true,
  joinsTens: true,
  unitsFirst: false,
  point: ['con', 'coma', 'punto'],
  minus: ['menos'],
  ordinals: record(
    'primer/primero/primera/primeros/primeras:1 segundo/segunda:2 tercer/tercero/tercera:3 cuarto/cuarta:4 quinto/quinta:5 sexto/sexta:6 septimo/septima/setimo:7 octavo/octava:8 noveno/novena:9 decimo/decima:10 undecimo:11 duodecimo:12 vigesimo/vigesima:20 trigesimo:30 cuadragesimo:40 quincuagesimo:50 sexagesimo:60 septuagesimo:70 octogesimo:80 nonagesimo:90 centesimo:100 ducentesimo:200 tricentesimo:300 cuadringentesimo:400 quingentesimo:500 sexcentesimo:600 septingentesimo:700 octingentesimo:800 noningentesimo:900 milesimo/milesima:1000 millonesimo/millonesima:1e6 billonesimo/billonesima:1e12',
  ),
  ordinalEndings: [
    [/decim([oa])$/, ''],
    [/esim[oa]s?$/, ''],
    [/s$/, irregularOnly],
  ],
  ordinalMarks: ['º', 'ª', '°', 'ro', 'ra', 'er', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na'],
  denominators: record(
    'tercio/tercios:3 medios:2 cuartos:4 quintos:5 sextos:6 septimos:7 octavos:8 novenos:9 decimos:10',
  ),
  denominatorEndings: [[/avos?$/, '']],
  plural: null,
  half: list('medio|media|mitad'),
  outOf: ['sobre', 'de cada'],
  percent: list('por ciento|por cien|porciento'),
  relative: list(
    'ultima|ultimo|penultimo|penultima|antepenultima|antepenultimo|siguiente|proximo|proxima|anterior|previo|previa|actual',
  ),
  indefinite: list('decenas|docenas|cientos|centenares|miles|millares|millones'),
  determined: list('segundo|segunda|cuarto|cuarta'),
  labels: list(
    'no|num|numero|carretera|autopista|ruta|salida|habitacion|pagina|paginas|capitulo|articulo|seccion|parrafo|apartado|vuelo|linea|anden|puerta|canal|tomo|nivel|fase|clase|terminal|resolucion|boeing|airbus|sala',
  ),
})

const it = inherit('it', {
  cardinals: record('uno/un/una:1 ventun:21'),
  scales: { ...symbols, ...record('trilione/trilioni:1e18 milion:1e6') },
  dozens: {},
  isCompounding: true,
  joinsTens: false,
  unitsFirst: false,
  point: ['punto', 'virgola'],
  minus: ['meno', 'negativo'],
  ordinals: record(
    'primo/prima/primi:1 secondo/seconda:2 terzo/terza/terzi:3 quarto/quarta/quarti:4 quinto/quinta/quinti:5 sesto/sesta/sesti:6 settimo/settima/settimi:7 ottavo/ottava/ottavi:8 nono/nona/noni:9 decimo/decima/decimi:10 centesimo/centesimi:100 millesimo/millesimi:1000',
  ),
  ordinalEndings: [
    [/esim[oaie]$/, 'i'],
    [/esim[oaie]$/, 'e'],
    [/esim[oaie]$/, 'o'],
    [/esim[oaie]$/, 'a'],
    [/esim[oaie]$/, ''],
  ],
  ordinalMarks: ['º', 'ª', '°', 'o', 'a', 'esimo', 'esima', 'mo', 'ma'],
  denominators: {},
  denominatorEndings: [],
  plural: null,
  half: list('mezzo|mezza|meta'),
  outOf: ['su'],
  percent: list('per cento|percento'),
  relative: list(
    'ultimo|ultima|ultimi|ultime|penultimo|penultima|terzultimo|prossimo|prossima|prossimi|precedente|attuale|successivo|successiva',
  ),
  indefinite: list('decine|dozzine|ventine|centinaia|migliaia|milioni|miliardi'),
  determined: list('secondo|seconda|prima|primi|quarto|terzo|nono|sesto'),
  labels: list(
    'no|num|numero|statale|autostrada|uscita|camera|stanza|pagina|pagine|capitolo|articolo|art|sezione|paragrafo|comma|volo|linea|binario|porta|canale|tomo|livello|fase|classe|terminal|risoluzione|boeing|airbus|sala',
  ),
})

const nl = inherit('nl', {
  cardinals: record('een:1'),
  scales: { ...symbols, ...record('mio:1e6 biljard:1e15 triljoen:1e18 miljoenen:1e6 miljarden:1e9') },
  dozens: record(
    'dozijn/dozijnen:12 gros:144 paar:2 tientje:10 tiental:10 vijftiental:15 twintigtal:20 dertigtal:30 veertigtal:40 vijftigtal:50 zestigtal:60 zeventigtal:70 tachtigtal:80 negentigtal:90 honderdtal:100',
  ),
  isCompounding: true,
  joinsTens: false,
  unitsFirst: true,
  point: ['komma', 'punt'],
  minus: ['min', 'minus', 'negatief'],
  ordinals: record('eerste/eersten:1 tweede:2 derde/derden:3 achtste/achtsten:8 nulde:0'),
  ordinalEndings: [
    [/sten?$/, ''],
    [/den?$/, ''],
  ],
  ordinalMarks: ['e', 'ste', 'de'],
  denominators: record('kwart/kwarten:4 halve/halven:2 driekwart:4'),
  denominatorEndings: [],
  plural: null,
  half: ['half', 'halve'],
  outOf: ['op de', 'van de', 'op', 'uit'],
  percent: list('procent|percent|pct'),
  relative: list('laatste|voorlaatste|volgende|vorige|huidige'),
  indefinite: list('tientallen|dozijnen|honderden|duizenden|miljoenen|miljarden'),
  determined: [],
  labels: list(
    'nr|nummer|snelweg|afrit|kamer|pagina|hoofdstuk|artikel|sectie|paragraaf|lid|vlucht|lijn|spoor|poort|kanaal|deel|niveau|fase|klas|klasse|terminal|resolutie|boeing|airbus|zaal|hal',
  ),
})

const pt = inherit('pt', {
  cardinals: record('um/uma:1 dezaseis:16'),
  scales: { ...symbols, ...record('milhar:1e3 milhares:1e3') },
  dozens: record('duzia/duzias:12 dezena/dezenas:10 quinzena:15 vintena:20 trintena:30 centena:100 par:2'),
  isCompounding: false,
  joinsTens: true,
  unitsFirst: false,
  point: ['virgula', 'ponto', 'com'],
  minus: ['menos', 'negativo'],
  ordinals: record(
    'primeiro/primeira:1 segundo/segunda:2 terceiro/terceira:3 quarto/quarta/quartos:4 quinto/quinta/quintos:5 sexto/sexta/sextos:6 setimo/setima/setimos:7 oitavo/oitava/oitavos:8 nono/nona/nonos:9 decimo/decima/decimos:10 vigesimo/vigesima:20 trigesimo:30 quadragesimo:40 quinquagesimo:50 sexagesimo:60 septuagesimo/setuagesimo:70 octogesimo:80 nonagesimo:90 centesimo/centesimos:100 ducentesimo:200 trecentesimo:300 quadringentesimo:400 quingentesimo:500 sexcentesimo:600 milesimo/milesimos:1000 milionesimo/milionesimos:1e6',
  ),
  ordinalEndings: [],
  ordinalMarks: ['º', 'ª', '°', 'o', 'a'],
  denominators: record('terco/tercos:3 meios:2 quartos:4'),
  denominatorEndings: [],
  plural: null,
  half: list('meio|meia|metade'),
  outOf: ['sobre', 'em cada'],
  percent: list('por cento|porcento'),
  relative: list('ultimo|ultima|penultimo|penultima|antepenultimo|proximo|proxima|anterior|seguinte|atual'),
  indefinite: list('dezenas|duzias|centenas|milhares|milhoes|bilhoes'),
  determined: list('segundo|segunda|quarta|quinta|sexta|terca'),
  labels: list(
    'no|num|numero|estrada|autoestrada|rodovia|saida|quarto|pagina|paginas|capitulo|artigo|secao|seccao|paragrafo|voo|linha|plataforma|portao|canal|volume|nivel|fase|classe|terminal|resolucao|boeing|airbus|sala',
  ),
})

const tables: Record<Language, NumberWords> = { en, de, fr, es, it, nl, pt }
export const numberWordsOf = (language: Language | null): NumberWords => tables[language ?? 'en']

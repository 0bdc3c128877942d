import type { Language } from '../language'
import { allWords, wordsOf } from '.'
import { set } from './types'

/**
 * What a full stop after an abbreviation means, by the sort of abbreviation:
 * - `title`: a name follows ("Dr.", "Sig."): never an end.
 * - `within`: goes on whatever follows ("z. B.", "vs."): never an end.
 * - `number`: no end before a number ("No. 5", "Jan. 14"), else an ordinary word ("he said no.").
 * - `either`: an end where a word that opens sentences follows ("Tarn Ltd. The …").
 * - `closing`: an end before any capital ("etc.", "9 a. m.").
 */
export type AbbreviationSort = 'title' | 'within' | 'number' | 'either' | 'closing'

type Lists = Record<AbbreviationSort, string>

// Folded as by `plain`, without the last stop and without the spaces inside.
const lists: Record<Language, Lists> = {
  en: {
    title:
      'mr mrs ms mx messrs dr drs prof rev fr hon lt col gen sgt cpl capt maj cmdr cdr adm vadm gov sen rep reps pres supt insp det pvt brig amb atty asst assoc dep mme mlle',
    within: 'e.g i.e vs v cf approx est viz incl excl aka mt ft ca c',
    number:
      'no nos p pp vol vols fig figs art sec ch chap pt par para ref tel ext jan feb mar apr jun jul aug sep sept oct nov dec b d r',
    either:
      'st ave blvd rd ln sq hwy inc ltd co corp cos bros llc plc jr sr dept univ ph.d m.d m.a b.a b.c a.d u.s u.k u.n d.c esq al',
    closing: 'etc',
  },
  de: {
    title:
      'dr prof em hr fr frl dipl ing hrn fa univ inst staatl allg gen col lt oberst hptm st pfr rev mag med phil jur habil rer nat pol min msgr mr mrs',
    within:
      'z.b d.h u.a u.u i.d.r i.e.s bzw ca inkl exkl zzgl ggf vgl evtl sog gem bspw etw mio mrd geb gest verh z.zt zzt o.g s.o s.u z.t v.a i.a i.v i.h.v m.e u.u.a a.d a.m b z.hd e.v jr ehem eigtl engl frz lat rd mind max min std vorm',
    number:
      'nr nrn abs art s bd bde kap abb tab ziff rn anm tel jan feb mrz apr jun jul aug sep sept okt nov dez aufl sek',
    either: 'str pl n.chr v.chr co inc ltd corp u.s u.k s.a stk jh',
    closing: 'usw etc u.s.w o.a u.a.m u.v.m u.dgl dgl ff f',
  },
  fr: {
    title: 'm mm mme mmes mlle mlles dr drs pr prs me mes mgr st ste sts gal gen col cne cdt lt adj ing sr',
    within: 'p.ex c.-a-d c.a.d cad env cf ex av bd bld boul chem fg pl apr resp max min',
    number: 'no nos n p pp vol fig art chap al t tel janv fev fevr avr juil sept oct nov dec ch sect par ref h',
    either: 'j.-c s.a s.a.r.l o.n.u u.e e.u u.s cie co inc ltd jr',
    closing: 'etc',
  },
  es: {
    title:
      'sr sra sres sras srta srtas dr dra dres dras d da dna prof profa gral tte cnel cap sgto cte alm lic ing arq mons pbro fr sto sta ud uds vd vds excmo excma ilmo ilma',
    within: 'p.ej p.e ej av avda c cl ctra pza pl aprox cf ca max min dpto gob prov rte vs',
    number:
      'num nums n pag pags p pp art arts cap vol fig t s ss tel ext ene feb mar abr may jun jul ago sep sept oct nov dic',
    either: 'a.c d.c s.a s.l s.a.u cia co inc ltd jr u.s',
    closing: 'etc a.m p.m ee.uu e.u e.e.u.u ff.aa cc.oo',
  },
  it: {
    title:
      'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col ten cap magg mar brig amm mons don s ss suor egr gent spett cav comm',
    within: 'p.es ad.es es v cfr cf ca circa p.za p.zza v.le c.so max min c.d cd cosidd prov loc fraz pza',
    number:
      'n nn num pag pagg p pp art artt c co cap vol fig sec tel int gen feb mar apr mag giu lug ago set sett ott nov dic par rif',
    either: 'a.c d.c s.p.a s.r.l s.n.c s.a.s co inc ltd jr u.e o.n.u u.s',
    closing: 'ecc etc',
  },
  nl: {
    title: 'dhr mevr mej mw dr drs prof ir ing mr mrs mgr ds lt kol gen kap sgt st ste min burg weth jhr',
    within:
      'bijv bv b.v d.w.z o.a m.b.t i.v.m t.a.v t.o.v m.n i.p.v t.g.v a.d m.m.v n.a.v o.l.v ca resp max min incl excl mln mld zgn ong plm vgl evt d.m.v z.o.z m.i.v v',
    number: 'nr nrs no blz bl p pp art fig afb hst hfst par tel jan feb mrt apr jun jul aug sep sept okt nov dec',
    either: 'v.chr n.chr n.v v.o.f co inc ltd corp jr sr str u.s',
    closing: 'enz etc e.d e.a e.v.a',
  },
  pt: {
    title:
      'sr sra srs sras srta dr dra drs dras d prof profa profs gen cel ten cap maj sgt alm eng enga arq pe fr sto sta exmo exma exmos exmas ilmo ilma v.exa v.ex v.s revmo min dep',
    within: 'p.ex ex av r pca trav rod aprox cf ca max min vs',
    number:
      'n no num nums pag pags p pp art arts cap vol fig t s sec tel ext jan fev mar abr mai jun jul ago set out nov dez',
    either: 'a.c d.c s.a s.a.r.l ltda lda cia inc co jr e.u.a u.e o.n.u u.s',
    closing: 'etc a.m p.m',
  },
}

// Openers of sentences that are no stop words; a capital on one of them says that a sentence begins.
const openers: Record<Language, string> = {
  en: 'neither either nobody nothing everyone somebody someone perhaps maybe meanwhile later earlier despite since yesterday today tomorrow never once instead another several thousands hundreds dozens police officials',
  de: 'weder niemand nichts keiner alle viele manche heute gestern morgen spater zuvor danach zudem ausserdem deshalb trotzdem dennoch allerdings inzwischen vielleicht nie jetzt wer',
  fr: 'personne rien nul aucun chacun hier demain puis ensuite pourtant cependant depuis malgre peut jamais certains plusieurs',
  es: 'nadie nada ninguno luego despues nunca hoy ayer manana entonces ahora tampoco quiza quizas varios muchos segun',
  it: 'nessuno niente nulla poi dopo oggi ieri domani mai allora invece forse inoltre intanto molti alcuni secondo',
  nl: 'niemand niets iedereen toen daarna later nooit vandaag gisteren morgen misschien toch bovendien intussen velen sommige',
  pt: 'ninguem nada nenhum depois nunca hoje ontem amanha entao agora talvez tambem varios muitos segundo',
}

// Stop words that open names as well ("New Orvel", "Will Harrow", "May Lowe").
const notOpeners = set('new will may mine al san don')

/** Verbs of calling out: they name the speaker after a quotation that ends in "!" or "?". */
const cryVerbs = set(
  'asked asks shouted shouts cried cries yelled yells called exclaimed screamed whispered wondered demanded replied rief fragte schrie vroeg riep',
)

export type Stops = {
  sortOf: Map<string, AbbreviationSort>
  /** Beginnings of abbreviations of several parts, with the stop: "z.", "i.d.". */
  beginnings: Set<string>
  /** Words that, with a capital, open a sentence. */
  openers: Set<string>
  sayVerbs: Set<string>
}

const made = new Map<Language, Stops>()

/** The abbreviations and sentence openers of a language; English ones where the language is not known. */
export function stopsOf(language: Language | null): Stops {
  const tag = language ?? 'en'
  const known = made.get(tag)
  if (known) return known
  const sortOf = new Map<string, AbbreviationSort>()
  for (const sort of ['closing', 'either', 'number', 'within', 'title'] as const) {
    for (const key of set(lists[tag][sort])) sortOf.set(key, sort)
  }
  const beginnings = new Set<string>()
  for (const key of sortOf.keys()) {
    for (let at = key.indexOf('.'); at >= 0; at = key.indexOf('.', at + 1)) beginnings.add(key.slice(0, at + 1))
  }
  const words = wordsOf(language)
  const opening = new Set([...words.stopwords, ...set(openers[tag])])
  for (const word of notOpeners) opening.delete(word)
  const stops = { sortOf, beginnings, openers: opening, sayVerbs: new Set([...words.sayVerbs, ...cryVerbs]) }
  made.set(tag, stops)
  return stops
}

/** Weekdays and months of all languages, folded. */
export const calendarWords = new Set(allWords.flatMap((w) => [...w.weekdays, ...w.months].flat()))

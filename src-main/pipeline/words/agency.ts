import type { Language } from '../language'
import { set } from './types'

/** How a language shows who does and to whom it is done. */
export type AgencyWords = {
  /** Before a participle: it is done to the subject. */
  passive: ReadonlySet<string>
  /** Before the one who does it, in the passive. */
  agent: ReadonlySet<string>
  /** Before the one it is done to, where the language marks a person so. */
  patient: ReadonlySet<string>
  determiners: ReadonlySet<string>
  /** Whoever stands behind one of them is neither subject nor object. */
  prepositions: ReadonlySet<string>
  /** Have, in the perfect: the participle may stand behind both. */
  perfect: ReadonlySet<string>
  /** Done by both to each other: nothing is exchanged ("met", "married"). A regular expression of folded forms. */
  mutual: RegExp
  /** What a verb in the past looks like, where it can be told from a noun. */
  shape: RegExp | null
  /** The verb may stand behind subject and object. */
  verbLast: boolean
}

const common = { patient: set(''), perfect: set(''), shape: null, verbLast: false }

const tables: Record<Language, AgencyWords> = {
  en: {
    ...common,
    passive: set('is are was were be been being get gets got'),
    agent: set('by'),
    determiners: set('the a an his her its their this that'),
    prepositions: set(
      'of for from with to in on at about against between among near after before over under than like as and or',
    ),
    mutual:
      /^(?:met|meets?|meeting|marr|wed|fought|fights?|fac(?:ed|es)|play|divorc|kiss|embrac|resembl|join|talk|spoke|agree|hug)/,
  },
  de: {
    ...common,
    passive: set('wird werden wurde wurden worden'),
    agent: set('von vom durch'),
    determiners: set('der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren'),
    prepositions: set(
      'fur mit gegen zu zum zur bei in im an am auf uber unter nach vor aus zwischen neben ohne um wegen und oder als wie des',
    ),
    perfect: set('hat haben habe hatte hatten'),
    mutual: /^(?:traf|treff|getroffen|heirat|geheirat|trifft|gesprochen|spricht|sprach|kuss|gekuss|umarm)/,
    verbLast: true,
  },
  fr: {
    ...common,
    passive: set('est sont ete etait etaient fut furent etre'),
    agent: set('par'),
    determiners: set('le la les l un une son sa ses'),
    prepositions: set(
      'de du des d pour avec a au aux en dans sur contre chez entre vers avant apres sans comme et ou que',
    ),
    mutual: /^(?:rencontr|epous|mari|divorc|embrass|affront|parl)/,
  },
  es: {
    ...common,
    passive: set('es son fue fueron sido ser era eran'),
    agent: set('por'),
    patient: set('a al'),
    determiners: set('el la los las un una su sus'),
    prepositions: set('de del para con en sobre contra entre desde hasta sin como y o que'),
    mutual: /^(?:conoc|encontr|cas|divorci|bes|abraz|enfrent|habl)/,
  },
  it: {
    ...common,
    passive: set('e sono stato stata stati state fu furono venne vennero viene vengono essere era erano'),
    agent: set('da dal dallo dalla dai dagli dalle'),
    determiners: set('il lo la i gli le l un uno una suo sua'),
    prepositions: set(
      'di del dello della dei degli delle per con a al allo alla in nel nella su sul contro tra fra senza come e o che',
    ),
    mutual: /^(?:incontr|spos|divorzi|baci|abbracci|affront|parl)/,
  },
  nl: {
    ...common,
    passive: set('word wordt worden werd werden is zijn was waren'),
    agent: set('door'),
    determiners: set('de het een zijn haar hun'),
    prepositions: set(
      'van voor met tegen tot bij in op aan over onder na uit tussen naast zonder om en of als dan naar',
    ),
    perfect: set('heeft hebben had hadden'),
    mutual: /^(?:ontmoet|trouw|getrouw|sprak|spreek|gesproken|kust|gekust|omhels)/,
    verbLast: true,
  },
  pt: {
    ...common,
    passive: set('e sao foi foram sido ser era eram'),
    agent: set('por pelo pela pelos pelas'),
    determiners: set('o a os as um uma seu sua'),
    prepositions: set('de do da dos das para com em no na nos nas sobre contra entre ate sem como e ou que ao aos'),
    mutual: /^(?:conhec|encontr|cas|divorci|beij|abrac|enfrent|fal)/,
  },
}

/** The words by which a language tells the one who acts; null for an unknown language. */
export const agencyWordsOf = (language: Language | null): AgencyWords | null =>
  language === null ? null : tables[language]

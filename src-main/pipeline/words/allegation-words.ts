import type { Language } from '../language'

/** Words by which a report keeps its distance from a charge, folded; each the beginning of a word. */
const tables: Record<Language, RegExp> = {
  en: /^(?:alleg|accus|charg|suspect|indict|purport|claim)/,
  de: /^(?:mutmasslich|angeblich|vorgeworfen|vorwurf|vorwurfe|wirft|werfen|beschuldig|angeklagt|anklage|verdacht|verdachtig|bezichtig)/,
  fr: /^(?:accus|soupconn|presum|allegu|allegation|reproch|inculp|mis en examen)/,
  es: /^(?:acus|presunt|supuest|imput|sospech|alega)/,
  it: /^(?:accus|presunt|sospett|imput|indagat|contest)/,
  nl: /^(?:beschuldig|verdenk|verdacht|vermeend|aangeklaagd|vermoedelijk|zou$|zouden$|verwijt)/,
  pt: /^(?:acus|alegad|alega|suspeit|presum|suposta|supost|arguid)/,
}

/** Does a word tell that something is a charge, and not established? */
export const isAllegation = (word: string, language: Language | null) =>
  language !== null && tables[language].test(word)

/** Verb forms of reported speech and of what is only said to be so, on the text in lower case with its diacritics. */
const reported: Partial<Record<Language, RegExp>> = {
  de: /\b(?:sei|seien|seiest|habe|hätten?|werde|würden?|könne|müsse|solle|dürfe|wolle|gebe|komme|gehe|soll|sollen)\b/,
  fr: /(?<![\p{L}])[\p{L}]{2,}r(?:ait|aient)(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:habrían?|serían?|estarían?|tendrían?|podrían?)(?![\p{L}])/u,
  it: /(?<![\p{L}])(?:avrebbe(?:ro)?|sarebbe(?:ro)?|potrebbe(?:ro)?|dovrebbe(?:ro)?)(?![\p{L}])/u,
  nl: /\b(?:zou|zouden)\b/,
  pt: /(?<![\p{L}])(?:teriam?|seriam?|estariam?|poderiam?)(?![\p{L}])/u,
}

export const isReported = (text: string, language: Language | null) =>
  language !== null && (reported[language]?.test(text.toLowerCase()) ?? false)

import type { Language } from '../language'

/**
 * Verbs and adverbs by which a report keeps its distance from a charge, folded. Nouns for the one who is charged ("the
 * suspect", "der Beschuldigte") only say who is meant.
 */
const tables: Record<Language, RegExp> = {
  en: /^(?:alleg(?:e|es|ed|ing|edly)|accus(?:e|es|ed|ing)|purported(?:ly)?|reputedly)$/,
  de: /^(?:mutmasslich\w*|angeblich\w*|vorgeworfen|vorwirft|vorwerfen|beschuldigt|beschuldigen|bezichtigt|bezichtigen)$/,
  fr: /^(?:accusent|accusait|soupconnent|soupconnait|presume(?:e|s|es)?|presumement|alleguent|allegue|reprochent|pretendument)$/,
  es: /^(?:acusan|acusaron|acuso|presunt(?:o|a|os|as|amente)|supuest(?:o|a|os|as|amente)|imputan|alegan)$/,
  it: /^(?:accusano|accusavano|accuserebbe|presunt(?:o|a|i|e|amente)|contestano|sospettano)$/,
  nl: /^(?:beschuldigt|beschuldigen|beschuldigde|verdenkt|verdenken|vermeend\w*|vermoedelijk\w*|verwijt|verwijten)$/,
  pt: /^(?:acusam|acusou|acusaram|alegad(?:o|a|os|as|amente)|alegam|supost(?:o|a|os|as|amente)|presumivel|presumivelmente)$/,
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

/** "The Courier has learned": the paper is its own source. */
const learnt =
  /(?<![\p{L}])(?:has learn(?:ed|t)|understands|erfahren hat|erfuhr|a appris|selon nos informations|ha sabido|ha podido saber|ha appreso|ha saputo|heeft vernomen|vernam|apurou)(?![\p{L}])/u
export const isOwnFinding = (text: string) => learnt.test(text.toLowerCase())

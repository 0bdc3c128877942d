/** What the dictionaries say of a word of the text. */
export const meaningWords = {
  meaning: {
    title: (word: string) => `Meaning of “${word}”`,
    asking: 'Looking it up …',
    parts: 'No dictionary has the whole word. The parts of the word:',
    otherLanguage: (from: string, to: string) =>
      `There is no dictionary from ${from} to ${to}: the translations are English.`,
    none: 'No dictionary has this word.',
    sameLanguage: (language: string) => `The dossier is worked on in ${language} too: there is nothing to translate.`,
    unknownLanguage: 'Stet could not tell the language of this article, so it can look nothing up.',
    notRead: (language: string) => `Stet does not read ${language}, so it can look nothing up.`,
    missing: (language: string) => `There is no dictionary for ${language}. A language pack can be added.`,
    addPack: 'Language packs …',
    from: (dictionary: string) => `from: ${dictionary}`,
    sorts: { noun: 'noun', verb: 'verb', adjective: 'adjective', adverb: 'adverb', other: 'other' },
    hint: '← → neighbouring word · Esc closes',
  },
}

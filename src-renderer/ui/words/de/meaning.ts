import type { Words } from '../en'

export const meaningWords: Pick<Words, 'meaning'> = {
  meaning: {
    title: (word) => `Bedeutung von „${word}“`,
    asking: 'Wird nachgeschlagen …',
    parts: 'Kein Wörterbuch hat das ganze Wort. Die Teile des Wortes:',
    otherLanguage: (from, to) => `Für ${from}–${to} gibt es kein Wörterbuch: Die Übersetzungen sind englisch.`,
    none: 'Kein Wörterbuch hat dieses Wort.',
    sameLanguage: (language) => `${language} ist auch die Arbeitssprache des Dossiers: Es gibt nichts zu übersetzen.`,
    unknownLanguage: 'Stet hat die Sprache dieses Artikels nicht erkannt und kann deshalb nichts nachschlagen.',
    notRead: (language) => `Stet liest kein ${language} und kann deshalb nichts nachschlagen.`,
    missing: (language) => `Für ${language} gibt es kein Wörterbuch. Ein Sprachpaket lässt sich hinzufügen.`,
    addPack: 'Sprachpakete …',
    from: (dictionary) => `aus: ${dictionary}`,
    sorts: { noun: 'Substantiv', verb: 'Verb', adjective: 'Adjektiv', adverb: 'Adverb', other: 'sonstiges' },
    hint: '← → Nachbarwort · Esc schließt',
  },
}

/** The engine says what is damaged in English ("doubled: a word stands twice"); here is the same for a reader of either language. */
type Told = { en: string; de: string }
export type DamageLanguage = keyof Told

const kinds: Record<string, Told> = {
  glued: { en: 'words run together or torn apart', de: 'Wörter zusammengezogen oder zerrissen' },
  doubled: { en: 'doubled words', de: 'doppelte Wörter' },
  'broken-quote': { en: 'quotation marks that do not match', de: 'Anführungszeichen passen nicht zusammen' },
  untranslated: { en: 'left untranslated', de: 'nicht übersetzt' },
  'number-format': {
    en: 'number written as in another language',
    de: 'Zahl in der Schreibweise einer anderen Sprache',
  },
  split: {
    en: 'sentence torn apart or in another language’s order',
    de: 'Satz zerrissen oder in fremder Wortstellung',
  },
  calque: { en: 'phrase carried over word for word', de: 'Wendung wörtlich übertragen' },
  'wrong-sense': { en: 'word in the wrong sense', de: 'Wort im falschen Sinn' },
  markup: { en: 'trace of the page’s code', de: 'Spur vom Code der Seite' },
  encoding: { en: 'letters read in the wrong encoding', de: 'Buchstaben in falscher Kodierung gelesen' },
}

/** English is the engine's own, so only German is kept. */
const notes: Record<string, string> = {
  'a quotation opens and does not close': 'ein Zitat beginnt und endet nicht',
  'a quotation closes that was not opened': 'ein Zitat endet, das nicht begonnen hat',
  'a word stands twice': 'ein Wort steht doppelt',
  'two words stand twice': 'zwei Wörter stehen doppelt',
  'a verb of saying stands twice in one clause': 'ein Verb des Sagens steht zweimal in einem Satz',
  'a number and a word without a space': 'Zahl und Wort ohne Leerzeichen',
  'a hyphen with a space behind it': 'ein Bindestrich mit Leerzeichen dahinter',
  'two words without a space between them': 'zwei Wörter ohne Leerzeichen dazwischen',
  'two sentences without a space between them': 'zwei Sätze ohne Leerzeichen dazwischen',
  'a sentence begins without a full stop before it': 'ein Satz beginnt, und davor fehlt der Punkt',
  'code of the page': 'Code der Seite',
  'letters read in the wrong encoding': 'Buchstaben in falscher Kodierung gelesen',
  'a no-break space where the page had a link': 'ein geschütztes Leerzeichen, wo die Seite einen Verweis hatte',
  'a comma between thousands, as English writes them': 'Komma zwischen den Tausendern, wie im Englischen',
  'a decimal point, as English writes it': 'Dezimalpunkt, wie im Englischen',
  'a point between thousands, as continental languages write them':
    'Punkt zwischen den Tausendern, wie auf dem Festland',
  'a decimal comma, as continental languages write it': 'Dezimalkomma, wie auf dem Festland',
  'a full stop in the middle of a sentence': 'ein Punkt mitten im Satz',
  'the verb stands where the source language has it': 'das Verb steht, wo die Ausgangssprache es hat',
  'words behind the end of the clause': 'Wörter hinter dem Ende des Satzes',
  'a word put in for another throughout this article': 'ein Wort, das in diesem Artikel durchweg für ein anderes steht',
  'English “some” before a number means “about”': 'englisches „some“ vor einer Zahl heißt „rund“',
  'German joins such a measure to its noun with hyphens':
    'im Deutschen steht zwischen Maßangabe und Hauptwort ein Bindestrich',
  'one abbreviation with two genders': 'eine Abkürzung mit zwei Geschlechtern',
  'an English title': 'ein englischer Titel',
  'a phrase of an English page': 'eine Wendung einer englischen Seite',
  'a name left in the form of the source': 'ein Name in der Form der Ausgangssprache',
}

const original = 'other words than in the article it repeats: '

/** Parts of a row's reason, which is "kind: note". */
export function damageParts(reason: string): { kind: string; note: string } {
  const colon = reason.indexOf(': ')
  return colon === -1 ? { kind: reason, note: '' } : { kind: reason.slice(0, colon), note: reason.slice(colon + 2) }
}

/** What sort of damage; one that has no words here is named as the engine names it. */
export const damageKind = (kind: string, language: DamageLanguage): string => kinds[kind]?.[language] ?? kind

/** What was found; a note that has no words here speaks the engine's English. */
export function damageNote(note: string, language: DamageLanguage): string {
  if (note.startsWith(original)) return originally(note.slice(original.length), language)
  return language === 'de' ? (notes[note] ?? note) : note
}

const originally = (words: string, language: DamageLanguage): string =>
  language === 'de' ? `ursprünglich: ${words}` : `original: ${words}`

const notesAtMost = 3

/** "doubled words (a word stands twice)": what a report says of an article's damages, each kind once with how often it is there. */
export function damagesTold(reasons: readonly string[], language: DamageLanguage): { told: string; count: number }[] {
  const kindsFound = new Map<string, string[]>()
  for (const reason of reasons) {
    const { kind, note } = damageParts(reason)
    kindsFound.set(kind, [...(kindsFound.get(kind) ?? []), damageNote(note, language)])
  }
  return [...kindsFound].map(([kind, found]) => {
    const distinct = [...new Set(found)].filter((note) => note !== '')
    const some = distinct.slice(0, notesAtMost).join('; ') + (distinct.length > notesAtMost ? ' …' : '')
    return { told: `${damageKind(kind, language)}${some === '' ? '' : ` (${some})`}`, count: found.length }
  })
}

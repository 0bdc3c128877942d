import type { packs as english } from './packs.en'

/** Sprachpakete, auf Deutsch. */
export const packs: typeof english = {
  title: 'Sprachpakete',
  open: 'Sprachpakete …',
  intro:
    'Mit Wörterbüchern vergleicht Stet Artikel in zwei Sprachen und sagt, was ein fremdes Wort bedeutet. Sie liegen auf diesem Rechner; nachgeschlagen wird nur hier.',
  loading: 'Wörterbücher werden gesucht …',
  entries: (n) => `${n} Wörter`,
  size: (megabytes) => `${megabytes} MB`,
  licence: (name) => `Lizenz ${name}`,
  version: (name, version) => `aus ${name} ${version}`,
  own: 'gehört zu Stet',
  added: 'von Ihnen hinzugefügt',
  missing: (language) =>
    `${language}: kein Wörterbuch. Textstellen werden nur über Namen, Zahlen und ähnliche Wörter zugeordnet.`,
  noneAtAll:
    'Es gibt noch kein Wörterbuch; Artikel in verschiedenen Sprachen finden nur über Namen, Zahlen und ähnliche Wörter zueinander. Fügen Sie ein Sprachpaket hinzu; im Quelltext-Ordner erzeugt „npm run dictionaries“ alle.',
  unusable: (file) => `„${file}“ wird nicht benutzt`,
  add: 'Sprachpaket hinzufügen …',
  remove: 'Entfernen',
  removeOne: (title) => `${title} entfernen`,
  wasAdded: (title) => `„${title}“ wurde hinzugefügt. Dossiers werden beim nächsten Öffnen neu verglichen.`,
  wasRemoved: (title) => `„${title}“ wurde entfernt. Dossiers werden beim nächsten Öffnen neu verglichen.`,
  english: 'Englisch braucht keines: Jedes Wörterbuch führt ins Englische und zurück.',
}

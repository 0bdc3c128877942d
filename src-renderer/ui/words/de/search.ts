import type { SearchKind } from '../../../../src-main/contract/search'
import type { searchWords as en } from '../en/search'
import { counted as s } from './counted'

const kinds: Record<SearchKind, string> = {
  dossier: 'Dossier',
  article: 'Artikel',
  claim: 'Aussage',
  verdict: 'Urteil',
  note: 'Notiz',
  evidence: 'Beleg',
  correction: 'Korrektur',
  query: 'Rückfrage',
  contact: 'Kontaktversuch',
}
const kindsInPlural: Record<SearchKind, string> = {
  dossier: 'Dossiers',
  article: 'Artikel',
  claim: 'Aussagen',
  verdict: 'Urteile',
  note: 'Notizen',
  evidence: 'Belege',
  correction: 'Korrekturen',
  query: 'Rückfragen',
  contact: 'Kontaktversuche',
}

export const searchWords: typeof en = {
  search: {
    title: 'Bibliothek durchsuchen',
    open: 'Bibliothek durchsuchen',
    field: 'Alle Dossiers durchsuchen',
    placeholder: 'Wörter, „Wortfolgen“, Namen, Zahlen …',
    clear: 'Suche leeren',
    kindsLabel: 'Worin gesucht wird',
    kinds,
    kindsInPlural,
    where: 'Wo gesucht wird',
    everywhere: 'Alle Dossiers',
    here: 'Dieses Dossier',
    results: 'Treffer',
    count: (_, number) => `${number} Treffer`,
    atLeast: (number) => `Mehr als ${number} Treffer`,
    alsoSpelt: (names) => `Auch gesucht: ${names}`,
    archived: 'archiviert',
    searching: 'Sucht …',
    indexing: (done, total) =>
      `Der Suchindex wird aufgebaut: ${done} von ${total} Änderungen. Was hier fehlt, kann noch kommen.`,
    nothing: 'Nichts gefunden',
    nothingWhat:
      'Alle Wörter müssen im selben Text stehen. Versuchen Sie weniger Wörter oder eine andere Form; entfernte Artikel, gelöschte Dossiers und Vertrauliches werden nie gefunden.',
    nothingFilters: 'Überall suchen',
    failed: 'Die Suche ist fehlgeschlagen',
    more: (n) => s(n, 'weiterer Treffer', 'weitere Treffer'),
    showMore: 'Mehr zeigen',
    noStatement: 'Eine Aussage, die in keinem Artikel mehr steht',
    teach: 'Gefunden werden Dossiers, Artikel, Aussagen und alles, was dazu geschrieben wurde.',
    examples: [
      ['Hafen Brücke', 'beide Wörter, gleich in welcher Folge'],
      ['„1974 eröffnet“', 'genau diese Wörter'],
      ['Fähre -gestrichen', 'das eine ohne das andere'],
      ['Tschernowez', 'auch Chernovets, Черновець'],
      ['11000', 'auch 11.000, 11,000 und elftausend'],
      ['Müller', 'auch Mueller und Muller'],
    ],
    keys: '↑ ↓ wählt, Enter öffnet, Esc führt zurück',
  },
}

import type { Words } from '../en'

export const readerWords: Pick<Words, 'reader'> = {
  reader: {
    title: 'Artikel',
    back: 'Zurück zur Prüfliste',
    backShort: 'Prüfliste',
    next: 'Nächste Stelle dieser Aussage',
    previous: 'Vorige Stelle dieser Aussage',
    place: (i, n) => `Stelle ${i} von ${n}`,
    published: 'erschienen',
    inferred: '(erschlossen)',
    fingerprint: 'SHA-256 des Textes',
    openUrl: 'Seite im Browser öffnen',
    dropped: (why) => `Ausgelassen: ${why}`,
    restored: 'zurückgeholt',
    damage: (why) => `Beschädigt: ${why}`,
    claimIs: (mark) => `Aussage, ${mark}`,
    loading: 'Der Artikel wird geöffnet …',
    legend: 'Linien',
    leftOut: 'ausgelassen',
    damaged: 'beschädigt',
    source: 'wer es sagt',
    paragraph: (n) => `Absatz ${n}`,
  },
}

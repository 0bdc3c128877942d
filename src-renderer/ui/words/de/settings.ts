import type { Words } from '../en'

export const settingsWords: Pick<Words, 'settings'> = {
  settings: {
    title: 'Einstellungen',
    language: 'Sprache der Oberfläche',
    theme: 'Farben',
    keys: 'Tasten',
    keysWhy:
      'Klicken Sie auf eine Taste, oder gehen Sie zu ihr und drücken Sie Enter; drücken Sie dann die neue. Sie gilt sofort in allen Fenstern auf diesem Rechner.',
    find: 'Aktion suchen',
    noneFound: 'Keine Aktion heißt so.',
    change: (action, keys) => `${action}: ${keys}. Taste ändern`,
    noKey: 'keine Taste',
    press: 'Taste drücken …',
    pressHint: 'Esc lässt sie, wie sie ist',
    system: (key) => `${key} brauchen das System oder die Textfelder. Drücken Sie eine andere Taste.`,
    taken: (key, action) => `${key} ist „${action}“.`,
    giveHere: 'Stattdessen hier verwenden',
    reset: (action) => `${action}: ursprüngliche Taste`,
    resetAll: 'Alle Tasten wie ursprünglich',
    unsaved: 'Die Einstellung wurde nicht gespeichert',
  },
}

import type { Words } from '../en'

const figure = (n: number) => n.toLocaleString('de')

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
    limits: 'Grenzen beim Import',
    limitsWhy:
      'Dateien kommen von überall, und manche sollen Schaden tun. Eine, die eine Grenze überschreitet, wird angehalten und sagt es; sonst geht nichts verloren. Die Grenzen stehen fest.',
    limitOf: {
      fileBytes: 'Größe einer Datei; eine größere wird nicht geöffnet',
      textLength: 'Text eines Artikels',
      unpackedBytes: 'Alles, was aus einer Datei entpackt wird, zusammen',
      expansion: 'Wie weit eine gepackte Datei beim Entpacken wachsen darf',
      pages: 'Seiten eines PDF',
      entries: 'Dateien in einem Archiv',
      containers: 'Archive in Archiven',
      nesting: 'Elemente in Elementen einer Seite oder eines Dokuments',
      files: 'Dateien eines Imports',
      fileMs: 'Zeit für eine Datei',
      heapMegabytes: 'Speicher für das Lesen',
    },
    limitIs: {
      fileBytes: (bytes) => `${figure(bytes / 1e6)} MB`,
      textLength: (units) => `${figure(units / 1e6)} Millionen Zeichen`,
      unpackedBytes: (bytes) => `${figure(bytes / 1e6)} MB`,
      expansion: (times) => `auf das ${figure(times)}-Fache`,
      pages: (n) => `${figure(n)} Seiten`,
      entries: (n) => `${figure(n)} Dateien`,
      containers: (n) => `${figure(n)} tief`,
      nesting: (n) => `${figure(n)} tief`,
      files: (n) => `${figure(n)} Dateien`,
      fileMs: (ms) => `${figure(ms / 1000)} Sekunden`,
      heapMegabytes: (mb) => `${figure(mb)} MB`,
    },
  },
}

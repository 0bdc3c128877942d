import type { Words } from '../en'

export const panesWords: Pick<Words, 'panes'> = {
  panes: {
    sources: 'Quellen',
    middle: 'Prüfliste und Artikel',
    inspector: 'Aussage',
    handle: 'Breite der Spalten',
    handleHint:
      'Ziehen; mit der Tastatur ← und →, mit Umschalt weiter. Enter klappt die Spalte weg. Ein Doppelklick stellt sie zurück.',
  },
}

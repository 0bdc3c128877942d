import type { Words } from '../en'

export const paletteWords: Pick<Words, 'palette'> = {
  palette: {
    title: 'Suchen oder befehlen',
    placeholder: 'Ein Befehl oder Wörter einer Aussage, eines Artikels, eines Dossiers',
    commands: 'Befehle',
    dossiers: 'Dossiers',
    articles: 'Artikel dieses Dossiers',
    claims: 'Aussagen dieses Dossiers',
    library: 'Ganze Bibliothek',
    searchFor: (query) => `Die Bibliothek nach „${query}“ durchsuchen`,
    nothing: (query) => `Hier heißt nichts „${query}“.`,
    menu: {
      library: 'Zur Bibliothek',
      'import-files': 'Dateien importieren …',
      'import-folder': 'Ordner importieren …',
      paste: 'Artikel einfügen …',
      export: 'Bericht speichern …',
    },
    themes: { light: 'Farben: hell', dark: 'Farben: dunkel', auto: 'Farben: wie das System' },
    languages: { en: 'Oberfläche auf Englisch', de: 'Oberfläche auf Deutsch' },
  },
}

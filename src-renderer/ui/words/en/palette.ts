export const paletteWords = {
  palette: {
    title: 'Search or command',
    placeholder: 'A command, or words of a claim, an article, a dossier',
    commands: 'Commands',
    dossiers: 'Dossiers',
    articles: 'Articles of this dossier',
    claims: 'Claims of this dossier',
    library: 'Whole library',
    searchFor: (query: string) => `Search the library for “${query}”`,
    nothing: (query: string) => `Nothing here is called “${query}”.`,
    menu: {
      library: 'To the library',
      'import-files': 'Import files …',
      'import-folder': 'Import a folder …',
      paste: 'Paste an article …',
      export: 'Save a report …',
    },
    themes: { light: 'Colours: light', dark: 'Colours: dark', auto: 'Colours: as the system' },
    languages: { en: 'Interface in English', de: 'Interface in German' },
  },
}

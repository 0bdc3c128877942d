import type { Words } from '../en'
import { counted as s } from './counted'

export const reportWords: Pick<Words, 'report'> = {
  report: {
    title: 'Bericht',
    formats: 'Exportieren als',
    pdf: 'PDF, zum Lesen und Unterschreiben',
    docx: 'Word, mit Kommentaren im Text',
    html: 'HTML, eine Datei für jeden Browser',
    markdown: 'Markdown',
    csv: 'CSV, Aussagen und Stellen als zwei Tabellen',
    xlsx: 'Excel, alles als Tabelle',
    json: 'JSON, für andere Programme',
    exportOne: 'Exportieren',
    exportSome: (n) => `${n} Formate exportieren`,
    allFormats: 'Alle Formate',
    onlyPdf: 'Nur das PDF',
    cancel: 'Abbrechen',
    replaced: 'Bevor eine Datei ersetzt wird, wird gefragt; „Noch einmal exportieren“ ersetzt die eigenen.',
    show: 'Im Ordner zeigen',
    states: {
      waiting: 'wartet',
      writing: 'wird geschrieben …',
      done: 'geschrieben:',
      failed: 'nicht geschrieben',
      cancelled: 'abgebrochen',
    },
    presets: 'Vorlagen',
    choosePreset: 'Vorlage wählen',
    presetName: 'Diese Optionen behalten als',
    savePreset: 'Behalten',
    removePreset: 'Entfernen',
    renamePreset: 'Umbenennen',
    presetNewName: 'Neuer Name der Vorlage',
    keepName: 'Namen behalten',
    presetTaken: 'Eine andere Vorlage heißt schon so.',
    confidential: 'Vertrauliche Quellen',
    confidentials: { redacted: 'Zurückhalten', named: 'Nennen' },
    withheld: (n) =>
      n === 0
        ? 'Das Dossier hat keinen vertraulichen Eintrag.'
        : `${s(n, 'vertraulicher Eintrag steht', 'vertrauliche Einträge stehen')} ohne Wortlaut im Bericht und ${n === 1 ? 'ist' : 'sind'} aus Notizen und Begründungen gestrichen.`,
    named: (n) =>
      n === 0
        ? 'Das Dossier hat keinen vertraulichen Eintrag.'
        : `${s(n, 'vertraulicher Eintrag wird', 'vertrauliche Einträge werden')} mit Namen und Wortlaut im Bericht stehen.`,
    sure: 'Ja, diese Namen dürfen das Haus verlassen',
    language: 'Sprache',
    languages: { en: 'Englisch', de: 'Deutsch' },
    sections: 'Abschnitte',
    sectionNames: {
      bottomLine: 'Ergebnis',
      corrections: 'Nötige Korrekturen',
      unresolved: 'Bestritten und ungeklärt',
      matrix: 'Wer sagt was',
      figures: 'Zahlen',
      quotes: 'Zitate und Übersetzung',
      log: 'Protokoll Zeile für Zeile',
      sources: 'Quellen',
      flags: 'Rechtlich und heikel',
      notChecked: 'Nicht geprüft, und warum',
      method: 'Verfahren',
      signOffs: 'Freigaben',
      changes: 'Änderungsprotokoll',
      galley: 'Fahne mit Anmerkungen',
      articles: 'Artikel im Wortlaut',
    },
    all: 'Alle',
    noneOfThem: 'Keine',
    marks: 'Aussagen im Bericht',
    markNames: { disputed: 'bestritten', unverified: 'nicht belegt', confirmed: 'bestätigt', open: 'offen' },
    piece: 'Der Beitrag',
    details: { slug: 'Arbeitstitel', writer: 'Text', editor: 'Redaktion', secondReader: 'Zweite Lesung' },
    house: 'Haus',
    houseName: 'Name',
    logo: 'Logo wählen …',
    otherLogo: 'Anderes Logo …',
    noLogo: 'Kein Logo',
    logoHint: 'PNG oder JPEG, bis 400 kB.',
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Letter' },
    preview: 'Vorschau',
    preparing: 'Die Vorschau wird erzeugt',
    upToDate: 'Der letzte Export ist aktuell.',
    movedOn: (n) => `${s(n, 'Schritt', 'Schritte')} im Dossier seit dem letzten Export.`,
    lastExport: (when, folder) => `${when}, ${folder}`,
    running: (title, written, all) =>
      all > 1
        ? `Der Bericht zu „${title}“ wird geschrieben: ${written} von ${all} Formaten sind fertig.`
        : `Der Bericht zu „${title}“ wird geschrieben.`,
    written: (title, n) =>
      n === 1
        ? `Der Bericht zu „${title}“ ist geschrieben.`
        : `Der Bericht zu „${title}“ ist in ${n} Formaten geschrieben.`,
    stopped: (title, written) =>
      written === 0
        ? `Der Bericht zu „${title}“ wurde abgebrochen. Es wurde nichts geschrieben.`
        : `Der Bericht zu „${title}“ wurde abgebrochen. Vorher geschrieben: ${s(written, 'Format', 'Formate')}.`,
    openReport: 'Bericht öffnen',
    neverExported: 'Dieses Dossier wurde noch nicht exportiert. Bitte wählen, was und wohin.',
    again: (n) => (n === 1 ? 'Noch einmal exportieren' : `Noch einmal exportieren (${n} Formate)`),
  },
}

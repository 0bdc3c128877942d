import { counted as s } from './counted'

export const reportWords = {
  report: {
    title: 'Report',
    formats: 'Export as',
    pdf: 'PDF, to read and to sign',
    docx: 'Word, with comments in the text',
    html: 'HTML, one file for any browser',
    markdown: 'Markdown',
    csv: 'CSV, claims and passages as two tables',
    xlsx: 'Excel, a table of everything',
    json: 'JSON, for other programs',
    exportOne: 'Export',
    exportSome: (n: number) => `Export ${n} formats`,
    allFormats: 'All formats',
    onlyPdf: 'Only the PDF',
    cancel: 'Cancel',
    replaced: 'Before a file is replaced you are asked; “Export again” replaces its own.',
    show: 'Show in folder',
    states: {
      waiting: 'waits',
      writing: 'is being written …',
      done: 'written:',
      failed: 'not written',
      cancelled: 'cancelled',
    },
    presets: 'Presets',
    choosePreset: 'Choose a preset',
    presetName: 'Keep these options as',
    savePreset: 'Keep',
    removePreset: 'Remove',
    renamePreset: 'Rename',
    presetNewName: 'New name of the preset',
    keepName: 'Keep the name',
    presetTaken: 'Another preset has that name.',
    confidential: 'Confidential sources',
    confidentials: { redacted: 'Withhold', named: 'Name' },
    withheld: (n: number) =>
      n === 0
        ? 'The dossier has no confidential record.'
        : `${s(n, 'confidential record is', 'confidential records are')} told without their words, and struck from notes and reasons.`,
    named: (n: number) =>
      n === 0
        ? 'The dossier has no confidential record.'
        : `${s(n, 'confidential record', 'confidential records')} will stand in the report with names and words.`,
    sure: 'Yes, these names may leave the building',
    language: 'Language',
    languages: { en: 'English', de: 'German' },
    sections: 'Sections',
    sectionNames: {
      bottomLine: 'Bottom line',
      corrections: 'Required corrections',
      unresolved: 'Disputed and unresolved',
      matrix: 'Who says what',
      figures: 'Figures',
      quotes: 'Quotes and translation',
      log: 'Line-by-line log',
      sources: 'Sources',
      flags: 'Legal and sensitive',
      notChecked: 'Not checked, and why',
      method: 'Method',
      signOffs: 'Sign-offs',
      changes: 'Change log',
      galley: 'Annotated galley',
      articles: 'Articles in full',
    },
    all: 'All',
    noneOfThem: 'None',
    marks: 'Claims that are told',
    markNames: { disputed: 'disputed', unverified: 'unverified', confirmed: 'confirmed', open: 'open' },
    piece: 'The piece',
    details: { slug: 'Slug', writer: 'Writer', editor: 'Editor', secondReader: 'Second reader' },
    house: 'House',
    houseName: 'Name',
    logo: 'Choose a logo …',
    otherLogo: 'Another logo …',
    noLogo: 'No logo',
    logoHint: 'PNG or JPEG, up to 400 kB.',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    preview: 'Preview',
    preparing: 'The preview is being made',
    upToDate: 'The last export is up to date.',
    movedOn: (n: number) => `${s(n, 'step', 'steps')} in the dossier since the last export.`,
    lastExport: (when: string, folder: string) => `${when}, ${folder}`,
    running: (title: string, written: number, all: number) =>
      all > 1
        ? `The report on “${title}” is being written: ${written} of ${all} formats are done.`
        : `The report on “${title}” is being written.`,
    written: (title: string, n: number) =>
      n === 1 ? `The report on “${title}” is written.` : `The report on “${title}” is written in ${n} formats.`,
    stopped: (title: string, written: number) =>
      written === 0
        ? `The report on “${title}” was cancelled. Nothing was written.`
        : `The report on “${title}” was cancelled. ${s(written, 'format', 'formats')} had been written before.`,
    openReport: 'Open the report',
    neverExported: 'This dossier was not exported before. Choose what and where.',
    again: (n: number) => (n === 1 ? 'Export again' : `Export again (${n} formats)`),
  },
}

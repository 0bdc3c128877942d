// npm run bench [-- NAME…]: the numbers, each beside a baseline measured in the same run, since machines are noisy. Prints; asserts nothing.
// A bench is loaded when it is run: those that drive the app need surroundings that the engine's do not.
const benches = {
  annotate: async () => (await import('./annotate.mjs')).annotate(),
  dossier: async () => (await import('./dossier.mjs')).dossier(),
  html: async () => (await import('./html.mjs')).html(),
  'bad-input': async () => (await import('./bad-input.mjs')).badInput(),
  'fuzz-import': async () => (await import('./fuzz-import.mjs')).fuzzImport(),
  dictionaries: async () => (await import('./dictionaries.mjs')).dictionaries(),
  'engine-in-app': async () => (await import('./engine-in-app.mjs')).engineInApp(),
  'cold-start': async () => (await import('./cold-start.mjs')).coldStart(),
  'verdict-key': async () => (await import('./verdict-key.mjs')).verdictKey(),
  desk: async () => (await import('./desk.mjs')).desk(),
  search: async () => (await import('./search.mjs')).search(),
  'reader-open': async () => (await import('./reader-open.mjs')).readerOpen(),
  'import-folder': async () => (await import('./import-folder.mjs')).importFolder(),
  documents: async () => (await import('./documents.mjs')).documents(),
  'seed-import': async () => (await import('./seed-import.mjs')).seedImport(),
  reports: async () => (await import('./reports.mjs')).reports(),
  pdf: async () => (await import('./pdf.mjs')).pdf(),
}
const wanted = process.argv.slice(2)

console.log(`${process.platform} ${process.arch}, Node ${process.version}, ${new Date().toISOString()}\n`)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`── ${name}`)
  await bench()
}

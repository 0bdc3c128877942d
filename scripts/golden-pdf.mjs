// node scripts/golden-pdf.mjs [NAME…]: makes the golden PDFs of test/golden/import/pdf, pdf-second, pdf-third and so on from texts that lie there, with pdflatex,
// LibreOffice, Electron's print, qpdf and ReportLab; those whose program is missing stay as they are. They need not be made again to run the tests.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fifthDocuments } from './lib/golden-pdf/fifth.mjs'
import { fourthDocuments } from './lib/golden-pdf/fourth.mjs'
import { secondDocuments } from './lib/golden-pdf/second.mjs'
import { goldenFolder } from './lib/golden-pdf/stories.mjs'
import { texDocuments } from './lib/golden-pdf/tex.mjs'
import { thirdDocuments } from './lib/golden-pdf/third.mjs'
import { webDocuments } from './lib/golden-pdf/web.mjs'
import { writerDocuments } from './lib/golden-pdf/writer.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runQuietly, say, script } from './lib/run.mjs'

const otherSets = { second: secondDocuments, third: thirdDocuments, fourth: fourthDocuments, fifth: fifthDocuments }

await script(async (names) => {
  const wanted = ({ name }) => names.length === 0 || names.includes(name)
  const room = mkdtempSync(join(tmpdir(), 'stet-golden-pdf-'))
  const make = async (documents, maker, folder) => {
    for (const document of documents.filter(wanted)) keep(document, await maker(document, room), folder)
  }
  try {
    await make(texDocuments(), tex, goldenFolder)
    await make(writerDocuments(), writer, goldenFolder)
    await make(webDocuments(), web, goldenFolder)
    await make(lockedDocuments(), locked, goldenFolder)
    for (const [set, documents] of Object.entries(otherSets)) {
      const folder = `${goldenFolder}-${set}`
      const by = documents()
      await make(by.tex, tex, folder)
      await make(by.writer, writer, folder)
      await make(by.web, web, folder)
    }
    if (names.length === 0) await namedMaps()
    return 0
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
})

async function run(program, args, options) {
  const { exitCode, output } = await runQuietly(program, args, { timeoutMs: 180_000, ...options })
  if (exitCode !== 0) say(`${program} ended with ${exitCode}: ${output.slice(-1500)}`)
  return exitCode === 0
}

/** By ReportLab, which writes what it is expected to be beside each itself. */
async function namedMaps() {
  const folder = `${goldenFolder}-named-maps`
  const maker = join(projectRoot, 'scripts', 'lib', 'golden-pdf', 'named-maps.py')
  say(`named maps: ${(await run('python3', [maker, folder])) ? 'made' : 'not made'}`)
}

async function tex({ name, program, source }, room) {
  writeFileSync(join(room, `${name}.tex`), source)
  const args = ['-interaction=batchmode', '-halt-on-error', `${name}.tex`]
  return (await run(program, args, { cwd: room })) && join(room, `${name}.pdf`)
}

async function writer({ name, source }, room) {
  writeFileSync(join(room, `${name}.fodt`), source)
  const profile = `-env:UserInstallation=file://${join(room, 'profile')}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', room, join(room, `${name}.fodt`)]
  return (await run('soffice', args, { cwd: room })) && join(room, `${name}.pdf`)
}

async function web({ name, source, footer = '' }, room) {
  const folder = mkdtempSync(join(room, 'web-'))
  writeFileSync(join(folder, `${name}.html`), footer === '' ? source : withHeads(source, name, footer))
  const printed = await run(process.execPath, [join(projectRoot, 'scripts', 'print-pdf.mjs'), folder])
  return printed && join(folder, `${name}.pdf`)
}

/** As a browser prints them on every page; what is fixed is repeated on each. */
function withHeads(source, head, foot) {
  const style = "position: fixed; left: 0; right: 0; font: 7.5pt 'Noto Sans', 'DejaVu Sans', sans-serif"
  const lines = `<div style="${style}; top: -9mm">${head}</div><div style="${style}; bottom: -9mm">${foot}</div>`
  return source.replace(/<body[^>]*>/, (body) => `${body}${lines}`)
}

/** Locked and empty ones, each with its refusal. */
function lockedDocuments() {
  return [
    { name: 'locked-40-bit', from: 'tex-one-column', bits: ['40'], password: 'ebb-and-flow', error: 'file-encrypted' },
    {
      name: 'locked-256-bit',
      from: 'writer-two-columns',
      bits: ['256'],
      password: 'écluse 7',
      error: 'file-encrypted',
    },
    { name: 'owner-locked', from: 'tex-three-columns', bits: ['256', '--print=none', '--extract=n'], password: '' },
  ]
}

async function locked({ name, from, bits, password }, room) {
  const out = join(room, `${name}.pdf`)
  const weak = bits[0] === '40' ? ['--allow-weak-crypto'] : []
  const args = [...weak, '--encrypt', password, 'owner-of-it', ...bits, '--', join(goldenFolder, `${from}.pdf`), out]
  return (await run('qpdf', args)) && out
}

function keep({ name, paragraphs, found, error, password, from, missing }, made, folder) {
  if (!made || !existsSync(made)) return say(`${name}: not made`)
  mkdirSync(folder, { recursive: true })
  copyFileSync(made, join(folder, `${name}.pdf`))
  const expected = { paragraphs, found, error, password, sameAs: from, missing }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`)
  return say(`${name}: made`)
}

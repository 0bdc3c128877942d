// Golden articles on disk, and the engine's reading of them by the command line.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'
import { lastLines, Stop } from '../run.mjs'

export const articlesFolder = join(projectRoot, 'test', 'golden', 'articles')

/** `{ name, folder, source, expected }` of every case, by name. */
export function goldenCases() {
  const folders = readdirSync(articlesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map(({ name }) => ({ name, folder: join(articlesFolder, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((c) => ({
      ...c,
      source: readFileSync(join(c.folder, 'source.txt'), 'utf8'),
      expected: JSON.parse(readFileSync(join(c.folder, 'expected.json'), 'utf8')),
    }))
}

/** Reads one file alone, as the app reads the first article of a dossier. */
export function readAlone(file) {
  const work = mkdtempSync(join(tmpdir(), 'stet-golden-'))
  try {
    const out = join(work, 'analysis.json')
    stet(['analyse', file, '--out', out])
    const { documents, sentences } = JSON.parse(readFileSync(out, 'utf8'))
    const [document] = documents
    const line = JSON.stringify({
      text: document.text,
      language: document.language,
      reference: document.published.date,
    })
    const { quotes, names } = JSON.parse(stet(['annotate'], `${line}\n`))
    return { document, sentences, quotes, names }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function stet(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('out', 'main', 'cli.js'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1e9,
    input,
  })
  if (status !== 0) throw new Stop(`stet ${args[0]} failed:\n${lastLines(stderr, 10)}`)
  return stdout
}

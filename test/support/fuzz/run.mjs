import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'

const projectRoot = join(import.meta.dirname, '..', '..', '..')
const largest = 300_000

/** The parts in one file for a thread; `remove` when done. */
export async function builtParts() {
  const outDir = mkdtempSync(join(tmpdir(), 'stet-fuzz-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'parts.ts'),
      outDir,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'parts.mjs' } },
    },
    ssr: { noExternal: true },
  })
  const url = pathToFileURL(join(outDir, 'parts.mjs')).href
  return { url, remove: () => rmSync(outDir, { recursive: true, force: true }) }
}

/** As browsers save a page with its parts in one file. */
const mhtmlOf = (page) =>
  new TextEncoder().encode(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://herald.example/ferry',
      'Subject: =?utf-8?Q?Ferry=20leaves=20late?=',
      'Date: Mon, 4 May 2031 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----part"',
      '',
      '------part',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://herald.example/ferry',
      '',
      Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '------part',
      'Content-Type: text/css',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://herald.example/a.css',
      '',
      'p { color: red }=',
      '------part--',
      '',
    ].join('\r\n'),
  )

/** Golden documents by the reader that takes them, small ones first. */
export async function goldenFiles(parts) {
  const { formatOf, zipFile } = await import(parts)
  const sample = join(projectRoot, 'resources', 'sample')
  const golden = join(projectRoot, 'test', 'golden', 'import')
  const paths = [sample, golden].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !['.json', '.ts', ''].includes(extname(entry.name)))
      .filter((entry) => !entry.parentPath.includes('hostile'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const byReader = new Map()
  const add = (name, bytes) => {
    const format = formatOf(name, bytes)?.format
    if (format === undefined || bytes.length > largest) return
    byReader.set(format, [...(byReader.get(format) ?? []), { name, bytes }])
  }
  for (const path of paths) add(path.slice(projectRoot.length + 1), new Uint8Array(readFileSync(path)))
  const texts = (byReader.get('text') ?? []).slice(0, 3)
  for (const { name, bytes } of texts)
    add(name.replace(/\.txt$/, '.md'), Buffer.concat([Buffer.from('# A headline\n\n'), bytes]))
  if (texts.length > 0) add('texts.zip', zipFile(texts.map(({ name, bytes }) => ({ name, data: bytes }))))
  const [page] = byReader.get('html') ?? []
  if (page) add('saved.mhtml', mhtmlOf(page.bytes))
  for (const files of byReader.values()) files.sort((a, b) => a.bytes.length - b.bytes.length)
  return byReader
}

/**
 * Reads `count` mutations of the files (or the files as they are, once each) in a thread with the app's limit of memory, where passing it is a refusal; one that
 * takes longer than `hangMs` is counted and the thread replaced. Ends early after `budgetMs`.
 */
export async function fuzz({ parts, files, count, seed, hangMs, budgetMs, isMutated = true }) {
  const found = { done: 0, crashes: [], hangs: [], slowest: { ms: 0, at: -1, name: '' }, outcomes: {}, total: count }
  const end = performance.now() + budgetMs
  const nameOf = (n) => `${files[n % files.length].name} mutated by seed ${seed + n}`
  while (found.done < count && performance.now() < end) {
    const last = await stint(
      { parts, files, from: found.done, to: count, seed, isMutated },
      { end, hangMs, found, nameOf },
    )
    if (last === null) break
    found.done = last + 1
  }
  return found
}

/** One thread's work: the number it stumbled over, or null when it came to the end of the files or the time. */
function stint(workerData, { end, hangMs, found, nameOf }) {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    let at = workerData.from
    let timer
    const finish = (answer) => {
      clearTimeout(timer)
      thread.removeAllListeners()
      thread.on('error', () => {})
      void thread.terminate().then(() => resolve(answer))
    }
    thread.on('message', (message) => {
      clearTimeout(timer)
      if (message.done) return finish(null)
      at = message.at
      if (message.ms === undefined) {
        timer = setTimeout(() => {
          found.hangs.push(nameOf(at))
          finish(at)
        }, hangMs)
        return
      }
      found.done = at + 1
      found.outcomes[message.outcome] = (found.outcomes[message.outcome] ?? 0) + 1
      if (message.fault) found.crashes.push(`${nameOf(at)}: ${message.fault}`)
      if (message.ms > found.slowest.ms) found.slowest = { ms: message.ms, at, name: nameOf(at) }
      if (performance.now() > end) finish(null)
    })
    thread.on('error', (cause) => {
      // The limit did its work: the app refuses such a file by that name and goes on (workers/host).
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        found.outcomes['worker-out-of-memory'] = (found.outcomes['worker-out-of-memory'] ?? 0) + 1
        return finish(at)
      }
      found.crashes.push(`${nameOf(at)}: ${cause.code ?? cause}`)
      finish(at)
    })
    thread.on('exit', (code) => {
      found.crashes.push(`${nameOf(at)}: the thread ended with ${code}`)
      finish(at)
    })
  })
}

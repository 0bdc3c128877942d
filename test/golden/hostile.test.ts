import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../src-main/contract/error-words'
import type { Result } from '../../src-main/contract/errors'
import { findFiles } from '../../src-main/library/walk'
import { createWorkerHost, type WorkerHost } from '../../src-main/workers/host'
import { defaultLimits, type FileReading } from '../../src-main/workers/jobs'
import { isOfOtherKind, passedOver } from '../../src-main/workers/passed-over'
import { builtWorker } from '../support/built-worker'
import type { HostileCase } from '../support/hostile/case'
import { misnamed, names, places } from '../support/hostile/files'
import { archives, documents, pdfs } from '../support/hostile/packages'
import { pages } from '../support/hostile/pages'

const groups: [string, HostileCase[]][] = [
  ['Names', names],
  ['Places', places],
  ['Named as what they are not', misnamed],
  ['Pages', pages],
  ['Archives', archives],
  ['Documents', documents],
  ['PDF', pdfs],
]
const cases = groups.flatMap(([, all]) => all)

let root: string
let dropped: string
let server: Server
let host: WorkerHost
let removeWorker: () => void
const channel = `stet-watch-${process.pid}`
const watching = new BroadcastChannel(channel)
const heard: string[] = []
const requests: string[] = []
/** By case: what became of each file in it. */
const readings = new Map<HostileCase, FileReading[]>()
let before: string[]
let after: string[]

const isRoot = process.getuid?.() === 0
/** The system's own administrator may open anything: then these are read as somebody else. */
const asSomebody = async <T>(body: () => Promise<T>): Promise<T> => {
  if (!isRoot) return body()
  process.seteuid!(65_534)
  try {
    return await body()
  } finally {
    process.seteuid!(0)
  }
}

/** Every file below, with its size and when it was changed; what may not be looked into is one line. */
function tree(folder: string): string[] {
  let entries: Buffer[]
  try {
    entries = readdirSync(folder, { encoding: 'buffer' })
  } catch {
    return [`${folder} is closed`]
  }
  return entries
    .flatMap((name) => {
      const path = Buffer.concat([Buffer.from(`${folder}/`), name])
      const { size, mtimeMs, mode } = lstatSync(path)
      const line = `${path.toString('latin1')} ${size} ${mtimeMs} ${mode}`
      return (mode & 0o170000) === 0o040000 ? [line, ...tree(path.toString())] : [line]
    })
    .sort()
}

async function readCase(one: HostileCase): Promise<FileReading[]> {
  const found: FileReading[] = []
  const others = new Map<string, string[]>()
  for (const { path, name, folder, refusal } of await findFiles([join(dropped, one.name)])) {
    const { fileBytes: maxBytes, fileMs: timeoutMs } = defaultLimits
    const read: Result<FileReading[]> = refusal
      ? { ok: false, error: refusal }
      : await host.run({ kind: 'read-file', path, name, maxBytes }, { file: name, timeoutMs })
    for (const reading of read.ok ? read.value : [{ name, read }]) {
      if (folder !== null && !reading.read.ok && isOfOtherKind(reading.read.error))
        others.set(folder, [...(others.get(folder) ?? []), reading.name])
      else found.push(reading)
    }
  }
  for (const [folder, of] of others) found.push({ name: folder, read: passedOver(folder, of) })
  return found
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'stet-hostile-'))
  dropped = join(root, 'dropped', 'here')
  mkdirSync(dropped, { recursive: true })
  for (const folder of [root, join(root, 'dropped'), dropped]) chmodSync(folder, 0o755)
  server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('HACKED')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  for (const one of cases) if (!one.skip) one.make(join(dropped, one.name), place)

  const built = await builtWorker()
  removeWorker = built.remove
  process.env.STET_WATCHED = built.url
  process.env.STET_WATCH_CHANNEL = channel
  watching.onmessage = (message) => void heard.push(String((message as { data: unknown }).data))
  host = createWorkerHost(join(import.meta.dirname, '..', 'support', 'hostile', 'watched-worker.mjs'))
  before = tree(root)
  for (const one of cases) {
    if (one.skip) continue
    readings.set(one, await (one.isLocked ? asSomebody(() => readCase(one)) : readCase(one)))
  }
  after = tree(root)
}, 240_000)

afterAll(async () => {
  await host?.close()
  watching.close()
  server?.close()
  removeWorker?.()
  for (const one of cases) if (!one.skip) one.undo?.(join(dropped, one.name))
  rmSync(root, { recursive: true, force: true })
})

const cell = (words: string) => words.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll(dropped, '…').trim()
const short = (words: string, length: number) => (words.length <= length ? words : `${words.slice(0, length - 1)}…`)
const shortName = (name: string) => (name.length <= 60 ? name : `${name.slice(0, 20)}…${name.slice(-20)}`)
const cut = (words: string) => words.replace(/(.)\1{40,}/gu, '$1$1$1…')

function rowsOf(one: HostileCase): string[] {
  const all = readings.get(one) ?? []
  if (all.length === 0) return [`| ${cell(cut(one.what))} | \`${cell(cut(one.name))}\` | nothing to read | |`]
  return all.map(({ name, read }, i) => {
    const [outcome, says] = read.ok
      ? [
          'read',
          `${read.value.metadata.title === null ? '' : `**${short(read.value.metadata.title, 50)}** `}${short(read.value.text, 90)}`,
        ]
      : [read.error.code, cut(explain(read.error))]
    return `| ${i === 0 ? cell(one.what) : ''} | \`${shortName(cell(cut(name)))}\` | ${outcome} | ${cell(says)} |`
  })
}

it('every hostile file is read as its text or refused in words, as the table says', async () => {
  const table = groups.map(
    ([title, all]) =>
      `## ${title}\n\n| what it is | as it is shown | outcome | text or message |\n|---|---|---|---|\n${all
        .filter(({ skip }) => !skip)
        .flatMap(rowsOf)
        .join('\n')}\n`,
  )
  const intro =
    '# Hostile files, and what becomes of each\n\nThe files are made by `test/support/hostile`; `npx vitest run -u test/golden/hostile.test.ts` writes this table anew.\n'
  await expect(`${[intro, ...table].join('\n')}`).toMatchFileSnapshot('import/hostile/expected.md')
})

it('no two of them have one name, or the later would be read in both places', () => {
  const made = cases.map(({ name }) => name)
  expect(made.filter((name, i) => made.indexOf(name) !== i)).toEqual([])
})

describe('whatever is read', () => {
  it('no reading crashes, hangs or eats the memory', () => {
    const stumbles = [...readings.values()]
      .flat()
      .filter(({ read }) => !read.ok && read.error.code.startsWith('worker-'))
    expect(stumbles).toEqual([])
  })

  it('nothing of a script, an entity or another file stands in a text, a title or whatever else was found', () => {
    for (const { name, read } of [...readings.values()].flat()) {
      if (!read.ok) continue
      const { original: _, pages: __, ...article } = read.value
      expect(JSON.stringify(article), name).not.toMatch(/HACKED|root:x:0|for\(;;\)|localhost$/)
    }
  })

  it('nothing is asked of a network, run or written', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(heard).toContain('ready')
    expect(heard.filter((what) => what !== 'ready')).toEqual([])
    expect(requests).toEqual([])
    expect(after).toEqual(before)
  })

  it('no name breaks a line or turns it', () => {
    for (const { name, read } of [...readings.values()].flat()) {
      const said = read.ok ? '' : explain(read.error)
      expect(`${name}${said}`).not.toMatch(/[\p{Cc}\u202A-\u202E]/u)
    }
  })
})

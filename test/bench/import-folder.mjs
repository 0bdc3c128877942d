import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { quantile, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, remove, stet } from './lib/launch.mjs'
import { reports } from './lib/many-reports.mjs'
import { longTasks, watchTasks } from './lib/page.mjs'
import { startProfiles } from './lib/profile.mjs'

const files = Number(process.env.STET_BENCH_FILES ?? 10_000)
const words = 600

/**
 * A folder of text files dropped on the window: until all of them are in the library, and until each can be found. Meanwhile: gaps in
 * the main process's loop, tasks of the window, memory. The baseline reads, hashes and inserts the same files in plain Node.
 */
export async function importFolder() {
  const folder = makeFolder('folder')
  for (const { file, text } of reports(files, words)) writeFileSync(join(folder, file), text)
  const plain = plainly(folder)
  console.log(`  baseline: ${files} files read, hashed and inserted by plain Node in ${seconds(plain)}`)

  const data = makeFolder('import')
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  await window.getByTestId('library-new').click()
  await window.getByTestId('new-title').fill('A folder')
  await window.getByTestId('new-create').click()
  await window.getByTestId('import-files').waitFor()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
  await watchTasks(window)
  await watchMain(app)
  await window.waitForTimeout(2000)
  const rest = await mainGaps(app)
  await longTasks(window)
  const before = await memoryOf(app)
  const memory = watchMemory(app)
  const profiles = await startProfiles(app, window)

  const from = performance.now()
  await window.getByTestId('import-folder').click()
  const job = await ended(window, 'reading')
  const kept = performance.now() - from
  // The analysis of ten thousand articles is another matter: it is cancelled, which must work while everything is fresh.
  await window.evaluate((id) => window.stet.request['jobs.cancel']({ job: id }), job.job)
  await findable(window)
  const found = performance.now() - from
  const gaps = await mainGaps(app)
  const tasks = await longTasks(window)
  const most = memory.end()
  await profiles.end()

  console.log(`  files: ${JSON.stringify(Object.fromEntries(Object.entries(job.files).filter(([, n]) => n > 0)))}`)
  console.log(`  in the library after ${seconds(kept)} (${(kept / plain).toFixed(1)} × the baseline)`)
  showTarget('in the library and searchable within 90 s', found < 90_000, seconds(found))
  console.log(`  gaps of the main process over 50 ms at rest: ${list(rest)}`)
  showTarget('no gap of the main process over 50 ms', gaps.length === 0, list(gaps))
  showTarget('no task of the window over 50 ms', tasks.length === 0, list(tasks))
  console.log(`  memory, proportional, at rest: ${listed(before)}`)
  console.log(`  memory, proportional, at its highest: ${listed(most)}`)
  showTarget('under 500 MB', sumOf(most) < 500, `${sumOf(most)} MB`)
  await app.close()
  remove(data)
  remove(folder)
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`
const list = (all) =>
  all.length === 0
    ? 'none'
    : `${all.length}, longest ${Math.max(...all).toFixed(0)} ms, median of them ${quantile(all, 0.5).toFixed(0)} ms`

/** Milliseconds for the least that has to be done. */
function plainly(folder) {
  const place = makeFolder('plain')
  const from = performance.now()
  const db = new Database(join(place, 'plain.db'))
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE kept (sha256 TEXT PRIMARY KEY, bytes BLOB)',
  )
  const insert = db.prepare('INSERT INTO kept VALUES (?, ?)')
  const names = readdirSync(folder)
  for (let at = 0; at < names.length; at += 48) {
    db.exec('BEGIN')
    for (const name of names.slice(at, at + 48)) {
      const bytes = readFileSync(join(folder, name))
      insert.run(createHash('sha256').update(bytes).digest('hex'), bytes)
    }
    db.exec('COMMIT')
  }
  const took = performance.now() - from
  db.close()
  remove(place)
  return took
}

/** The newest job once it is past a stage, as the window hears of it. */
const ended = (window, stage) =>
  window.evaluate(
    (past) =>
      new Promise((resolve) => {
        const end = window.stet.on.job((job) => {
          if (job.stage === past) return
          end()
          resolve(job)
        })
      }),
    stage,
  )

const findable = (window) =>
  window.evaluate(async () => {
    for (;;) {
      const answer = await window.stet.request['search.query']({ text: 'lastword' })
      if (answer.ok && answer.value.hits.length > 0 && answer.value.indexing === null) return
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  })

const watchMain = (app) =>
  app.evaluate(() => {
    globalThis.gaps = []
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      if (now - last > 55) globalThis.gaps.push(now - last - 5)
      last = now
    }, 5)
  })
const mainGaps = (app) => app.evaluate(() => globalThis.gaps.splice(0))

/** Each second, the moment when all together took most; in MB by kind of process. Proportional: what processes share counts once. */
function watchMemory(app) {
  let most = {}
  const timer = setInterval(async () => {
    const now = await memoryOf(app).catch(() => ({}))
    if (sumOf(now) > sumOf(most)) most = now
  }, 1000)
  return {
    end: () => {
      clearInterval(timer)
      return most
    },
  }
}

async function memoryOf(app) {
  const processes = await app.evaluate(({ app }) => app.getAppMetrics().map(({ pid, type }) => ({ pid, type })))
  const by = {}
  for (const { pid, type } of processes) by[type] = (by[type] ?? 0) + proportional(pid)
  return by
}
const sumOf = (by) => Object.values(by).reduce((sum, mb) => sum + mb, 0)
const listed = (by) =>
  `${sumOf(by)} MB: ${Object.entries(by)
    .map(([type, mb]) => `${type} ${mb}`)
    .join(', ')}`

function proportional(pid) {
  try {
    const said = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Math.round(Number(/^Pss:\s+(\d+)/m.exec(said)?.[1] ?? 0) / 1024)
  } catch {
    return 0 // gone, or another system
  }
}

import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bigDossier } from './lib/big-dossier.mjs'
import { median, quantile, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, remove, stet } from './lib/launch.mjs'
import { longTasks, timed, verdictTimed, watchTasks } from './lib/page.mjs'

const runs = 3
const presses = 60
/** With STET_BENCH_LIBRARY=FOLDER the two dossiers are made once and kept there: making them takes minutes. */
const kept = process.env.STET_BENCH_LIBRARY
const small = { title: 'A hundred claims', articles: 3, sentences: 60, facts: 80 }
const large = { title: 'Ten thousand claims', articles: 300, sentences: 60, facts: 270 }

/** The window with a dossier of 10,000 claims from 300 articles, beside the same window with one of 100 claims. */
export async function desk() {
  const data = await prepare()
  const { app, window } = await launch(stet(data), 'dossier-card')
  await opening(window)
  for (const dossier of [small, large]) {
    const claims = await open(window, dossier)
    console.log(`  ── ${dossier.title}: ${claims} claims`)
    await filtering(window)
    await working(window)
    await bulk(window)
    await memory(app)
    await leave(window)
  }
  await app.close()
  if (data !== kept) remove(data)
}

/** A folder of user data with both dossiers in it. */
async function prepare() {
  const data = makeFolder('desk')
  if (kept && existsSync(join(kept, 'library'))) {
    cpSync(kept, data, { recursive: true })
    return data
  }
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  for (const { title, articles, sentences, facts } of [small, large]) {
    const from = performance.now()
    const folder = makeFolder('desk-texts')
    const files = bigDossier(articles, sentences, facts).map(({ file, text }) => {
      const path = join(folder, file)
      writeFileSync(path, text)
      return path
    })
    await window.getByTestId('library-new').click()
    await window.getByTestId('new-title').fill(title)
    await window.getByTestId('new-create').click()
    await window.getByTestId('file-input').setInputFiles(files)
    await window.getByTestId('claim-row').first().waitFor({ timeout: 1_200_000 })
    console.log(`  ${title}: made in ${((performance.now() - from) / 1000).toFixed(0)} s`)
    await leave(window)
    remove(folder)
  }
  await app.close()
  if (kept) cpSync(data, kept, { recursive: true })
  return data
}

const card = (window, { title }) =>
  window.getByTestId('dossier-card').filter({ hasText: title }).first().locator('button').first()

async function open(window, dossier) {
  await card(window, dossier).dispatchEvent('click')
  const row = window.getByTestId('claim-row').first()
  await row.waitFor({ timeout: 60_000 })
  return Number(await row.getAttribute('aria-setsize'))
}

async function leave(window) {
  await window.getByTestId('to-library').click()
  await window.getByTestId('dossier-card').first().waitFor()
}

const ways = {
  first: 'its mirror still to be filled',
  started: 'the first time since the start',
  again: 'again, left a moment before',
}

/** From the click on the dossier to its first rows painted. */
async function opening(window) {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, { small: [], large: [] }]))
  const passages = { small: [], large: [] }
  const tasks = []
  for (let i = 0; i < runs; i++) {
    for (const [size, dossier] of Object.entries({ small, large })) {
      await forgetMirrors(window)
      await restart(window)
      times.first[size].push(await openTimed(window, dossier))
      passages[size].push(await passagesTimed(window))
      await settled(window)
      if (size === 'large') tasks.push(...(await longTasks(window)))
      await leave(window)
      await restart(window)
      times.started[size].push(await openTimed(window, dossier))
      await window.waitForTimeout(1000)
      await leave(window)
      times.again[size].push(await openTimed(window, dossier))
      await leave(window)
    }
  }
  for (const [way, { small: least, large: ours }] of Object.entries(times)) {
    show(`the small dossier, ${ways[way]}`, least)
    show(`the large dossier, ${ways[way]}`, ours)
    const ratio = median(ours) / median(least)
    showTarget('at most 3 × the small one', ratio <= 3, `${ratio.toFixed(2)} ×`)
  }
  show('the small dossier, a claim’s passages there after the first rows', passages.small)
  show('the large dossier, the same, its mirror being filled', passages.large)
  showTasks('the large dossier opened, its mirror filled behind it', tasks)
}

/** The page alone: whatever a window remembers is gone. */
async function restart(window) {
  // A window comes back to where it was last for a moment: in the library.
  await window.waitForTimeout(600)
  await window.reload()
  await window.getByTestId('dossier-card').first().waitFor()
  await watchTasks(window)
}

/** From the first rows on. */
async function passagesTimed(window) {
  const from = performance.now()
  await window.getByTestId('claim-row').first().click()
  await window.getByTestId('passage').first().waitFor({ timeout: 120_000 })
  return performance.now() - from
}

const openTimed = (window, dossier) =>
  timed(window, {
    type: 'click',
    // Not Playwright's click, which waits until the card has stood still for two frames.
    act: () => card(window, dossier).dispatchEvent('click'),
    holds: () => document.querySelector('[data-testid="claim-row"]') !== null,
    withinMs: 60_000,
  })

/** Until the mirror is filled behind the first rows, with what comes last. */
const settled = (window) =>
  window.waitForFunction(
    async () => {
      for (const { name } of await indexedDB.databases()) {
        if (!name.startsWith('stet-mirror-')) continue
        const db = await new Promise((resolve) => {
          indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result)
        })
        const meta = await new Promise((resolve) => {
          db.transaction('meta').objectStore('meta').get('mirror').onsuccess = ({ target }) => resolve(target.result)
        })
        db.close()
        if (!meta?.complete || meta.owes !== null) return false
      }
      return true
    },
    undefined,
    { timeout: 300_000, polling: 1000 },
  )

const forgetMirrors = (window) =>
  window.evaluate(async () => {
    const names = (await indexedDB.databases())
      .map(({ name }) => name)
      .filter((name) => name.startsWith('stet-mirror-'))
    for (const name of names)
      await new Promise((resolve) =>
        Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve, onerror: resolve, onblocked: resolve }),
      )
  })

async function filtering(window) {
  const times = []
  const size = () => window.getByTestId('claim-row').first().getAttribute('aria-setsize')
  const isOther = (was) => {
    const row = document.querySelector('[data-testid="claim-row"]')
    return row !== null && row.getAttribute('aria-setsize') !== was
  }
  for (let i = 0; i < 4 * runs; i++) {
    const act = () => window.getByTestId('filter-differing').dispatchEvent('click')
    times.push(await timed(window, { type: 'click', act, holds: isOther, wanted: await size() }))
  }
  await longTasks(window)
  show('a filter chosen, painted', times)
  showTarget('under 100 ms', quantile(times, 0.95) < 100, `p95 ${quantile(times, 0.95).toFixed(0)} ms`)
  await sorting(window)
}

/** From the click on an order to another claim at the head of the list. */
async function sorting(window) {
  const times = []
  const first = () => window.getByTestId('claim-row').first().getAttribute('data-claim')
  const isOther = (was) => {
    const row = document.querySelector('[data-testid="claim-row"]')
    return row !== null && row.getAttribute('data-claim') !== was
  }
  for (let i = 0; i < 2 * runs; i++) {
    for (const order of ['severity', 'article']) {
      await window.getByTestId('order').click()
      const item = window.getByTestId(`order-${order}`)
      await item.waitFor()
      const act = () => item.dispatchEvent('click')
      const ms = await timed(window, { type: 'click', act, holds: isOther, wanted: await first() }).catch(() => null)
      if (ms !== null) times.push(ms)
      await window.keyboard.press('Escape')
    }
  }
  await longTasks(window)
  if (times.length === 0) return console.log('  sorting: the same claim comes first in every order')
  show('an order chosen, painted', times)
  showTarget('under 100 ms', quantile(times, 0.95) < 100, `p95 ${quantile(times, 0.95).toFixed(0)} ms`)
}

/** What somebody does all day: the longest task meanwhile, and the time of a verdict. */
async function working(window) {
  await window.getByTestId('claim-row').first().click()
  await longTasks(window)
  await window.getByTestId('checklist').hover()
  for (let i = 0; i < 60; i++) {
    await window.mouse.wheel(0, i % 20 === 19 ? -2000 : 400)
    await window.waitForTimeout(30)
  }
  showTasks('the wheel', await longTasks(window))
  for (const key of ['End', 'Home', ...Array(30).fill('j'), ...Array(10).fill('k')]) {
    await window.keyboard.press(key)
    await window.waitForTimeout(60)
  }
  showTasks('walking with J and K, End and Home', await longTasks(window))
  await window.keyboard.press('n')
  await window.keyboard.type('The port log of that morning gives another figure, and so does the clerk. ', {
    delay: 25,
  })
  await window.waitForTimeout(1000)
  showTasks('typing a note', await longTasks(window))
  await window.keyboard.press('Escape')
  const times = []
  for (let i = 0; i < presses; i++) {
    times.push(await verdictTimed(window, String((i % 3) + 1)))
    await window.keyboard.press('j')
    await window.waitForTimeout(200) // a quick person's pace
  }
  showTasks('marking', await longTasks(window))
  show('a verdict durable and painted', times)
  const p95 = quantile(times, 0.95)
  showTarget('p95 under 50 ms', p95 < 50, `${p95.toFixed(1)} ms`)
}

/** Up to 1,000 claims at one stroke, from the command to the counts in the title bar painted with them. */
async function bulk(window) {
  const claims = await window.evaluate(readClaims, 1000)
  const dossier = claims.dossier
  const times = []
  for (const mark of ['confirmed', 'disputed', 'unverified', 'confirmed', 'disputed']) {
    const command = {
      type: 'SetVerdicts',
      dossier,
      verdicts: claims.ids.map((claim) => ({ claim, ...verdict(mark) })),
      cleared: [],
    }
    const act = () =>
      window.evaluate((asked) => {
        dispatchEvent(new Event('bench-bulk'))
        void globalThis.stet.request['commands.execute']({ command: asked })
      }, command)
    const holds = ([which, least]) => Number(document.querySelector('[data-testid="counts"]')?.dataset[which]) >= least
    times.push(
      await timed(window, { type: 'bench-bulk', act, holds, wanted: [mark, claims.ids.length], withinMs: 60_000 }),
    )
    await window.waitForTimeout(1000)
  }
  show(`a mark on ${claims.ids.length} claims, durable and painted`, times)
  showTarget('under 1 s', median(times) < 1000, `${median(times).toFixed(0)} ms`)
  showTasks('bulk marks', await longTasks(window))
}

const verdict = (mark) => ({ aspect: 'true', mark, established: null, perMention: {}, reason: '', confidence: null })

/** Ids of the open dossier's first claims, from its mirror. */
async function readClaims(count) {
  const prefix = /^stet-mirror-\d+-/
  const counts = document.querySelector('[data-testid="counts"]')
  for (const { name } of await indexedDB.databases()) {
    if (!prefix.test(name)) continue
    const db = await new Promise((resolve) => (indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result)))
    const ids = await new Promise(
      (resolve) =>
        (db.transaction('statements').objectStore('statements').getAllKeys().onsuccess = ({ target }) =>
          resolve(target.result)),
    )
    db.close()
    if (ids.length === Number(counts?.dataset.claims))
      return { dossier: name.replace(prefix, ''), ids: ids.slice(0, count) }
  }
  throw new Error('no mirror has as many claims as the title bar says')
}

async function memory(app) {
  const megabytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, memory: used }) => [type, used.workingSetSize / 1024]),
  )
  const [, renderer] = megabytes.find(([type]) => type === 'Tab')
  console.log(`  memory: ${megabytes.map(([type, mb]) => `${type} ${mb.toFixed(0)} MB`).join(', ')}`)
  showTarget('renderer under 400 MB', renderer < 400, `${renderer.toFixed(0)} MB`)
}

function showTasks(what, tasks) {
  const longest = Math.max(0, ...tasks)
  showTarget(
    `${what}: no task over 50 ms`,
    longest <= 50,
    tasks.length === 0 ? 'none of 50 ms' : `${tasks.length}, the longest ${longest.toFixed(0)} ms`,
  )
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { news } from '../support/hostile-texts.mjs'
import { quantile, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, remove, stet } from './lib/launch.mjs'

const runs = 5

/**
 * The engine beside the window: how long a cancelled analysis of a 5 MB article goes on, and the longest task of the
 * window's main thread while a 1 MB article is read and analysed (Chromium reports tasks of 50 ms and more). The baseline
 * is the same window at rest.
 */
export async function engineInApp() {
  const data = makeFolder('engine')
  const files = mkdtempSync(join(tmpdir(), 'stet-bench-engine-'))
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  const cancels = []
  for (let i = 0; i < runs; i++)
    cancels.push(
      await cancelled(window, await dossier(window, `Cancel ${i}`, join(files, `${i}.txt`), news(5e6, i + 2))),
    )
  const shown = cancels.map((each) => each.shown)
  show('from the click on Cancel to the end of the job on screen', shown)
  show(
    'the same as the driver sees it',
    cancels.map((each) => each.driven),
  )
  showTarget('within 200 ms', quantile(shown, 0.95) < 200, `p95 ${quantile(shown, 0.95).toFixed(0)} ms`)

  await dossier(window, 'Long', null)
  await watchTasks(window)
  await window.waitForTimeout(3000)
  const atRest = await tasks(window)
  const file = join(files, 'long.txt')
  writeFileSync(file, news(1e6))
  await window.getByTestId('file-input').setInputFiles([file])
  await window.getByTestId('claim-row').first().waitFor({ timeout: 120_000 })
  const busy = await tasks(window)
  const longest = Math.max(0, ...busy)
  console.log(
    `  tasks of 50 ms and more: ${atRest.length} at rest in 3 s, ${busy.length} while 1 MB was read, analysed and shown`,
  )
  showTarget(
    'no task over 50 ms',
    busy.length === 0,
    `longest ${longest.toFixed(0)} ms; all: ${busy.map((ms) => ms.toFixed(0)).join(', ')}`,
  )
  await app.close()
  remove(data)
  remove(files)
}

/** A new dossier with one article on its way in; `null` for none. */
async function dossier(window, title, file, text) {
  const back = window.locator('[data-home]')
  if (await back.isVisible().catch(() => false)) await back.click()
  await window.getByTestId('library-new').click()
  await window.getByTestId('new-title').fill(title)
  await window.getByTestId('new-create').click()
  await window.getByTestId('import-files').waitFor()
  if (file === null) return
  writeFileSync(file, text)
  await window.getByTestId('file-input').setInputFiles([file])
}

/**
 * Waits until the analysis runs, presses Cancel, and measures from the click's own time until the tray says that the job
 * has ended and a frame has begun to show it (`shown`), and as the driver sees it, its own waiting included (`driven`).
 */
async function cancelled(window) {
  await window.locator('[data-testid="import-job"][data-stage="analysing"]').first().waitFor({ timeout: 120_000 })
  await window.waitForTimeout(700)
  await window.evaluate(() => {
    window.cancelled = new Promise((resolve) => {
      const onClick = (event) => {
        const isEnded = () => document.querySelector('[data-testid="import-job"][data-stage="cancelled"]') !== null
        const seen = new MutationObserver(() => {
          if (!isEnded()) return
          seen.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - event.timeStamp))
        })
        seen.observe(document.body, { subtree: true, childList: true, attributes: true })
      }
      document.addEventListener('click', onClick, { capture: true, once: true })
    })
  })
  const from = performance.now()
  await window.getByTestId('import-cancel').first().click()
  await window.locator('[data-testid="import-job"][data-stage="cancelled"]').first().waitFor({ timeout: 60_000 })
  const driven = performance.now() - from
  return { shown: await window.evaluate(() => window.cancelled), driven }
}

const watchTasks = (window) =>
  window.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  })

/** Durations in ms since the last call. */
const tasks = (window) => window.evaluate(() => window.longTasks.splice(0))

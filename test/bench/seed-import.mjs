import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { median, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, remove, stet } from './lib/launch.mjs'

const runs = 5

/** From the drop of five real articles to their checklist on screen, against the engine alone under plain Node. */
export async function seedImport() {
  const seeds = process.env.STET_SEEDS
  if (!seeds) return console.log('  the seed articles are not beside this checkout: not measured\n')
  const files = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(seeds, name))
  const alone = []
  const ours = []
  for (let i = 0; i < runs; i++) {
    alone.push(engineAlone(files))
    ours.push(await dropToScreen(files))
  }
  show('engine alone, `stet analyse` under plain Node', alone)
  show('drop to checklist on screen', ours)
  showTarget(
    'under 3 s',
    median(ours) < 3000,
    `${(median(ours) / 1000).toFixed(2)} s, ${(median(ours) / median(alone)).toFixed(2)} × the engine alone`,
  )
}

function engineAlone(files) {
  const from = performance.now()
  const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
  const { status, stderr } = spawnSync(process.execPath, [cli, 'analyse', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - from
}

async function dropToScreen(files) {
  const data = makeFolder('seeds')
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  await window.getByTestId('library-new').click()
  await window.getByTestId('new-title').fill('Seeds')
  await window.getByTestId('new-create').click()
  await window.getByTestId('import-files').waitFor()
  const from = performance.now()
  await window.getByTestId('file-input').setInputFiles(files)
  await window.getByTestId('claim-row').first().waitFor()
  await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const ms = performance.now() - from
  await app.close()
  remove(data)
  return ms
}

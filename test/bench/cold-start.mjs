import { median, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, makeMinimal, remove, stet } from './lib/launch.mjs'

const runs = 7

/** From starting the program to a checklist of the sample that can be worked in, against the least window there is. */
export async function coldStart() {
  const data = makeFolder('cold')
  const minimal = await makeMinimal()
  await prepare(data)
  const ours = []
  const least = []
  for (let i = 0; i <= runs; i++) {
    const a = await startMinimal(minimal)
    const b = await startWithChecklist(data)
    if (i === 0) continue // the first pair warms the disk cache
    least.push(a)
    ours.push(b)
  }
  show('minimal React and Mantine window, a key answered', least)
  show('Stet, the sample’s checklist open, a key answered', ours)
  const ratio = median(ours) / median(least)
  showTarget('at most 1.3 × the minimal window', ratio <= 1.3, `${ratio.toFixed(2)} ×`)
  for (const folder of [data, ...minimal.folders]) remove(folder)
}

async function prepare(data) {
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  await window.getByTestId('sample-open').click()
  await window.getByTestId('claim-row').first().waitFor()
  await app.close()
}

async function startMinimal(minimal) {
  const from = performance.now()
  const { app, window } = await launch(minimal, 'ready')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await window.locator('[data-testid="ready"][data-pressed="1"]').waitFor()
  const ms = performance.now() - from
  await app.close()
  return ms
}

async function startWithChecklist(data) {
  const from = performance.now()
  const { app, window } = await launch(stet(data), 'dossier-card')
  // Not Playwright's click, which waits until the card has stood still for two frames.
  await window.getByTestId('dossier-card').first().locator('button').first().dispatchEvent('click')
  await window.getByTestId('claim-row').first().waitFor()
  await window.keyboard.press('j')
  await window.locator('[data-testid="claim-row"][aria-selected="true"]').first().waitFor()
  const ms = performance.now() - from
  await app.close()
  return ms
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quantile, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, makeMinimal, remove, stet } from './lib/launch.mjs'
import { pressTimed, verdictTimed } from './lib/page.mjs'
import { bigStory } from './lib/story.mjs'

const presses = 100

/** From the key press to the verdict durable in the journal and painted, in a dossier of 1,000 claims. */
export async function verdictKey() {
  const minimal = await makeMinimal()
  const least = await pressesOf(minimal)
  const data = makeFolder('verdict')
  const texts = makeFolder('verdict-texts')
  const files = bigStory(25, 44).map((text, i) => {
    const path = join(texts, `article-${String(i).padStart(2, '0')}.txt`)
    writeFileSync(path, text)
    return path
  })
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  await window.getByTestId('library-new').click()
  await window.getByTestId('new-title').fill('A thousand claims')
  await window.getByTestId('new-create').click()
  await window.getByTestId('file-input').setInputFiles(files)
  await window.getByTestId('claim-row').first().waitFor({ timeout: 120_000 })
  const claims = await window.getByTestId('claim-row').first().getAttribute('aria-setsize')
  await window.getByTestId('claim-row').first().click()
  const ours = []
  for (let i = 0; i < presses; i++) {
    ours.push(await verdictTimed(window, String((i % 3) + 1)))
    await window.keyboard.press('j')
    await window.waitForTimeout(200) // a quick person's pace
  }
  show('minimal window, a key press painted', least)
  show(`Stet with ${claims} claims, a verdict durable and painted`, ours)
  const p95 = quantile(ours, 0.95)
  showTarget('p95 under 50 ms', p95 < 50, `${p95.toFixed(1)} ms`)
  await app.close()
  for (const folder of [data, texts, ...minimal.folders]) remove(folder)
}

async function pressesOf(minimal) {
  const { app, window } = await launch(minimal, 'ready')
  await window.getByTestId('ready').focus()
  const times = []
  for (let i = 1; i <= presses; i++) {
    const isShown = (wanted) => document.querySelector(`[data-testid="ready"][data-pressed="${wanted}"]`) !== null
    times.push(await pressTimed(window, 'Enter', isShown, i))
  }
  await app.close()
  return times
}

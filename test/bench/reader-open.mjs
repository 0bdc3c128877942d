import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, show, showTarget } from './lib/figures.mjs'
import { launch, makeFolder, remove, stet } from './lib/launch.mjs'

const opens = 20
const sentencesWanted = 120

const towns = ['Almer', 'Vessen', 'Osmer', 'Ketter', 'Holm', 'Dell', 'Tarn', 'Ulgen', 'Brod', 'Senn']
const deeds = ['lost', 'sold', 'built', 'closed', 'bought', 'rented', 'painted', 'counted']
const things = ['boats', 'pumps', 'houses', 'trees', 'buses', 'lamps', 'benches', 'wagons', 'schools', 'wells', 'farms']

/** About 700 words in 120 sentences of which each can be checked; four to a paragraph. */
function article() {
  const sentences = Array.from({ length: sentencesWanted }, (_, n) => {
    const [town, deed, thing] = [towns[n % 10], deeds[(n * 3) % 8], things[(n * 7) % 11]]
    return `${town} ${deed} ${100 + n * 7} ${thing} in ${1950 + (n % 80)}.`
  })
  const paragraphs = []
  for (let i = 0; i < sentences.length; i += 4) paragraphs.push(sentences.slice(i, i + 4).join(' '))
  return `The towns in figures\n\n${paragraphs.join('\n')}\n`
}

/** From the key press to the article painted, with all its claims; beside it the same text as bare paragraphs. */
export async function readerOpen() {
  const [data, folder] = [makeFolder('reader'), makeFolder('reader-text')]
  const text = article()
  const file = join(folder, 'towns.txt')
  writeFileSync(file, text)
  const { app, window } = await launch(stet(data), 'start-name')
  await window.getByTestId('start-name').fill('Bench Person')
  await window.getByTestId('start-go').click()
  await window.getByTestId('library-new').click()
  await window.getByTestId('new-title').fill('Towns')
  await window.getByTestId('new-create').click()
  await window.getByTestId('file-input').setInputFiles([file])
  await window.getByTestId('claim-row').first().waitFor({ timeout: 120_000 })
  await window.waitForTimeout(2000)
  await window.getByTestId('claim-row').first().click()
  const ours = []
  let claims = 0
  for (let i = 0; i < opens; i++) {
    ours.push(await keyToPaint(window, 'Enter', { shown: '[data-mention][data-n]' }))
    claims = await window.locator('[data-mention][data-n]').count()
    await window.keyboard.press('Escape')
    await window.getByTestId('reader').waitFor({ state: 'detached' })
    await window.waitForTimeout(150)
  }
  const noted = []
  for (let i = 0; i < opens; i++) {
    noted.push(await keyToPaint(window, 'Enter', { shown: '[data-testid="margin-note"]' }))
    await window.keyboard.press('Escape')
    await window.getByTestId('reader').waitFor({ state: 'detached' })
    await window.waitForTimeout(150)
  }
  const plain = []
  for (let i = 0; i < opens; i++) plain.push(await keyToPaint(window, 'F9', { text }))
  const words = text.split(/\s+/).filter(Boolean).length
  show(`the same ${words} words as bare paragraphs, key to painted`, plain)
  show(`reader with ${claims} claims of ${words} words, key to painted`, ours)
  show('the same with the notes in its margin', noted)
  showTarget('reader open under 150 ms', median(ours) < 150, `${median(ours).toFixed(0)} ms`)
  await app.close()
  for (const each of [data, folder]) remove(each)
}

/**
 * Measured in the page, from the key event to the frame after what is to be `shown` is there; with `text`, to the frame after it was
 * put on the page as paragraphs by the key itself.
 */
async function keyToPaint(window, key, { text, shown }) {
  await window.evaluate(
    ([bare, wanted]) => {
      globalThis.painted = new Promise((resolve) => {
        let from = 0
        const end = () => {
          // A message sent while a frame is made is read after that frame was painted.
          const painted = new MessageChannel()
          painted.port1.onmessage = () => resolve(performance.now() - from)
          requestAnimationFrame(() => painted.port2.postMessage(null))
        }
        const observer = new MutationObserver(() => {
          if (from === 0 || document.querySelector(wanted) === null) return
          observer.disconnect()
          end()
        })
        if (bare === undefined) observer.observe(document.body, { subtree: true, childList: true })
        const pressed = () => {
          from = performance.now()
          if (bare === undefined) return
          const page = document.createElement('div')
          page.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:1000'
          for (const line of bare.split('\n')) page.appendChild(document.createElement('p')).textContent = line
          document.body.append(page)
          end()
          globalThis.page = page
        }
        addEventListener('keydown', pressed, { capture: true, once: true })
        setTimeout(() => resolve(null), 10_000)
      })
    },
    [text, shown],
  )
  await window.keyboard.press(key)
  const ms = await window.evaluate(async () => {
    const taken = await globalThis.painted
    globalThis.page?.remove()
    return taken
  })
  if (ms === null) throw new Error(`the key ${key} was not answered within 10 seconds`)
  return ms
}

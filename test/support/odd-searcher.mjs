// A searching thread that behaves badly on request: answers are what it was asked, with how often it heard of changes.
import { parentPort } from 'node:worker_threads'

let changes = 0
let isDeaf = false
parentPort.on('message', ({ type, id, request }) => {
  if (type === 'changed') changes++
  if (type === 'settled') parentPort.postMessage({ type: 'answer', id, answer: null })
  if (type === 'close' && !isDeaf) parentPort.close()
  if (type !== 'query') return
  if (request.text === 'crash') throw new Error('the index stumbled')
  if (request.text === 'end') process.exit(7)
  if (request.text === 'deaf') isDeaf = true
  if (request.text === 'fault') parentPort.postMessage({ type: 'error', what: 'a page is damaged' })
  if (request.text === 'silent' || isDeaf) return
  parentPort.postMessage({ type: 'answer', id, answer: { ok: true, value: { asked: request.text, changes } } })
})

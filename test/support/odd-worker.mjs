// A worker that behaves badly on request: stands in for a parser that hangs, crashes or eats memory.
import { parentPort } from 'node:worker_threads'

const oddities = {
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(7),
  throw: () => {
    throw new Error('a parser stumbled')
  },
  eat: () => {
    const eaten = []
    for (;;) eaten.push({ at: eaten.length, words: new Array(1000).fill('word') })
  },
}

parentPort.on('message', ({ id, job }) => {
  oddities[job.name]?.()
  if (job.name === 'progress') {
    for (const done of [1, 2, 3]) parentPort.postMessage({ id, type: 'progress', done, total: 3 })
  }
  parentPort.postMessage({ id, type: 'result', result: { ok: true, value: job.name } })
})

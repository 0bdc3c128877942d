// Reads mutated files one after the other and says before each which it is, so that whoever started it can tell one that hangs.
import { parentPort, workerData } from 'node:worker_threads'
import { shutOff } from './shut.mjs'

const { parts, files, from, to, seed, isMutated } = workerData
const { defaultLimits, foundListSchema, mutated, readBytes } = await import(parts)
const world = shutOff()

/** What a reading promises, whatever was read; null where it holds. */
function broken(result) {
  if (!result.ok) return null
  for (const { read } of result.value) {
    if (!read.ok) continue
    const { text, metadata, pages } = read.value
    if (!text.isWellFormed()) return 'a lone surrogate in the text'
    if (/\r|^\uFEFF/.test(text)) return 'a carriage return or a byte order mark in the text'
    if (!foundListSchema.safeParse(metadata.found).success) return 'metadata that cannot be kept'
    for (const { lines } of pages ?? [])
      for (const { start, end } of lines) if (start > end || end > text.length) return 'a line outside the text'
  }
  return null
}

for (let n = from; n < to; n++) {
  const file = files[n % files.length]
  const other = files[(n * 7 + 3) % files.length]
  const bytes = isMutated ? mutated(file.bytes, other.bytes, seed + n) : file.bytes
  parentPort.postMessage({ at: n })
  const began = performance.now()
  let fault = null
  let outcome = 'read'
  try {
    const result = await readBytes(bytes, file.name, { limits: defaultLimits, password: null, url: null })
    outcome = result.ok ? 'read' : result.error.code
    fault = broken(result)
  } catch (cause) {
    fault = String(cause?.stack ?? cause).slice(0, 600)
  }
  const tried = world.taken()
  if (tried.length > 0) fault = `it reached out of its document: ${tried.join(', ')}`
  parentPort.postMessage({ at: n, ms: performance.now() - began, fault, outcome })
}
parentPort.postMessage({ done: true })

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { loadEngine } from './lib/engine.mjs'

const here = import.meta.dirname
const size = { claims: 1000, passagesEach: 4, articles: 40 }
/** Seconds, from the issue. */
const aims = { pdf: 10, docx: 3, html: 1, xlsx: 2 }
const runs = 3

/**
 * A report of 1,000 claims with 4,000 passages in each format: the median of three in a process of its own, its memory, its
 * size, and whether two runs give the same bytes. The PDF is printed by Electron, whose start is part of it.
 */
export async function reports() {
  const { reportFormats } = await loadEngine(join(here, 'lib', 'report-parts.ts'))
  console.log('  format     seconds (aim)   MB on disk   memory MB   same bytes')
  for (const format of reportFormats) {
    const { seconds, bytes, memory, same } = await apart(format)
    const aim = aims[format] === undefined ? '' : ` (${aims[format]})`
    console.log(
      `  ${format.padEnd(9)} ${`${seconds.toFixed(2)}${aim}`.padStart(13)} ${(bytes / 1e6).toFixed(2).padStart(12)} ${String(Math.round(memory)).padStart(11)}   ${same}`,
    )
  }
}

/** In a process of its own, so that one format's memory is not another's. */
const apart = (format) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, format], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(said.trim().split('\n').at(-1)))
        : reject(new Error(`${format} ended with ${code}`)),
    )
  })

async function measure(format) {
  const { bigReport, ok, renderReport } = await loadEngine(join(here, 'lib', 'report-parts.ts'))
  const folder = mkdtempSync(join(tmpdir(), 'stet-reports-'))
  try {
    const print = async (pages) => ok(await printed(folder, pages))
    const times = []
    const hashes = new Set()
    let bytes = 0
    const model = bigReport(size)
    for (let i = 0; i < runs; i++) {
      const start = performance.now()
      const rendered = await renderReport(model, format, print)
      times.push((performance.now() - start) / 1000)
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
      bytes = rendered.value.reduce((sum, file) => sum + file.bytes.length, 0)
      hashes.add(rendered.value.map((file) => createHash('sha256').update(file.bytes).digest('hex')).join())
    }
    const { maxRSS } = process.resourceUsage()
    times.sort((a, b) => a - b)
    return { seconds: times[runs >> 1], bytes, memory: maxRSS / 1000, same: hashes.size === 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function printed(folder, pages) {
  const room = mkdtempSync(join(folder, 'print-'))
  const names = pages.map(({ isTagged }, i) => `${String(i).padStart(4, '0')}${isTagged ? '' : '.plain'}`)
  for (const [i, { html }] of pages.entries()) writeFileSync(join(room, `${names[i]}.html`), html)
  const script = join(projectRoot, 'scripts', 'print-pdf.mjs')
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, room], { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the printer ended with ${code}`))))
  })
  return names.map((name) => new Uint8Array(readFileSync(join(room, `${name}.pdf`))))
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measure(process.argv[2])))

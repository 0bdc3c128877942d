import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileTexts, news } from '../support/hostile-texts.mjs'

const small = 250_000
const large = 4 * small
const longest = 10_000_000

/**
 * Every hostile text at two sizes through `stet analyse`: four times the text should take about four times as long
 * (16 times would be quadratic). The baseline is ordinary news of the same length in the same run.
 */
export function badInput() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bad-input-'))
  try {
    const start = seconds(folder, 'start', 'One bridge was closed on Monday.')
    console.log(`  start of the command alone: ${start.s.toFixed(2)} s`)
    console.log(
      `  ${'text'.padEnd(32)} ${'250 k'.padStart(8)} ${'1 M'.padStart(8)}  growth (4 is linear, 16 quadratic)`,
    )
    for (const [name, make] of Object.entries(hostileTexts)) {
      const a = seconds(folder, name, make(small))
      const b = seconds(folder, name, make(large))
      // What takes hardly longer than the start shows no growth but the machine's mood.
      const own = a.s - start.s
      const growth = own < 0.25 ? '–' : ((b.s - start.s) / own).toFixed(1)
      const note = [a, b].some((r) => r.status !== 0) ? `  ended with ${a.status} and ${b.status}` : ''
      console.log(
        `  ${name.padEnd(32)} ${a.s.toFixed(2).padStart(7)}s ${b.s.toFixed(2).padStart(7)}s  ${growth}${note}`,
      )
    }
    const whole = seconds(folder, 'long', news(longest))
    console.log(
      `  one article of 10 MB: ${whole.s.toFixed(1)} s, ${whole.megabytes} MB of analysis, exit ${whole.status}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seconds(folder, name, text) {
  const file = join(folder, `${name.replaceAll(' ', '-')}.txt`)
  const out = join(folder, 'analysis.json')
  // A lone surrogate cannot be written as UTF-8; UTF-16 keeps it.
  const bytes = /[\uD800-\uDFFF]/.test(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))
    ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    : Buffer.from(text)
  writeFileSync(file, bytes)
  const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
  const from = performance.now()
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=4096', cli, 'analyse', file, '--out', out], {
    timeout: 600_000,
  })
  const s = (performance.now() - from) / 1000
  const megabytes = status === 0 ? Math.round(statSync(out).size / 1e6) : 0
  rmSync(out, { force: true })
  return { s, status, megabytes }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../src-main/pipeline/annotate-text'

// Both files were written before the code met them; the second after the first had been worked on, as a check on it.
// The floors below only ever rise.
const sets = [
  { file: 'quotes.jsonl', floors: { quotes: 0.98, chains: 0.98 } },
  { file: 'quotes-second.jsonl', floors: { quotes: 0.96, chains: 0.98 } },
]

interface Case {
  id: string
  language: string
  text: string
  quotes: { text: string; speaker: string | null }[]
  /** Every chain of the text; absent where the case is about quotes only. */
  chains?: string[][]
}
const casesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, '..', 'cases', file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const quoteKey = (text: string, speaker: string | null) => `“${text}” ${speaker ?? '–'}`
const read = ({ text, language }: Case) => {
  const found = annotateText({ text, language, reference: '2031-03-12' })
  return {
    quotes: found.quotes.map((q) => quoteKey(text.slice(q.start, q.end), q.speaker)),
    chains: found.attribution.map((a) => a.chain.join(' → ')),
  }
}

class Tally {
  right = 0
  missing: string[] = []
  extra: string[] = []
  add(id: string, expected: string[], found: string[]) {
    const left = [...found]
    for (const e of expected) {
      const at = left.indexOf(e)
      if (at >= 0) {
        left.splice(at, 1)
        this.right++
      } else this.missing.push(`${id}: ${e}`)
    }
    this.extra.push(...left.map((f) => `${id}: ${f}`))
  }
  get f1() {
    return (2 * this.right) / (2 * this.right + this.missing.length + this.extra.length)
  }
  print(name: string) {
    const { right, missing, extra } = this
    console.info(`${name}: F1 ${this.f1.toFixed(3)} (${right} right, ${missing.length} missing, ${extra.length} wrong)`)
    if (missing.length + extra.length > 0)
      console.info([...missing.map((m) => `- ${m}`), ...extra.map((e) => `+ ${e}`)].join('\n'))
  }
}

describe('quotes with their speakers', () => {
  it.each(sets)('reads the invented cases of $file', ({ file, floors }) => {
    const quotes = new Tally()
    const chains = new Tally()
    for (const c of casesOf(file)) {
      const found = read(c)
      quotes.add(
        c.id,
        c.quotes.map((q) => quoteKey(q.text, q.speaker)),
        found.quotes,
      )
      if (c.chains)
        chains.add(
          c.id,
          c.chains.map((chain) => chain.join(' → ')),
          found.chains,
        )
    }
    quotes.print(`${file}: quotes with speaker`)
    chains.print(`${file}: attribution chains`)
    expect(quotes.f1).toBeGreaterThanOrEqual(floors.quotes)
    expect(chains.f1).toBeGreaterThanOrEqual(floors.chains)
  })
})

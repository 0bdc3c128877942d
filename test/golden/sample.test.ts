import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Analysis, Discrepancy } from '../../src-main/contract/analysis'
import { analysisSchema, discrepancyKinds, relationSchema } from '../../src-main/contract/analysis'
import { analyse } from '../../src-main/pipeline/run'

// The invented story of resources/sample: a regression test. It says what the engine finds, not how good the engine is.
const folder = join(import.meta.dirname, '..', '..', 'resources', 'sample')

interface Side {
  file: string
  text: string
  sentence: string
  occurrence?: number
  value: string
}
interface Item {
  id: string
  kind: string
  relation: string
  stage: 'now' | 'not-yet'
  mentions: Side[]
}
interface Expected {
  documents: { file: string; language: string; published: string }[]
  discrepancies: Item[]
  mustNotFlag: Pick<Item, 'id' | 'kind' | 'mentions'>[]
  claims: { id: string; sentences: { file: string; sentence: string }[] }[]
}
const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
const texts = new Map(expected.documents.map((d) => [d.file, readFileSync(join(folder, d.file), 'utf8')]))
const run = (): Analysis => analyse([...texts].map(([file, text]) => ({ file, originalSha256: '0'.repeat(64), text })))
const analysis = run()
const docOf = new Map(analysis.documents.map((d) => [d.file, d.id]))

/** Offsets of a planted side; the text stands inside its sentence, which stands once in the file. */
function place(side: Side) {
  const sentence = texts.get(side.file)!.indexOf(side.sentence)
  const start = sentence + side.sentence.indexOf(side.text)
  return { doc: docOf.get(side.file), start, end: start + side.text.length, value: side.value }
}
type Place = ReturnType<typeof place>

const holds = (flag: Discrepancy, side: Place) =>
  flag.mentions.some((m) => m.doc === side.doc && m.start < side.end && side.start < m.end)

/** Found when one flag holds sides with at least two different planted values. */
const flagsOf = (item: Item) => {
  const sides = item.mentions.map(place)
  return analysis.discrepancies.filter(
    (flag) => new Set(sides.filter((s) => holds(flag, s)).map((s) => s.value)).size >= 2,
  )
}
const isFound = (item: Item) => flagsOf(item).length > 0

describe('the sample dossier', () => {
  it('shows every kind of disagreement, and every relation', () => {
    const { discrepancies } = analysis
    expect(discrepancyKinds.filter((kind) => !discrepancies.some((d) => d.kind === kind))).toEqual([])
    expect(relationSchema.options.filter((one) => !discrepancies.some((d) => d.relation === one))).toEqual([])
  })

  it('is what expected.json says it is', () => {
    for (const item of [...expected.discrepancies, ...expected.mustNotFlag]) {
      for (const side of item.mentions) {
        expect(texts.get(side.file), `${item.id} ${side.file}`).toContain(side.sentence)
        expect(side.sentence, item.id).toContain(side.text)
      }
    }
  })

  it('gives a well-formed analysis, the same each time', () => {
    expect(analysisSchema.safeParse(analysis).error).toBeUndefined()
    expect(JSON.stringify(run())).toBe(JSON.stringify(analysis))
  })

  it.each(expected.documents)('$file: language and day', ({ file, language, published }) => {
    const document = analysis.documents.find((d) => d.file === file)
    expect(document?.language).toBe(language)
    expect(document?.published.date).toBe(published)
  })

  it.each(expected.discrepancies.filter((d) => d.stage === 'now'))('finds $id ($kind, $relation)', (item) => {
    expect(isFound(item)).toBe(true)
    // What is compatible may stand in a conflict with a third value: one flag for one disagreement.
    if (item.relation !== 'compatible') expect(flagsOf(item).map((f) => f.relation)).toContain(item.relation)
  })

  it.each(expected.mustNotFlag.filter((t) => t.kind === 'number'))('does not flag $id', (trap) => {
    const sides = trap.mentions.map(place)
    const hit = analysis.discrepancies.filter(
      (flag) => flag.kind === 'number' && sides.filter((s) => holds(flag, s)).length >= 2,
    )
    // A flag for a real disagreement may pass over the same words; one that holds nothing else is false.
    const beyond = (flag: Discrepancy) =>
      flag.mentions.some((m) => !sides.some((s) => m.doc === s.doc && m.start < s.end && s.start < m.end))
    expect(hit.filter((flag) => !beyond(flag)).map((f) => f.explanation)).toEqual([])
  })

  it('says what is not found yet', () => {
    const later = expected.discrepancies.filter((d) => d.stage === 'not-yet')
    const found = later.filter(isFound).map((d) => d.id)
    console.info(
      `not yet: ${later.length - found.length} of ${later.length} (found already: ${found.join(', ') || 'none'})`,
    )
    expect(later.length).toBeGreaterThan(0)
  })
})

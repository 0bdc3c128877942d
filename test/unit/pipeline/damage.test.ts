import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src-main/pipeline/annotate-text'
import type { Damage } from '../../../src-main/pipeline/damage'
import { analyse } from '../../../src-main/pipeline/run'

interface Case {
  id: string
  language: string
  text: string
  damage: { text: string; kind: string }[]
  why: string
}
const file = join(import.meta.dirname, '..', '..', 'cases', 'damage.jsonl')
const cases: Case[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const inspect = (text: string, language: string): Damage[] => annotateText({ text, language, reference: null }).damage

describe('damage in one text: the cases', () => {
  for (const { id, language, text, damage, why } of cases) {
    it(`${id} ${why}`, () => {
      const found = inspect(text, language).map((d) => ({ text: text.slice(d.start, d.end), kind: d.kind }))
      expect(found).toEqual(damage)
    })
  }
})

describe('damage: laws', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'und', 'pl')
  it('every span lies in the text, is not empty, and the list is in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), languages, (text, language) => {
        let before = 0
        for (const { start, end } of inspect(text, language)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
    )
  })
})

// Invented: an original, the same report with each word replaced by a machine, and an independent report of the event.
const original = `Storm breaks harbour wall in Ellinport
A storm broke the harbour wall of Ellinport on Monday night, the coast guard said.
The coast guard said 14 boats were damaged and two fishermen were rescued.
The fishermen were rescued by helicopter after four hours in the water, the coast guard said.
Mayor Tilda Brann said the wall was inspected in spring and had been found sound.
Repairs will cost about nine million crowns and last until autumn, the harbour office said.
The damaged boats belong to the cooperative of the fishermen, which employs sixty people.
Schools near the harbour remained closed on Tuesday.`
const spun = `Tornado damages harbour wall in Ellinport
A storm broke the harbour wall surface of Ellinport on Monday evening, the coastline guard specified.
The coastline guard specified 14 vessels were really harmed and two anglers were really saved.
The anglers were really saved by helicopter after four hours in the water, the coastline guard specified.
Mayor Tilda Brann specified the wall surface was really inspected in springtime and had been found sound.
Repairs will cost about nine million crowns and last until autumn, the harbour workplace specified.
The harmed vessels belong to the cooperative of the anglers, which employs sixty individuals.
Schools near the harbour really remained closed on Tuesday.`
const independent = `Ellinport counts its losses after the gale
Waves up to six metres tore a gap of thirty metres into the old mole of Ellinport, residents reported.
Fourteen cutters sank or ran aground, according to the coast guard.
A helicopter picked up two men who had clung to a buoy for hours.
The town had the mole checked in April, Mayor Brann wrote to the council.
The bill is put at nine million crowns.
No lessons were held in the two schools by the quay.`

const analysed = (...texts: string[]) =>
  analyse(texts.map((text, i) => ({ file: `${i}.txt`, originalSha256: String(i).repeat(64), text }))).documents

describe('synonyms put in by machine', () => {
  it('are found in the rewritten article, not in the original', () => {
    const [source, copy] = analysed(original, spun)
    expect(source!.damage.filter((d) => d.kind === 'wrong-sense')).toEqual([])
    const words = copy!.damage.filter((d) => d.kind === 'wrong-sense').map((d) => copy!.text.slice(d.start, d.end))
    expect(words.length).toBeGreaterThan(8)
    for (const word of ['vessels', 'anglers', 'specified']) expect(words.join(' ')).toContain(word)
  })
  it('are not seen between two reporters of one event', () => {
    for (const document of analysed(original, independent)) {
      expect(document.damage.filter((d) => d.kind === 'wrong-sense')).toEqual([])
    }
  })
  it('are not seen in a copy that one editor shortened', () => {
    const shortened = original
      .replace('was inspected in spring', 'was checked in spring')
      .replace('Repairs', 'The repairs')
    for (const document of analysed(original, shortened)) {
      expect(document.damage.filter((d) => d.kind === 'wrong-sense')).toEqual([])
    }
  })
})

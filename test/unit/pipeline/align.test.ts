import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src-main/pipeline/calibrate'
import { analyse } from '../../../src-main/pipeline/run'
import { stem } from '../../../src-main/pipeline/stem'
import { calibrationDefault } from '../../../src-main/pipeline/weights'
import { article, ferry, ferryEnglish, ferryGerman } from './support/articles'

const byFile = (a: ReturnType<typeof analyse>) => {
  const files = new Map(a.documents.map((d) => [d.id, d.file]))
  return a.origins.map((o) => o.members.map((m) => files.get(m)))
}

describe('links', () => {
  const analysis = analyse(ferry)
  const textOf = new Map(analysis.documents.map((d) => [d.id, d.text]))
  const sentence = new Map(analysis.sentences.map((s) => [s.id, textOf.get(s.doc)!.slice(s.start, s.end)]))

  it('join the same statement across languages and say what is shared', () => {
    const link = analysis.links.find(
      (l) => sentence.get(l.a)?.includes('2,400') && sentence.get(l.b)?.includes('2.400'),
    )
    expect(link?.tier).toBe('linked')
    expect(link?.why).toMatch(/2,400|brandt/)
  })

  it('rank the same statement above one that shares the theme only', () => {
    const scores = (part: string) =>
      analysis.links
        .filter((l) => sentence.get(l.a)?.includes('2,400') && sentence.get(l.b)?.includes(part))
        .map((l) => l.score)
    expect(Math.max(...scores('2.400'))).toBeGreaterThan(Math.max(0, ...scores('3,2 Milliarden')))
  })

  it('keep a calibration that is given, and use the default where there is too little to learn from', () => {
    expect(analyse(ferry, { calibration: { linked: 0.4, suggested: 0.3 } }).calibration.linked).toBe(0.4)
    expect(calibrate([])).toEqual(calibrationDefault)
  })

  it('take a dictionary where there is one', () => {
    const texts = [
      article('a', 'The shepherd sold the meadow yesterday.'),
      article('b', 'Der Schäfer verkaufte gestern die Wiese.'),
    ]
    const known = new Map([
      ['shepherd', stem('Schäfer', 'de')],
      ['meadow', stem('Wiese', 'de')],
      ['sold', stem('verkaufte', 'de')],
    ])
    // One direction is enough: the German sentence asks what the English words mean.
    const translate = (word: string) => (known.has(word) ? [{ word: known.get(word)!, weight: 0.9 }] : [])
    const lexicon = { translate, covers: () => true, name: 'test' }
    expect(analyse(texts).links).toEqual([])
    expect(analyse(texts, { lexicon }).links.map((l) => l.tier)).toEqual(['linked'])
  })
})

describe('origins', () => {
  it('of independent reports stay apart', () => {
    const other =
      'A bus overturned near Orvel on Friday.\nNobody was hurt, police said.\nThe road stays closed until Monday.'
    expect(byFile(analyse([article('a', ferryEnglish), article('b', other)]))).toEqual([['a'], ['b']])
  })

  it('of a copy that was cut are one, with the reason', () => {
    const body = Array.from(
      { length: 12 },
      (_, i) => `Witness number ${i} told the court in Orvel about the ${i + 3} boats near pier ${i}.`,
    )
    const copy = body.filter((_, i) => i % 3 !== 0)
    const analysis = analyse([article('a', body.join('\n')), article('b', copy.join('\n'))])
    expect(byFile(analysis)).toEqual([['a', 'b']])
    expect(analysis.derivation[0]?.type).toBe('copy')
    expect(analysis.derivation[0]?.source).toBe(analysis.documents[0]?.id)
  })

  it('number the sources of each claim', () => {
    const analysis = analyse([article('a', ferryEnglish), article('b', ferryGerman)])
    for (const c of analysis.claims) for (const o of c.origins) expect(analysis.origins[o]).toBeDefined()
  })
})

describe('stems', () => {
  it.each([
    ['en', 'captured', 'captures'],
    ['en', 'injuries', 'injury'],
    ['de', 'Soldaten', 'Soldat'],
    ['fr', 'évacués', 'évacuées'],
    ['es', 'heridos', 'heridas'],
    ['nl', 'gewonden', 'gewonde'],
  ] as const)('%s: %s meets %s', (language, a, b) => {
    expect(stem(a, language)).toBe(stem(b, language))
  })
})

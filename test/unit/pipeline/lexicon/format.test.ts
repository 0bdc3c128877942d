import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createLexicon,
  type Dictionary,
  meaningsOf,
  openDictionary,
  readPreamble,
} from '../../../../src-main/pipeline/lexicon'
import { crc32 } from '../../../../src-main/pipeline/lexicon/bytes'
import { compileDictionary } from '../../../../src-main/pipeline/lexicon/compile'
import type { Sense } from '../../../../src-main/pipeline/lexicon/senses'
import { stem } from '../../../../src-main/pipeline/stem'
import { plain } from '../../../../src-main/pipeline/tokens'

const about = { source: 'list', sourceVersion: '1', title: 'A test list', licence: 'GPL-3.0-or-later' }
const term = (text: string) => ({ text, partOfSpeech: 1, weight: 1 })
const sense = (from: string[], to: string[]): Sense => ({ from: from.map(term), to: to.map(term), weight: 1 })
const compile = (senses: Sense[], from: 'de' | 'fr' = 'de') => compileDictionary(senses, { ...about, from, to: 'en' })

function opened(bytes: Uint8Array): Dictionary {
  const result = openDictionary(bytes)
  if (!result.ok) throw new Error(result.fault)
  return result.dictionary
}
const fault = (bytes: Uint8Array) => {
  const result = openDictionary(bytes)
  return result.ok ? 'opened' : result.fault
}

const ferry = compile([
  sense(['Fähre', 'Fährschiff'], ['ferry', 'ferryboat']),
  sense(['Hafen'], ['port', 'harbour']),
  sense(['Deich'], ['dyke', 'sea wall']),
])

/** Sets the checksum anew, for a file somebody made on purpose. */
function sealed(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer).setUint32(16, crc32(bytes.subarray(20)), true)
  return bytes
}

describe('a dictionary file', () => {
  it('says what it is in its first bytes', () => {
    const read = readPreamble(ferry.subarray(0, 4096))
    expect(read).toMatchObject({
      ok: true,
      preamble: { bytes: ferry.length, header: { ...about, from: 'de', entries: 4 } },
    })
  })

  it('is the same bytes for the same senses', () => {
    const again = [sense(['Hafen'], ['port', 'harbour']), sense(['Deich'], ['dyke', 'sea wall'])]
    expect(compile(again)).toEqual(compile(again))
  })

  it('keeps the printed form for a reader, and is found by any inflected one, both ways', () => {
    const dictionary = opened(ferry)
    expect(meaningsOf([dictionary], 'FÄHREN', 'de', 'en').meanings[0]).toMatchObject({
      headword: 'Fähre',
      partsOfSpeech: ['noun'],
      translations: ['ferry', 'ferryboat'],
      source: 'A test list',
    })
    expect(meaningsOf([dictionary], 'Deiche', 'de', 'en').meanings[0]?.translations).toEqual(['dyke', 'sea wall'])
    expect(meaningsOf([dictionary], 'harbours', 'en', 'de').meanings[0]?.translations).toEqual(['Hafen'])
  })

  it('gives English where the language asked for is not reached', () => {
    const french = opened(compile([sense(['pont'], ['bridge'])], 'fr'))
    expect(meaningsOf([french], 'ponts', 'fr', 'de')).toMatchObject({
      to: 'en',
      meanings: [{ translations: ['bridge'] }],
    })
  })

  it('of any entries finds each of them, from both sides', () => {
    const word = fc.stringMatching(/^[A-Za-zäöüßéèçñ][a-zäöüßéèçñ]{4,12}$/)
    const entries = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(entries, (pairs) => {
        const dictionary = opened(compile(pairs.map(([a, b]) => sense([a], [b]))))
        const lexicon = createLexicon([dictionary])
        const perWord = new Map<string, number>()
        for (const [a, b] of pairs) {
          for (const key of [`a${plain(a)}`, `b${plain(b)}`]) perWord.set(key, (perWord.get(key) ?? 0) + 1)
        }
        for (const [a, b] of pairs) {
          // Words with many translations keep the best; these are all equal, so only few-fold ones are sure to be kept.
          if (perWord.get(`a${plain(a)}`)! <= 3 && b.length > 1) {
            const found = lexicon.translate(plain(a), 'de', 'en').map((t) => t.word)
            expect(found, `${a} ${b}`).toContain(stem(plain(b), 'en'))
          }
          if (perWord.get(`b${plain(b)}`)! <= 3 && a.length > 1) {
            const found = lexicon.translate(plain(b), 'en', 'de').map((t) => t.word)
            expect(found, `${b} ${a}`).toContain(stem(plain(a), 'de'))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file that is not whole', () => {
  it('is refused at any length it was cut to', () => {
    for (let length = 0; length < ferry.length; length++) {
      expect(['truncated', 'foreign'], String(length)).toContain(fault(ferry.slice(0, length)))
    }
    expect(fault(new Uint8Array([...ferry, 0]))).toBe('damaged')
  })

  it('is refused when any one byte is another', () => {
    for (let at = 0; at < ferry.length; at++) {
      const changed = ferry.slice()
      changed[at]! ^= 0x41
      expect(fault(changed), String(at)).not.toBe('opened')
    }
  })

  it('is refused when it is something else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => fault(bytes) === 'foreign'))
    expect(fault(new TextEncoder().encode('STETDICT'))).toBe('truncated')
  })

  it('names a newer format, and stems that are not today’s', () => {
    const newer = ferry.slice()
    new DataView(newer.buffer).setUint32(8, 2, true)
    expect(fault(newer)).toBe('newer')
    // The first stem of the German side, "deich", becomes "deice", of which the stem is "deic".
    const other = ferry.slice()
    const at = new TextDecoder('latin1').decode(ferry).indexOf(stem('deich', 'de'))
    other[at + 4] = 'e'.charCodeAt(0)
    expect(fault(sealed(other))).toBe('other-stems')
  })

  it('never crashes or hangs a look-up, however it was made', () => {
    const start = 20 + 4 + new DataView(ferry.buffer).getUint32(20, true)
    const edits = fc.array(
      fc.tuple(fc.integer({ min: start, max: ferry.length - 1 }), fc.integer({ min: 0, max: 255 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(edits, (changes) => {
        const changed = ferry.slice()
        for (const [at, value] of changes) changed[at] = value
        const result = openDictionary(sealed(changed))
        if (!result.ok) return
        for (const w of ['Fähre', 'Hafen', 'Deich', 'zzz', 'a']) meaningsOf([result.dictionary], w, 'de', 'en')
        for (const w of ['ferry', 'port', 'dyke', 'zzz', 'a']) meaningsOf([result.dictionary], w, 'en', 'de')
      }),
      { numRuns: 500 },
    )
  })
})

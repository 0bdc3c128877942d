import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src-main/pipeline/annotate-text'
import type { Language } from '../../../src-main/pipeline/language'

const names = (text: string, language: Language) =>
  annotateText({ text, language, reference: null }).names.map((n) => `${n.text} (${n.kind})`)

describe('names in a text', () => {
  it.each([
    ['en', 'Yesterday Prime Minister Ana Holt spoke in Orvel.', ['Ana Holt (person)', 'Orvel (place)']],
    ['en', 'The mayor met Peter D. Harrow and J. R. Marlow.', ['Peter D. Harrow (person)', 'J. R. Marlow (person)']],
    ['en', 'The Ministry of Defence denied it.', ['Ministry of Defence (organisation)']],
    [
      'en',
      'The report by Tarn University names Mill Street.',
      ['Tarn University (organisation)', 'Mill Street (place)'],
    ],
    ['en', 'The house of Youssef al-Kharouf burned.', ['Youssef al-Kharouf (person)']],
    ['en', 'A friend of Ronan O’Dell left.', ['Ronan O’Dell (person)']],
    ['en', 'The Ukrainian and North Korean envoys met on Monday.', []],
    ['en', 'The Foreign Minister left in May.', []],
    ['de', 'Der Regen kam aus Protest nicht, sagte die Sprecherin.', []],
    ['de', 'Millionen Menschen und Tausende Häuser sind in Gefahr.', []],
    ['de', 'Die ukrainische Armee zog ab.', []],
    ['de', 'Bundeskanzlerin Petra Lohmar sprach.', ['Petra Lohmar (person)']],
    ['de', 'Moskaus Truppen stehen vor Kiew.', ['Moskaus (place)', 'Kiew (place)']],
    ['fr', 'Le ministre Marc Odier a quitté l’Ukraine.', ['Marc Odier (person)', 'Ukraine (place)']],
    ['es', 'El presidente Luis de la Torva llegó a Lisboa.', ['Luis de la Torva (person)', 'Lisboa (place)']],
    ['nl', 'Gisteren sprak Jan van der Lind in Utrecht.', ['Jan van der Lind (person)', 'Utrecht (place)']],
  ] as const)('%s: %s', (language, text, expected) => expect(names(text, language)).toEqual(expected))

  it('gives a family name the identity of the one person who bears it', () => {
    const text =
      'A spokesman named James Marlow. Then Mr Marlow left. Later a letter by Ana Holt and Ivo Holt came from Mr Holt.'
    const found = annotateText({ text, language: 'en', reference: null }).names
    const key = (name: string) => found.filter((n) => n.text === name).map((n) => n.key)
    expect(new Set([...key('Marlow'), ...key('James Marlow')]).size).toBe(1)
    expect([...key('Ana Holt'), ...key('Ivo Holt')]).not.toContain(key('Holt')[0])
  })

  it('reads a long text the same each time, and learns names from its first 200,000 characters only', () => {
    const filler = 'the water rose and the road was closed again. '
    const opening = 'Belkorn fell silent. '
    const proof = 'They saw Belkorn there. '
    const read = (before: number) =>
      annotateText({
        text: `${opening}${filler.repeat(Math.ceil(before / filler.length))}${proof}`,
        language: 'en',
        reference: null,
      }).names.map(({ start, text }) => [start, text])
    expect(read(1000)).toEqual([
      [0, 'Belkorn'],
      [expect.any(Number), 'Belkorn'],
    ])
    // Certain only past the limit: the bare opening stays unread, the proof itself does not.
    const late = read(205_000)
    expect(late).toEqual([[expect.any(Number), 'Belkorn']])
    expect(late[0]![0]).toBeGreaterThan(200_000)
    expect(read(205_000)).toEqual(late)
  })

  it('gives a place one key in all languages', () => {
    const keys = [
      ['en', 'He lives in Cologne.'],
      ['de', 'Er wohnt in Köln.'],
      ['it', 'Vive a Colonia.'],
      ['nl', 'Hij woont in Keulen.'],
    ].map(([language, text]) => annotateText({ text: text!, language: language!, reference: null }).names[0]?.key)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toBeTruthy()
  })

  it('are tight slices of any text', () => {
    const word = fc.constantFrom(
      'Ana',
      'Holt',
      'von',
      'de',
      'J.',
      '-',
      '’',
      'Dr.',
      'NATO',
      'the',
      'in',
      '.',
      'O',
      'al-',
      'Ukraine',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 25 }), (parts) => {
        const text = parts.join(' ')
        for (const language of ['en', 'de', 'es'] as const)
          for (const n of annotateText({ text, language, reference: null }).names) {
            expect(text.slice(n.start, n.end)).toBe(n.text)
            expect(n.text).toBe(n.text.trim())
            expect(n.text).toMatch(/\p{Lu}/u)
          }
      }),
      { numRuns: 200 },
    )
  })
})

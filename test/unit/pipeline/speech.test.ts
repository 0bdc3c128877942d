import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarkers } from '../../../src-main/pipeline/annotate/markers'
import { findArticleQuotes, findQuotes, quotesWithin } from '../../../src-main/pipeline/annotate/quote'
import { annotateText } from '../../../src-main/pipeline/annotate-text'
import { type Language, supportedLanguages } from '../../../src-main/pipeline/language'
import { linesOf } from '../../../src-main/pipeline/lines'
import { tokenize } from '../../../src-main/pipeline/tokens'

const quoted = (text: string, language: Language | null = null) =>
  findQuotes(text, { start: 0, end: text.length }, language).map((q) => text.slice(q.start, q.end))
const spoken = (text: string, language: Language) =>
  annotateText({ text, language, reference: null }).quotes.map((q) => [text.slice(q.start, q.end), q.speaker])
const markers = (text: string, language: Language) => {
  const { negations, hedges } = findMarkers(text, tokenize(text, 0, text.length, language), language)
  for (const m of [...negations, ...hedges]) expect(text.slice(m.start, m.end)).toBe(m.text)
  return { not: negations.map((m) => m.text), maybe: hedges.map((m) => m.text) }
}

describe('quotation marks', () => {
  it.each([
    ['„Polnisch und niederländisch”, schrieb er.', ['Polnisch und niederländisch']],
    ['“Verkehrt herum“ stand da.', ['Verkehrt herum']],
    ['»Ein ›inneres‹ Zitat«, sagte sie.', ['Ein ›inneres‹ Zitat', 'inneres']],
    ['« Un “mot” de trop »', ['Un “mot” de trop', 'mot']],
    ["``Typed in LaTeX'' and ,,so getippt'' too", ['Typed in LaTeX', 'so getippt']],
    ["The boys' boat isn't the girls' boat.", []],
    ["'The boys' boat' is its name.", ["The boys' boat"]],
    ['‘It’s ours,’ he said.', ['It’s ours,']],
    ["Om 's avonds thuis te zijn, zei hij, is 't fijn.", []],
    ['A 5" pipe and a 7" pipe.', []],
    ['“ ” „“ «»', []],
  ])('%s', (text, inside) => expect(quoted(text)).toEqual(inside))

  it('ends what was left open with its sentence, and says so', () => {
    const text = 'She said: “We stay. The boats left at noon. “Nobody came,” he said.'
    const found = findQuotes(text, { start: 0, end: text.length })
    expect(found.map((q) => [text.slice(q.start, q.end), q.closed])).toEqual([
      ['We stay.', false],
      ['Nobody came,', true],
    ])
  })

  it('lets a quotation run over paragraphs that open with the mark again', () => {
    const text = '“One thing. Another.\n“A third.”\nNot said by anyone.'
    const found = findArticleQuotes(text, linesOf(text), 'en').flat()
    expect(found.map((q) => [text.slice(q.start, q.end), q.closed, q.runsOn])).toEqual([
      ['One thing. Another.', true, true],
      ['A third.', true, false],
    ])
  })

  it('reads dialogue dashes only with a verb of saying', () => {
    expect(quoted('—No vamos —dijo Ana Lerma—. Nos quedamos.', 'es')).toEqual(['No vamos', 'Nos quedamos.'])
    expect(quoted('— Une baguette, deux œufs', 'fr')).toEqual([])
    expect(quoted('— Bread and eggs, said the list.', 'en')).toEqual([])
  })
})

describe('speakers', () => {
  it('gives none where two could be meant', () => {
    const text = 'Edda Lorne met Tobin Ashgrove at the pier. “It is over,” he said.'
    expect(spoken(text, 'en')).toEqual([['It is over,', null]])
  })

  it('gives a pronoun to nobody of the other sex', () => {
    expect(spoken('„Gut“, sagte Ministerin Rieke Haller. „Schlecht“, sagte er.', 'de')[1]).toEqual(['Schlecht', null])
  })

  it('does not take whom it was said to', () => {
    expect(spoken('„Nein“, sagte Ole Marxen der Zeitung.', 'de')).toEqual([['Nein', 'Ole Marxen']])
    expect(spoken('« Non », a dit à la presse le maire.', 'fr')).toEqual([['Non', 'le maire']])
  })

  it('keeps the floor for the next bare quotation only', () => {
    const text = '“One,” said Perla Minch. It rained. “Two.”'
    expect(spoken(text, 'en').map(([, speaker]) => speaker)).toEqual(['Perla Minch', null])
  })
})

describe('negations', () => {
  it.each([
    ['en', 'Nobody came, and it was not over without them.', ['Nobody', 'not', 'without']],
    ['en', 'No. 7 never left; no doubt he denied it.', ['never', 'denied']],
    ['de', 'Niemand kam, kein Boot, und nicht ohne Grund.', ['Niemand', 'kein', 'nicht', 'ohne']],
    ['de', 'Nicht-Regierungsorganisationen helfen nicht nur hier.', []],
    ['fr', 'Personne ne part sans eux; une personne reste.', ['Personne', 'ne', 'sans']],
    ['es', 'No vino nadie, sin embargo nunca lo negó.', ['No', 'nadie', 'nunca', 'negó']],
    ['it', 'Non è mai partito senza di lei.', ['Non', 'mai', 'senza']],
    ['nl', 'Niemand kwam, geen boot, en niet alleen hier.', ['Niemand', 'geen']],
    ['pt', 'Não veio ninguém, nem hoje, sem dúvida.', ['Não', 'ninguém', 'nem']],
  ] as const)('%s: %s', (language, text, found) => expect(markers(text, language).not).toEqual(found))
})

describe('hedges', () => {
  it.each([
    ['en', 'He allegedly fled in May and may be in Kolm.', ['allegedly', 'may']],
    ['en', 'The military might is said to be great.', ['is said to']],
    ['de', 'Er soll geflohen sein und könnte mutmaßlich dort wohnen.', ['soll', 'könnte', 'mutmaßlich']],
    ['de', 'Die Stadt soll zahlen, konnte aber nicht.', []],
    ['fr', 'Le suspect aurait fui, probablement de nuit.', ['aurait', 'probablement']],
    ['es', 'El presunto autor sería él; la lesión es seria.', ['presunto', 'sería']],
    ['it', 'Il presunto ladro sarebbe fuggito.', ['presunto', 'sarebbe']],
    ['nl', 'De man zou naar verluidt zijn gevlucht.', ['zou', 'naar verluidt']],
    ['pt', 'O suspeito teria fugido, talvez ferido.', ['teria', 'talvez']],
  ] as const)('%s: %s', (language, text, found) => expect(markers(text, language).maybe).toEqual(found))
})

const pieces = [
  ...['“', '”', '„', '"', '«', '»', '‹', '›', '‘', '’', '‚', "'", '— ', '\n', '. ', ', ', ': ', ' ', '’s ', '\u0000'],
  ...['said', 'sagte', 'a dit', 'dijo', 'ha detto', 'zei', 'disse', 'according to', 'wie', 'Edda Lorne', 'the mayor'],
  ...['he', 'not', 'sei', 'citing', 'zufolge', '\ud800', '👋', 'é', '12'],
]

describe('whatever the text', () => {
  const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  it('keeps quotes inside their paragraph, tight, in order and never crossing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...supportedLanguages), (parts, language) => {
        const text = parts.join('')
        const lines = linesOf(text)
        findArticleQuotes(text, lines, language).forEach((quotes, i) => {
          const line = lines[i]!
          for (const q of quotes) {
            expect(q.start >= line.start && q.end <= line.end && q.start < q.end).toBe(true)
            const around = q.parent === null ? line : quotes[q.parent]!
            expect(q.start >= around.start && q.end <= around.end).toBe(true)
          }
          for (let k = 1; k < quotes.length; k++) expect(quotes[k]!.start).toBeGreaterThanOrEqual(quotes[k - 1]!.start)
          const span = { start: line.start + 3, end: line.end - 3 }
          if (span.start >= span.end) return
          const reaches = quotes.flatMap((q, k) => (q.end > span.start && q.start < span.end ? [k] : []))
          expect(quotesWithin(quotes, span)).toEqual(reaches)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('gives every source and marker as the text has it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...supportedLanguages), (parts, language) => {
        const text = parts.join('')
        const { quotes, attribution, negations, hedges, sentences } = annotateText({ text, language, reference: null })
        for (const m of [...negations, ...hedges]) expect(text.slice(m.start, m.end)).toBe(m.text)
        for (const q of quotes) if (q.speaker !== null) expect(text).toContain(q.speaker)
        for (const a of attribution) {
          for (const source of a.chain) expect(text).toContain(source)
          expect(sentences.some((s) => s.start <= a.start && a.end <= s.end)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each(['“', '«', ' ‘a', '“a” said X, ', '"a ', '“a. '])('comes to the end of a long line of %s', (piece) => {
    const text = piece.repeat(5000)
    const [quotes = []] = findArticleQuotes(text, [{ start: 0, end: text.length }], 'en')
    for (let at = 0; at < text.length; at += 50) {
      const sentence = { start: at, end: at + 50 }
      for (const q of quotesWithin(quotes, sentence).map((i) => quotes[i]!))
        expect(q.start < sentence.end && q.end > sentence.start).toBe(true)
    }
  })
})

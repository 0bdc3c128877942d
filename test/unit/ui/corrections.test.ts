import { describe, expect, it } from 'vitest'
import type { SentenceLabel } from '../../../src-main/contract/analysis'
import { readLanguages } from '../../../src-main/contract/analysis'
import type { CorrectionRow, SentenceRow, SpanRow } from '../../../src-main/contract/rows'
import { supportedLanguages } from '../../../src-main/pipeline/language'
import {
  droppedSpans,
  labelledSentences,
  type Stop,
  type Stops,
  stopsOf,
  strayLabels,
} from '../../../src-renderer/features/reading/corrections'
import { languageNote } from '../../../src-renderer/features/reading/language'
import { labelLayers } from '../../../src-renderer/features/reading/layers'
import { reasonsIn } from '../../../src-renderer/features/reading/reasons'
import { formatter } from '../../../src-renderer/ui/format'
import { words } from '../../../src-renderer/ui/words'
import { article, id, mention } from './rows'

const sentence = (n: number, start: number, end: number, label: SentenceLabel = 'claim'): SentenceRow => ({
  id: id('s', n),
  article: article(1),
  start,
  end,
  role: 'body',
  label,
  checkWorthy: label === 'claim',
  kinds: [],
  reason: 'r',
  labelledBy: 'engine',
})
const dropped = (start: number, end: number): SpanRow => ({
  id: `${start}`,
  article: article(1),
  kind: 'dropped',
  start,
  end,
  reason: 'share bar',
})
const correction = (start: number, end: number, label: SentenceLabel | null): CorrectionRow => ({
  id: `${label}|${start}`,
  article: article(1),
  kind: label === null ? 'restored' : 'label',
  start,
  end,
  label,
  by: null,
  at: '2031-03-12T10:00:00.000Z',
  event: '00000000-0000-4000-8000-000000000000',
})

const sentences = [sentence(1, 0, 10), sentence(2, 12, 30, 'opinion')]
const spans = [dropped(40, 50), { ...dropped(60, 70), kind: 'damage' as const }]
const marks = new Map([[id('c', 1), 'open' as const]])
const reading = { sentences, spans, corrections: [] as CorrectionRow[], mentions: [mention(1, 0, 10)], marks }

describe('an editor’s corrections', () => {
  it('show at once, before the analysis that follows from them', () => {
    const corrections = [correction(0, 10, 'background'), correction(40, 50, null)]
    expect(labelledSentences({ sentences, corrections }).map(({ label }) => label)).toEqual(['background', 'opinion'])
    expect(droppedSpans({ spans, corrections })).toEqual([])
    expect(droppedSpans({ spans, corrections: [] })).toEqual([spans[0]])
    expect(droppedSpans({ spans, corrections: [correction(30, 45, null)] })).toEqual([spans[0]])
  })

  it('of a label that meets no sentence are told apart, and change none', () => {
    const stray = correction(12, 29, 'claim')
    const corrections = [correction(12, 30, 'claim'), stray, correction(40, 50, null)]
    expect(strayLabels({ sentences, corrections })).toEqual([stray])
    expect(labelledSentences({ sentences, corrections: [stray] })[1]!.correction).toBeNull()
  })

  it('of a label are marked in the text even where the sentence is a claim', () => {
    const shown = (corrections: CorrectionRow[]) =>
      labelLayers(labelledSentences({ sentences, corrections })).map(({ start }) => start)
    expect(shown([])).toEqual([12])
    expect(shown([correction(12, 30, 'claim')])).toEqual([12])
    expect(shown([correction(0, 10, 'claim')])).toEqual([0, 12])
  })
})

describe('going from place to place', () => {
  it('leads over sentences and what is left out, and knows the claim’s passage', () => {
    const stops = stopsOf(reading)
    expect(walked(stops).map(({ start }) => start)).toEqual([0, 12, 40])
    expect(stops.over(5)!.mention?.id).toBe(id('m', 1))
    expect(stops.over(45)!.dropped?.reason).toBe('share bar')
    expect(stops.next(null, -1)?.start).toBe(40)
    expect(stops.next({ start: 40, end: 50 }, 1)).toBeNull()
    expect(stops.next({ start: 40, end: 50 }, -1)?.start).toBe(12)
    expect(stops.over(15)).toMatchObject({ start: 12, sentence: { label: 'opinion', correction: null } })
    expect(stops.over(35)).toBeNull()
  })

  it('stops at a span just put back, and at the sentence it has become', () => {
    const back = correction(40, 50, null)
    const waiting = stopsOf({ ...reading, corrections: [back] }).over(40)
    expect(waiting).toMatchObject({ start: 40, restored: back, sentence: null, dropped: null })
    const read = stopsOf({ ...reading, sentences: [...sentences, sentence(3, 40, 50)], spans: [], corrections: [back] })
    expect(read.count).toBe(3)
    expect(read.over(40)).toMatchObject({ start: 40, restored: back, sentence: { label: 'claim' } })
  })
})

function walked({ next }: Stops): Stop[] {
  const found: Stop[] = []
  for (let stop = next(null, 1); stop; stop = next(stop, 1)) found.push(stop)
  return found
}

describe('the engine’s reasons', () => {
  it('are said in the interface’s words, and speak for themselves where it has none', () => {
    const [en, de] = [reasonsIn(words.en), reasonsIn(words.de)]
    expect(de.label('a question')).toBe('eine Frage')
    expect(en.label('states quantity, date')).toBe('there is something to check: a number, a date')
    expect(de.label('states event, tide')).toBe('hier gibt es etwas zu prüfen: ein Ereignis, tide')
    expect(de.label('a riddle')).toBe('a riddle')
    expect(de.dropped('share bar')).toBe('Teilen-Leiste')
    expect(de.dropped('tide table')).toBe('tide table')
  })
})

describe('a language that the engine does not read', () => {
  const note = (tag: string, language: 'en' | 'de') => languageNote(tag, words[language], formatter(language))
  it('is named on the article', () => {
    expect(note('pl', 'en')).toBe('Stet does not read Polish: its passages are matched by names and numbers only.')
    expect(note('pl', 'de')).toContain('kein Polnisch')
    expect(note('und', 'en')).toContain('could not tell the language')
    expect([note('de', 'en'), note('de-AT', 'en'), note('pt-BR', 'de')]).toEqual([null, null, null])
  })

  it('is one that the engine has no tables for', () => {
    expect([...readLanguages].sort()).toEqual([...supportedLanguages].sort())
  })
})

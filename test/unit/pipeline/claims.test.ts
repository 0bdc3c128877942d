import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src-main/pipeline/annotate'
import { findQuotes } from '../../../src-main/pipeline/annotate/quote'
import { judge } from '../../../src-main/pipeline/claims'
import type { Language } from '../../../src-main/pipeline/language'
import { wordsOf } from '../../../src-main/pipeline/words'

function labelOf(text: string, language: Language, damage: { kind: string; from: number; to: number }[] = []) {
  const sentence = { start: 0, end: text.length, role: 'body' as const, block: 0 }
  const quotes = findQuotes(text, sentence)
  const a = annotate(sentence, { text, language, reference: null, quotes, knownNames: new Set() })
  const spans = damage.map(({ kind, from, to }) => ({ start: from, end: to, kind, note: '' }))
  return judge(text, sentence, a, { words: wordsOf(language), language, damage: spans }).label
}

describe('what there is to check', () => {
  it.each([
    ['en', 'The council did not publish the report.', 'claim'],
    ['en', 'The council should have published the report years ago.', 'opinion'],
    ['en', 'We thank the nurses of the northern clinic.', 'opinion'],
    ['en', 'Who signed the contract?', 'question'],
    ['en', 'It remains to be seen who signed it.', 'background'],
    ['en', '"This is a shameful decision," said Petra Holm.', 'opinion'],
    ['en', '"They closed the gates of the northern clinic at noon," said Petra Holm.', 'claim'],
    ['de', 'Die Behörde hat den Bericht nicht veröffentlicht.', 'claim'],
    ['de', 'Der Minister sollte endlich zurücktreten.', 'opinion'],
    ['de', 'Wie es weitergeht, ist offen.', 'background'],
    ['fr', 'La mairie n’a pas publié le rapport.', 'claim'],
    ['fr', 'Il faut publier ce rapport.', 'opinion'],
    ['es', 'La empresa no ha publicado el informe.', 'claim'],
    ['it', 'Bisogna pubblicare la relazione.', 'opinion'],
    ['nl', 'De gemeente heeft het rapport niet gepubliceerd.', 'claim'],
    ['pt', 'É preciso publicar o relatório.', 'opinion'],
  ] as const)('%s: "%s" is %s', (language, text, label) => expect(labelOf(text, language)).toBe(label))

  it('a sentence is damaged when most of its words are lost, or their order and no figure is left', () => {
    const plain = 'The council of Harrow sold the old mill.'
    const figure = 'The council of Harrow sold 12 old mills.'
    const half = (kind: string) => [{ kind, from: 0, to: 30 }]
    expect(labelOf(plain, 'en', half('split'))).toBe('damaged')
    expect(labelOf(figure, 'en', half('split'))).toBe('claim')
    expect(labelOf(figure, 'en', half('untranslated'))).toBe('damaged')
    expect(labelOf(plain, 'en', [{ kind: 'split', from: 0, to: 10 }])).toBe('claim')
  })
})

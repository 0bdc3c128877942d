import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLexicon, languagesWithout, meaningsOf } from '../../../../src-main/pipeline/lexicon'
import { stem } from '../../../../src-main/pipeline/stem'
import { dictionaryFiles, openDictionaries } from '../../../../src-main/workers/dictionaries'

const files = dictionaryFiles(join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'dictionaries'))
const reason = files.length === 0 ? ' (skipped: resources/dictionaries is empty, "npm run dictionaries" fills it)' : ''

describe.skipIf(files.length === 0)(`the dictionaries of this checkout${reason}`, () => {
  const { dictionaries, errors } = openDictionaries(files)
  const lexicon = createLexicon(dictionaries)

  it('all open, and no language is without', () => {
    expect(errors).toEqual([])
    expect(languagesWithout(dictionaries.map(({ header }) => header))).toEqual([])
  })

  it('know everyday words of each language, in a form a text has them in', () => {
    const cases = [
      ['de', 'Brücken', 'bridge'],
      ['fr', 'ponts', 'bridge'],
      ['es', 'puentes', 'bridge'],
      ['it', 'scuole', 'school'],
      ['nl', 'bruggen', 'bridge'],
      ['pt', 'pontes', 'bridge'],
    ] as const
    for (const [language, word, english] of cases) {
      const { meanings } = meaningsOf(dictionaries, word, language, 'en')
      expect(
        meanings.flatMap((m) => m.translations),
        word,
      ).toContain(english)
    }
  })

  it('lead from a strong verb to its infinitive, and from a compound to its parts', () => {
    const words = (word: string) => lexicon.translate(word, 'de', 'en').map((t) => t.word)
    expect(words('nahm')).toContain(stem('take', 'en'))
    expect(words('hafenarbeiterzeitung')).toEqual(expect.arrayContaining([stem('newspaper', 'en')]))
  })
})

import { describe, expect, it } from 'vitest'
import {
  createLexicon,
  type Dictionary,
  lexiconName,
  meaningsOf,
  openDictionary,
} from '../../../../src-main/pipeline/lexicon'
import { compileDictionary } from '../../../../src-main/pipeline/lexicon/compile'
import { splitCompound } from '../../../../src-main/pipeline/lexicon/decompound'
import { parseDing } from '../../../../src-main/pipeline/lexicon/ding'
import { stem } from '../../../../src-main/pipeline/stem'

const list = `
Arbeit {f} | Arbeiten {pl} :: work; labour | works
Zeit {f} | Zeiten {pl} :: time | times
Schule {f} :: school
Hof {m} :: yard; court; farm
Wasser {n} :: water
Stand {m} :: level; stand; state
Wasserstand {m} | Wasserstände {pl} :: water level | water levels
aufnehmen {vt} | aufnehmend | aufgenommen :: to admit; to record | admitting | admitted
Bank {f} [fin.] :: bank
Bank {f} (zum Sitzen) :: bench
`
function made(text: string, from: 'de' | 'fr' = 'de'): Dictionary {
  const about = { from, to: 'en', source: 'list', sourceVersion: '1', title: 'Ours', licence: 'none' } as const
  const result = openDictionary(compileDictionary(parseDing(text), about))
  if (!result.ok) throw new Error(result.fault)
  return result.dictionary
}
const dictionary = made(list)
const lexicon = createLexicon([dictionary])
const words = (word: string) => lexicon.translate(word, 'de', 'en').map((t) => t.word)
const weightOf = (word: string, other: string) =>
  lexicon.translate(word, 'de', 'en').find((t) => t.word === stem(other, 'en'))?.weight ?? 0

describe('the lexicon', () => {
  it('trusts the only translation of a word more than one of several, and the first more than the last', () => {
    expect(weightOf('zeit', 'time')).toBeGreaterThan(weightOf('hof', 'yard'))
    expect(weightOf('hof', 'yard')).toBeGreaterThan(weightOf('hof', 'farm'))
    expect(lexicon.translate('hof', 'de', 'en').every((t) => t.weight > 0 && t.weight <= 1)).toBe(true)
  })

  it('knows inflected forms, and verbs with “zu” inside', () => {
    expect(words('schulen')).toContain(stem('school', 'en'))
    expect(words('aufzunehmen')).toContain(stem('admit', 'en'))
    expect(words('aufgenommen')).toContain(stem('admit', 'en'))
  })

  it('takes a compound it does not have by its parts, each less sure', () => {
    expect(words('arbeitszeit')).toEqual(expect.arrayContaining([stem('work', 'en'), stem('time', 'en')]))
    expect(weightOf('arbeitszeit', 'time')).toBeLessThan(weightOf('zeit', 'time'))
    expect(words('schulzeit')).toEqual(expect.arrayContaining([stem('school', 'en'), stem('time', 'en')]))
  })

  it('drops compounds that say no more than their parts, and finds them all the same', () => {
    expect(dictionary.forward.withStem(stem('wasserstand', 'de'))).toEqual([])
    expect(words('wasserstande')).toEqual(expect.arrayContaining([stem('water', 'en'), stem('level', 'en')]))
    const { isCompound, meanings } = meaningsOf([dictionary], 'Wasserstände', 'de', 'en')
    expect(isCompound).toBe(true)
    expect(meanings.map((m) => m.headword)).toEqual(['Wasser', 'Stand'])
  })

  it('knows nothing of other languages, and nothing of a word that is not there', () => {
    expect(lexicon.translate('zeit', 'de', 'fr')).toEqual([])
    expect(lexicon.covers('de', 'fr')).toBe(false)
    expect(lexicon.covers('en', 'de')).toBe(true)
    expect(words('xyzzy')).toEqual([])
    expect(meaningsOf([dictionary], '', 'de', 'en').meanings).toEqual([])
  })

  it('is named by what is in its files, in any order', () => {
    const [a, b] = [
      { from: 'fr', to: 'en', checksum: '2' },
      { from: 'de', to: 'en', checksum: '1' },
    ]
    expect(lexiconName([a!, b!])).toBe('de-en@1,fr-en@2')
    expect(lexiconName([b!, a!])).toBe(lexiconName([a!, b!]))
    expect(lexiconName([])).toBe('')
    expect(lexicon.name).toBe(createLexicon([made(list)]).name)
  })
})

describe('two languages without a dictionary of their own', () => {
  const french = made('travail {m} :: work\nécole {f} :: school\ntemps {m} :: time; weather\n', 'fr')
  const both = createLexicon([dictionary, french])
  const across = (word: string) => both.translate(word, 'de', 'fr')
  it('meet in English', () => {
    expect(across('schule').map((t) => t.word)).toEqual([stem('ecole', 'fr')])
    expect(both.translate('ecole', 'fr', 'de').map((t) => t.word)).toContain(stem('schule', 'de'))
    expect(both.covers('de', 'fr')).toBe(true)
  })
  it('and trust such a word no more than the weaker of its two steps', () => {
    const [step] = both.translate('zeit', 'de', 'en')
    expect(across('zeit')[0]!.weight).toBeLessThanOrEqual(step!.weight)
  })
  it('know nothing of each other where one dictionary is missing', () => {
    expect(lexicon.translate('schule', 'de', 'fr')).toEqual([])
    expect(lexicon.covers('de', 'fr')).toBe(false)
  })
})

describe('compounds', () => {
  const headwords = new Set(['arbeit', 'zeit', 'schule', 'wohnen', 'raum', 'kind', 'garten', 'mann'])
  const known = {
    word: (w: string) => headwords.has(w),
    form: (w: string) => headwords.has(w.replace(/(en|s|e)$/, '')),
  }
  const split = (w: string) => splitCompound(w, 'de', { ...known, form: (f) => known.word(f) || known.form(f) })

  it('are split at what links them', () => {
    expect(split('arbeitszeit')).toEqual(['arbeit', 'zeit'])
    expect(split('wohnraum')).toEqual(['wohnen', 'raum'])
    expect(split('kindergartenzeiten')).toEqual(['kind', 'garten', 'zeiten'])
  })

  it('are not found in short words, in other languages, or where a part is unknown', () => {
    expect(split('zeitmann')).toEqual(['zeit', 'mann'])
    expect(split('zeit')).toBeNull()
    expect(split('arbeitsxyz')).toBeNull()
    expect(splitCompound('arbeitszeit', 'fr', known)).toBeNull()
  })

  it('of absurd length cost nothing', () => {
    expect(split('arbeit'.repeat(10_000))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { damageKind, damageNote, damageParts, damagesTold } from '../../../src-main/contract/damage-words'
import type { DamageKind } from '../../../src-main/pipeline/damage/types'

/** Each kind the engine has: one more there does not compile here. */
const kinds: Record<DamageKind, true> = {
  glued: true,
  doubled: true,
  'broken-quote': true,
  untranslated: true,
  'number-format': true,
  split: true,
  calque: true,
  'wrong-sense': true,
  markup: true,
  encoding: true,
}

describe('the words of damage', () => {
  it.each(Object.keys(kinds))('has words for %s in both languages', (kind) => {
    const [en, de] = [damageKind(kind, 'en'), damageKind(kind, 'de')]
    expect(en).not.toBe(kind)
    expect(de).not.toBe(kind)
    expect(de).not.toBe(en)
  })
  it('says what stands in the article that is repeated', () => {
    const note = 'other words than in the article it repeats: harbour wall'
    expect(damageNote(note, 'en')).toBe('original: harbour wall')
    expect(damageNote(note, 'de')).toBe('ursprünglich: harbour wall')
  })
  it('says a row’s reason in the language of the report, and leaves what it does not know as the engine has it', () => {
    const told = (...reasons: string[]) => damagesTold(reasons, 'de')
    expect(told('doubled: a word stands twice')).toEqual([
      { told: 'doppelte Wörter (ein Wort steht doppelt)', count: 1 },
    ])
    expect(told('torn: by the tide: twice')).toEqual([{ told: 'torn (by the tide: twice)', count: 1 }])
    expect(damagesTold(['glued', 'glued', 'doubled'], 'en')).toEqual([
      { told: 'words run together or torn apart', count: 2 },
      { told: 'doubled words', count: 1 },
    ])
    const many = ['a', 'b', 'c', 'd', 'a'].map((note) => `wrong-sense: ${note}`)
    expect(told(...many)).toEqual([{ told: 'Wort im falschen Sinn (a; b; c …)', count: 5 }])
    expect(damageParts('torn: by the tide: twice')).toEqual({ kind: 'torn', note: 'by the tide: twice' })
  })
})

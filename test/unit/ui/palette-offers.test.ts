import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandOffers } from '../../../src-renderer/app/palette/commands'
import { findOffers, type Source, scoreOf } from '../../../src-renderer/app/palette/find'
import { folded } from '../../../src-renderer/ui/folded'
import { bindingsWith, type KeyAction } from '../../../src-renderer/ui/keys'
import { en } from '../../../src-renderer/ui/words/en'

const source = (name: string, labels: string[], limit = 5, before = 0): Source => ({
  name,
  offers: labels.map((label) => ({ id: label, label, run: () => {} })),
  limit,
  before,
})
const labelsOf = (sources: Source[], query: string) =>
  findOffers(sources, query).map(({ name, offers }) => [name, ...offers.map(({ label }) => label)])

describe('what the palette finds', () => {
  const claims = source('claims', [
    'The bridge opened in 1974',
    'Two ferries near the Bridge of Möwen',
    'Abridged report',
  ])
  const commands = source('commands', ['Bring back', 'Write the reason'], 5, 2)

  it('has all words of the query, without case and accents, the start of a word before its middle', () => {
    expect(labelsOf([claims], 'BRIDGE')).toEqual([
      ['claims', 'The bridge opened in 1974', 'Two ferries near the Bridge of Möwen', 'Abridged report'],
    ])
    expect(labelsOf([claims], 'mowen bridge')).toEqual([['claims', 'Two ferries near the Bridge of Möwen']])
    expect(labelsOf([claims], 'bridge heron')).toEqual([])
  })

  it('puts the group with the best answer first, and with no query what each group shows then', () => {
    expect(labelsOf([claims, commands], 'bri').map(([name]) => name)).toEqual(['commands', 'claims'])
    expect(labelsOf([claims, commands], ' ')).toEqual([['commands', 'Bring back', 'Write the reason']])
  })

  it('shows no more than the limit, however many answer', () => {
    const many = source(
      'many',
      Array.from({ length: 10_000 }, (_, n) => `claim ${n}`),
      7,
    )
    expect(findOffers([many], 'claim')[0]?.offers).toHaveLength(7)
  })

  it('never offers what lacks a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string({ minLength: 1 }), (labels, query) => {
        const words = folded(query).split(/\s+/u).filter(Boolean)
        fc.pre(words.length > 0)
        for (const { offers } of findOffers([source('any', labels)], query)) {
          for (const { label } of offers) for (const word of words) expect(folded(label)).toContain(word)
        }
      }),
    )
    expect(scoreOf('bridge', ['bridge', 'heron'])).toBeNull()
  })
})

describe('the commands of the palette', () => {
  const performed: KeyAction[] = []
  const offers = (front: 'library' | 'checklist' | 'reader') =>
    commandOffers({
      front,
      bindings: bindingsWith({ evidence: ['Mod+Shift+e'] }),
      words: en.keys,
      perform: (action) => performed.push(action),
    })

  it('are those of the place, and do what their key does', () => {
    const ids = (front: 'library' | 'checklist' | 'reader') => offers(front).map(({ id }) => id)
    expect(ids('library')).toContain('command:newDossier')
    expect(ids('library')).not.toContain('command:evidence')
    expect(ids('checklist')).toContain('command:selectAll')
    expect(ids('checklist')).not.toContain('command:meaning')
    expect(ids('reader')).toContain('command:meaning')
    offers('checklist')
      .find(({ id }) => id === 'command:evidence')
      ?.run()
    expect(performed).toEqual([{ do: 'evidence' }])
  })

  it('show the key as the person has it', () => {
    const evidence = offers('checklist').find(({ id }) => id === 'command:evidence')
    expect(evidence?.keys).toEqual(['Ctrl', 'Shift', 'E'])
  })
})

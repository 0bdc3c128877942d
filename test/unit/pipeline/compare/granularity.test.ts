import { describe, expect, it } from 'vitest'
import { ofKind, sides } from './dossier'

const report = (body: string) => `A vote on Orvel

ORVEL, March 6, 2031 (Coastline) - The islanders of Orvel were asked whether they want a bridge to the mainland. Mayor Tilda Korven thanked the helpers of the count.

${body}`
const grains = (first: string, second: string) => ofKind('granularity', report(first), report(second))

describe('a vague statement beside an exact one', () => {
  it('is a low flag for a share in words', () => {
    const found = grains(
      '52.3 percent of the islanders of Orvel voted for the bridge.',
      'A little over half of the islanders of Orvel voted for the bridge.',
    )
    expect(found.map((f) => [f.rule, f.relation, f.severity])).toEqual([['share-grain', 'compatible', 'low']])
    expect(found[0]?.mentions.map((m) => m.text)).toEqual(['52.3 percent', 'A little over half'])
  })

  it('is one for hours that became a few', () => {
    const found = grains(
      'The offer of the ferry company came hours after the vote on Orvel.',
      'The offer of the ferry company came a few hours after the vote on Orvel.',
    )
    expect(sides(found[0])).toEqual(['hours = ~ h', 'a few hours = ~few h'])
  })

  it('is one for a part of a month', () => {
    const found = grains(
      'Inspectors took samples from the old pier of Orvel in early February.',
      'Inspectors took samples from the old pier of Orvel on February 4.',
    )
    expect(found.map((f) => f.rule)).toEqual(['date-grain'])
  })

  it.each([
    [
      'the same words',
      'It came a few hours after the vote on Orvel.',
      'It came several hours after the vote on Orvel.',
    ],
    ['a counted length', 'It came three hours after the vote on Orvel.', 'It came a few days after the vote on Orvel.'],
    [
      'an exact half',
      'Half of the islanders voted for the bridge.',
      '50 percent of the islanders voted for the bridge.',
    ],
    [
      'another share',
      'Half of the islanders voted for the bridge.',
      '62 percent of the islanders voted for the bridge.',
    ],
    ['a weekday and its date', 'The count on Orvel ended on Tuesday.', 'The count on Orvel ended on March 4.'],
  ])('is none for %s', (_, first, second) => expect(grains(first, second)).toEqual([]))
})

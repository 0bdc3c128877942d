import { describe, expect, it } from 'vitest'
import { flags, flagsWith, smallLexicon, story, valuesOf } from './support'

const attribution = (...texts: string[]) => flags(...texts).filter((f) => f.kind === 'attribution')

describe('the same words given to two people', () => {
  const remark = 'We searched the whole valley for three nights and found nobody'

  it('are a conflict', () => {
    const found = attribution(
      story(`“${remark},” said the fire chief, Edda Lorne.`),
      story(`“${remark},” said the mayor, Tobin Ashgrove.`),
    )
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['conflict', 'high', 'speaker-swapped']])
    expect(valuesOf(found[0])).toEqual(['Edda Lorne', 'Tobin Ashgrove'])
    expect(found[0]?.explanation).toContain('“Edda Lorne” and to “Tobin Ashgrove”')
  })

  it('are one flag with all passages', () => {
    const found = attribution(
      story(`“${remark},” said the fire chief, Edda Lorne.`),
      story(`“${remark},” said the mayor, Tobin Ashgrove.`),
      story(`“${remark},” Edda Lorne said on Friday.`),
    )
    expect(found.map((f) => f.mentions.map((m) => m.value))).toEqual([['Edda Lorne', 'Tobin Ashgrove', 'Edda Lorne']])
  })

  it('are a conflict in two languages, too', () => {
    const lexicon = smallLexicon(
      'en:searched de:durchsucht\nen:valley de:tal\nen:nights de:nachte\nen:nobody de:niemanden',
    )
    const found = flagsWith(
      lexicon,
      story('“We searched the valley for three nights and found nobody,” said the fire chief, Edda Lorne.'),
      story('„Wir haben das Tal drei Nächte durchsucht und niemanden gefunden“, sagte Bürgermeister Tobin Ashgrove.'),
    ).filter((f) => f.kind === 'attribution')
    expect(found.map(valuesOf)).toEqual([['Edda Lorne', 'Tobin Ashgrove']])
  })

  it.each([
    ['one person, named in full and by family name', 'said the fire chief, Edda Lorne', 'Lorne said'],
    ['an office and its holder', 'said the fire chief', 'said Edda Lorne'],
    ['a spelling of one name', 'said Edda Lorne', 'said Edda Lorn'],
  ])('are none for %s', (_, a, b) => {
    expect(attribution(story(`“${remark},” ${a}.`), story(`“${remark},” ${b}.`))).toEqual([])
  })

  it('are none for two remarks on one country', () => {
    expect(
      attribution(
        story('“The roads of North Varnland are a disgrace,” said Edda Lorne.'),
        story('“Nobody wants to leave North Varnland in spring,” said Tobin Ashgrove.'),
      ),
    ).toEqual([])
  })
})

describe('an allegation told as fact', () => {
  const charge = 'Prosecutors allege that Marius Delbrook took 85,000 crowns from the fund of the rowing club in Orvel.'

  it.each([
    ['in one language', 'Marius Delbrook took 85,000 crowns from the fund of the rowing club in Orvel.'],
    [
      'where somebody speaks elsewhere',
      'Marius Delbrook took 85,000 crowns from the fund of the rowing club in Orvel.\n\n“I am sad,” said Edda Lorne.',
    ],
  ])('is missing its source: %s', (_, fact) => {
    const found = attribution(story(charge), story(fact))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['missing', 'high', 'allegation-as-fact']])
    expect(valuesOf(found[0])).toEqual(['Prosecutors', 'none'])
  })

  it.each([
    ['both charge', 'Marius Delbrook allegedly took 85,000 crowns from the fund of the rowing club in Orvel.'],
    [
      'the next sentence gives the source',
      'Marius Delbrook took 85,000 crowns from the fund of the rowing club in Orvel. Prosecutors accuse him of fraud.',
    ],
    [
      'a court is named',
      'A court found that Marius Delbrook took 85,000 crowns from the fund of the rowing club in Orvel.',
    ],
    ['another person is meant', 'Edda Lorne took 85,000 crowns from the fund of the rowing club in Tillen.'],
  ])('is none where %s', (_, text) => expect(attribution(story(charge), story(text))).toEqual([]))
})

describe('a source that one passage leaves out', () => {
  const told = 'The search on the Varn glacier was suspended because of strong wind, the police said.'

  it.each([
    ['English', 'Strong wind has suspended the search on the Varn glacier.'],
    [
      'a long sentence',
      'Strong wind has suspended the search on the Varn glacier above the old mining town of Orvel, where many people had waited in the square since the early morning with candles and blankets.',
    ],
  ])('is missing, with a side that is no paragraph: %s', (_, flat) => {
    const found = attribution(story(told), story(flat))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['missing', 'medium', 'source-missing']])
    expect(valuesOf(found[0])).toEqual(['the police', 'none'])
    for (const { start, end } of found[0]!.mentions) expect(end - start).toBeLessThanOrEqual(120)
  })

  it.each([
    [
      'its article names the source elsewhere',
      'Strong wind has suspended the search on the Varn glacier.\n\nThe police have 40 dogs there.',
    ],
    [
      'somebody speaks in the sentence beside it',
      'Strong wind has suspended the search on the Varn glacier. The risk was too great, Edda Lorne said.',
    ],
    ['it gives another source', 'The search on the Varn glacier was suspended because of strong wind, rescuers said.'],
    ['it hedges', 'The search on the Varn glacier was apparently suspended because of strong wind.'],
    ['it is a question', 'Why was the search on the Varn glacier suspended in strong wind?'],
  ])('is none where %s', (_, flat) => expect(attribution(story(told), story(flat))).toEqual([]))

  it('is none where who runs it speaks of its own matter', () => {
    expect(
      attribution(
        story('Organisers said the Varn glacier race would begin an hour earlier in spring.'),
        story('The Varn glacier race begins an hour earlier in spring.'),
      ),
    ).toEqual([])
  })

  it('is none where most articles name no source', () => {
    const flat = story('Strong wind has suspended the search on the Varn glacier.')
    expect(attribution(story(told), flat, flat.replace('Strong', 'A strong'))).toEqual([])
  })
})

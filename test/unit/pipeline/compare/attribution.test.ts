import { describe, expect, it } from 'vitest'
import { isEstimating, isPaper } from '../../../../src-main/pipeline/words/estimate-words'
import { frameOf } from '../../../../src-main/pipeline/words/utterance-frames'
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

describe('freely translated words given to two people', () => {
  const lexicon = smallLexicon('en:water fr:eau\nen:warehouse fr:entrepot\nen:cellar fr:entrepot')
  const remark = 'We do not yet know how the water reached the warehouse so quickly before midnight'
  const told = [
    story(`“${remark},” said the fire chief, Edda Lorne.`),
    story(`“${remark},” Edda Lorne told reporters in Orvel.`),
  ]
  const free = '« Nous ne savons pas encore comment l’eau est arrivée si vite dans l’entrepôt avant minuit »'
  const swapped = (...texts: string[]) => flagsWith(lexicon, ...texts).filter((f) => f.rule === 'speaker-swapped')

  it('are a conflict where the frame of the sentence is the same', () => {
    const found = swapped(...told, story(`${free}, a déclaré Tobin Ashgrove, le propriétaire.`))
    expect(found.map((f) => [f.relation, f.mentions.map((m) => m.value)])).toEqual([
      ['conflict', ['Edda Lorne', 'Edda Lorne', 'Tobin Ashgrove']],
    ])
  })

  it.each([
    ['the same person says them', told, `${free}, a déclaré Edda Lorne, la cheffe des pompiers.`],
    ['no second article has them', told.slice(0, 1), `${free}, a déclaré Tobin Ashgrove, le propriétaire.`],
    [
      'another question is asked',
      told,
      `${free.replace('comment', 'pourquoi')}, a déclaré Tobin Ashgrove, le propriétaire.`,
    ],
    ['somebody speaks of himself', told, `${free.replace('Nous ne savons', 'Je ne sais')}, a déclaré Tobin Ashgrove.`],
    [
      'only the frame is the same',
      told,
      '« Nous ne savons pas encore comment les enfants viendront à l’école », a déclaré Tobin Ashgrove.',
    ],
  ])('are none where %s', (_, others, other) => expect(swapped(...others, story(other))).toEqual([]))

  it.each([
    ['en', 'how', ['how']],
    ['fr', 'savons', ['know']],
    ['es', 'sabemos', ['we', 'know']],
    ['de', 'haus', []],
  ] as const)('%s “%s” holds %s', (language, word, expected) => expect(frameOf(word, language)).toEqual(expected))
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

describe('a source that all other articles give', () => {
  const loss = (verb: string) => `${verb} the damage to the harbour of Orvel at 4.2 million crowns.`
  const estimates = [loss('Edda Lorne put'), loss('Director Edda Lorne estimated'), loss('Lorne puts')].map((text) =>
    story(text),
  )
  const cracks = 'Engineers found deep cracks in the harbour wall of Orvel in March'
  const reported = [
    `${cracks}, according to a report seen by this paper.`,
    `${cracks}, according to a report of the city.`,
    `According to a letter to the city, engineers found deep cracks in the harbour wall of Orvel in March.`,
  ].map((text) => story(text))

  it.each([
    ['of an estimate', estimates, 'The damage to the harbour of Orvel is 4.2 million crowns.'],
    [
      'of an estimate, where its article quotes who made it',
      estimates,
      '“We were lucky,” Edda Lorne said. The damage to the harbour of Orvel is 4.2 million crowns.',
    ],
    ['of what a paper says', reported, `${cracks}.`],
  ])('is missing: %s', (_, others, flat) => {
    const found = attribution(...others, story(flat))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['missing', 'medium', 'source-dropped']])
    expect(found[0]?.mentions).toHaveLength(4)
    expect(found[0]?.mentions.at(-1)?.value).toBe('none')
  })

  it.each([
    ['another source is given', estimates, 'The damage to the harbour of Orvel is 4.2 million crowns, police said.'],
    ['it is hedged', estimates, 'The damage to the harbour of Orvel is probably 4.2 million crowns.'],
    ['the figure is another', estimates, 'The damage to the harbour of Orvel is 6.9 million crowns.'],
    ['the estimate is a passive', estimates, 'The damage to the harbour of Orvel was put at 4.2 million crowns.'],
    ['it is told as an estimate', estimates, 'The damage to the harbour of Orvel is an estimated 4.2 million crowns.'],
    ['too few give it', estimates.slice(0, 2), 'The damage to the harbour of Orvel is 4.2 million crowns.'],
    ['its paragraph names the paper', reported, `The city has a report. ${cracks}.`],
    ['too few name the paper', reported.slice(1), `${cracks}.`],
  ])('is no flag where %s', (_, others, flat) => {
    expect(attribution(...others, story(flat)).filter((f) => f.rule === 'source-dropped')).toEqual([])
  })

  it('is no flag where two articles leave it out', () => {
    const flat = story('The damage to the harbour of Orvel is 4.2 million crowns.')
    expect(attribution(...estimates, flat, flat.replace('News', 'Harbour'))).toEqual([])
  })

  it.each([
    ['put', 'she', 'en', true],
    ['estimated', 'is', 'en', false],
    ['bezifferte', 'sie', 'de', true],
    ['chiffre', 'le', 'fr', false],
    ['cifra', 'empresa', 'es', true],
    ['cifra', 'la', 'es', false],
    ['put', 'she', 'nl', false],
  ] as const)('%s behind %s in %s: an estimate is %s', (word, previous, language, expected) => {
    expect(isEstimating(word, previous, language)).toBe(expected)
  })

  it('knows papers, also in compounds', () => {
    expect([isPaper('abschlussbericht', 'de'), isPaper('courriel', 'fr'), isPaper('harbour', 'en')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { flags, flagsWith, smallLexicon, story, valuesOf } from './support'

const wording = (...texts: string[]) => flags(...texts).filter((f) => f.kind === 'quote-wording')
const said = (words: string, by = 'Edda Lorne') => story(`“${words},” said ${by}.`)

describe('other words inside the quotation marks', () => {
  it.each([
    [
      'a noun',
      'The bridge is a disgrace and the council knows it',
      'The bridge is a nuisance and the council knows it',
      ['disgrace', 'nuisance'],
      'medium',
    ],
    [
      'a modal verb',
      'We should have closed the bridge in March',
      'We could have closed the bridge in March',
      ['should', 'could'],
      'medium',
    ],
    [
      'a negation',
      'We will never close the bridge to cyclists',
      'We will soon close the bridge to cyclists',
      ['never', 'soon'],
      'high',
    ],
  ])('are a conflict: %s', (_, a, b, values, severity) => {
    const found = wording(said(a), said(b))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['conflict', severity, 'quote-altered']])
    expect(valuesOf(found[0])).toEqual(values)
    for (const value of values) expect(found[0]?.explanation).toContain(value)
  })

  it('are one flag with every passage, and those that agree agree', () => {
    const [should, could] = ['We should have closed the bridge in March', 'We could have closed the bridge in March']
    const found = wording(said(should), said(could), story(`“${should},” Edda Lorne said on Friday.`))
    expect(found.map((f) => f.mentions.map((m) => m.value))).toEqual([['should', 'could', 'should']])
  })
})

describe('a quotation cut so that it says something else', () => {
  it.each([
    [
      'a condition',
      'We shall open the bridge to cars in May, if the concrete has set',
      'We shall open the bridge to cars in May',
      'medium',
    ],
    [
      'an exception',
      'Bread baked before Monday is safe to eat, but only that bread',
      'Bread baked before Monday is safe to eat',
      'medium',
    ],
    [
      'a limit',
      'We shall open the bridge only to cyclists in May',
      'We shall open the bridge to cyclists in May',
      'medium',
    ],
    ['a "not"', 'The bridge will not open to cars in May', 'The bridge will open to cars in May', 'high'],
  ])('is missing %s', (_, whole, cut, severity) => {
    const found = wording(said(whole), said(cut))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['missing', severity, 'quote-cut']])
  })
})

describe('quotations that raise no flag', () => {
  it.each([
    ['verbatim', 'We shall open the bridge to cars in May', 'We shall open the bridge to cars in May'],
    ['contracted', 'We did not see the bridge fall last night', 'We didn’t see the bridge fall last night'],
    [
      'a clause shorter',
      'We shall open the bridge to cars in May, and we shall dance on it until morning',
      'We shall open the bridge to cars in May',
    ],
    [
      'with a word put in brackets',
      'They opened the bridge to cars in May',
      'They [the engineers] opened the bridge to cars in May',
    ],
  ])('%s', (_, a, b) => expect(wording(said(a), said(b))).toEqual([]))

  it('told in two pieces', () => {
    expect(
      wording(
        story('“We shall open the bridge to cars in May, if the concrete has set,” said Edda Lorne.'),
        story('“We shall open the bridge to cars in May,” said Edda Lorne. “If the concrete has set.”'),
      ),
    ).toEqual([])
  })

  it('told in direct and in indirect speech', () => {
    expect(
      wording(
        story('“We shall open the bridge to cars in May,” said Edda Lorne.'),
        story('Edda Lorne said the bridge might open to lorries in May.'),
      ),
    ).toEqual([])
  })

  it('of two people who say much the same', () => {
    expect(
      wording(
        said('The bridge is old and rusty and should be closed'),
        said('The bridge is a beautiful thing and tourists love the old arches', 'Tobin Ashgrove'),
      ),
    ).toEqual([])
  })
})

describe('a translated quotation', () => {
  const lexicon = smallLexicon(
    `en:ready de:bereit
    en:close de:schliessen
    en:bridge de:brucke
    en:forever de:immer
    en:line de:strecke
    en:stopped de:gesperrt
    en:earlier de:fruher`,
  )
  const both = (english: string, german: string) =>
    flagsWith(lexicon, story(`“${english},” said Edda Lorne.`), story(`„${german}“, sagte Edda Lorne.`)).filter(
      (f) => f.kind === 'quote-wording',
    )

  it('that lost its "not" is a conflict', () => {
    const found = both('We are not ready to close the bridge', 'Wir sind bereit, die Brücke zu schließen')
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['conflict', 'high', 'quote-negated']])
  })

  it('with another number is a conflict', () => {
    const found = both(
      'We stopped the line for 12 trains near the bridge',
      'Wir haben die Strecke für 20 Züge nahe der Brücke gesperrt',
    )
    expect(found.map((f) => f.rule)).toEqual(['quote-number'])
  })

  it.each([
    ['word for word', 'We are ready to close the bridge', 'Wir sind bereit, die Brücke zu schließen'],
    ['with its negation', 'We are not ready to close the bridge', 'Wir sind nicht bereit, die Brücke zu schließen'],
    [
      'with the same number',
      'We stopped the line for 12 trains near the bridge',
      'Wir haben die Strecke für 12 Züge nahe der Brücke gesperrt',
    ],
  ])('raises no flag %s', (_, a, b) => expect(both(a, b)).toEqual([]))
})

describe('a few words quoted without the limit that follows them', () => {
  const whole = 'The beach at Orvel is open, but only for walkers'
  const told = story(`“${whole},” mayor Edda Lorne said.`)
  const cuts = (other: string, first = told) => flags(first, story(other)).filter((f) => f.rule === 'quote-cut')

  it('are a cut quotation', () => {
    const found = cuts('Mayor Edda Lorne had said that the beach at Orvel “is open”.')
    expect(found.map((f) => [f.kind, f.relation, f.severity])).toEqual([['quote-wording', 'missing', 'medium']])
    expect(found[0]?.mentions.map((m) => m.value)).toEqual(['is open, but only for walkers', 'is open'])
  })

  it.each([
    ['the limit stands outside the marks', 'Mayor Edda Lorne said the beach at Orvel “is open” only for walkers.'],
    ['the next sentence has it', 'Mayor Edda Lorne said the beach at Orvel “is open”. It is so only for walkers.'],
    ['another person is meant', 'The doctor Tobin Ashgrove said that the beach at Orvel “is open”.'],
    ['other words are quoted', 'Mayor Edda Lorne had said that the beach at Orvel “was open”.'],
  ])('are none where %s', (_, other) => expect(cuts(other)).toEqual([]))

  it('are none where what follows is no limit', () => {
    const first = story('“The beach at Orvel is open, but the water is cold,” mayor Edda Lorne said.')
    expect(cuts('Mayor Edda Lorne had said that the beach at Orvel “is open”.', first)).toEqual([])
  })
})

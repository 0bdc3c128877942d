import { describe, expect, it } from 'vitest'
import { ofKind } from './dossier'

const report = (day: string, body: string) => `Quarrel at Orvel United

ORVEL, ${day}, 2031 (Coastline) - Orvel United opened its new stand and the players signed shirts in the rain. The club has four thousand members.

${body}`

const silent = 'Orvel United declined to comment on reports that it had sold its keeper, Anselm Drury.'
const spoken = 'Orvel United confirmed that it had sold its keeper, Anselm Drury.'
const updates = (...texts: string[]) => ofKind('update', ...texts).filter((f) => !f.rule.startsWith('quantity'))

describe('a silence that was broken', () => {
  it('is an update, in the order of the days', () => {
    const found = updates(report('March 6', silent), report('March 8', spoken))
    expect(found.map((f) => [f.rule, f.relation])).toEqual([['silence-broken', 'superseded']])
    expect(found[0]?.mentions.map((m) => [m.text, m.asOf])).toEqual([
      ['declined to comment', '2031-03-06'],
      ['confirmed', '2031-03-08'],
    ])
  })

  it('is found across languages', () => {
    const german = `Streit bei Orvel United

ORVEL, 6. März 2031 - Orvel United eröffnete die neue Tribüne, und die Spieler signierten im Regen Trikots. Der Verein hat viertausend Mitglieder.

Orvel United wollte sich zu Berichten über den Verkauf von Torwart Anselm Drury nicht äußern.`
    expect(updates(german, report('March 8', spoken)).map((f) => f.rule)).toEqual(['silence-broken'])
  })

  it.each([
    ['on one day', report('March 6', silent), report('March 6', spoken)],
    ['the other way round', report('March 6', spoken), report('March 8', silent)],
    ['by somebody else', report('March 6', silent), report('March 8', 'The players’ league confirmed the complaint.')],
    ['without days', silent, spoken],
    ['in a quotation', report('March 6', `“${silent}”`), report('March 8', `“${spoken}”`)],
  ])('raises no flag %s', (_, first, second) => expect(updates(first, second)).toEqual([]))
})

describe('a date that was moved', () => {
  const planned = 'The opera house of Orvel will open with “The Salt Road” by Anselm Drury on 9 December.'

  it('is an update and no conflict when the later report says so', () => {
    const moved = 'The opera house of Orvel has postponed “The Salt Road” by Anselm Drury to 23 December.'
    const texts = [report('November 18', planned), report('November 28', moved)]
    const found = updates(...texts)
    expect(found.map((f) => [f.rule, f.mentions.map((m) => [m.value, m.asOf])])).toEqual([
      [
        'date-moved',
        [
          ['2031-12-09', '2031-11-18'],
          ['2031-12-23', '2031-11-28'],
        ],
      ],
    ])
    expect(ofKind('date', ...texts)).toEqual([])
  })

  it('is a conflict when nobody says it was moved', () => {
    const other = 'The opera house of Orvel will open with “The Salt Road” by Anselm Drury on 23 December.'
    const texts = [report('November 18', planned), report('November 28', other)]
    expect(updates(...texts)).toEqual([])
    expect(ofKind('date', ...texts)).toHaveLength(1)
  })
})

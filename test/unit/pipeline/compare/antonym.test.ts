import { describe, expect, it } from 'vitest'
import { sides } from './dossier'
import { meaningFlags } from './meaning-flags'

const antonyms = (...texts: string[]) => meaningFlags('antonym', ...texts)

describe('opposites of one thing', () => {
  it.each([
    [
      'verbs of direction, en and de',
      'Bread prices in Orvel rose by 6 per cent in May, the statistics office said.',
      'Die Brotpreise in Orvel sanken im Mai um 6 Prozent, teilte das Statistikamt mit.',
      ['rose = rise', 'sanken = fall'],
    ],
    [
      'points of the compass, en and fr',
      'The Lessing ferry ran aground on the northern shore of the island of Tarn with 240 passengers aboard.',
      'Le ferry Lessing s’est échoué sur la rive sud de l’île de Tarn avec 240 passagers à bord.',
      ['northern = north', 'sud = south'],
    ],
    [
      'one figure of one month, where no word is known',
      'Els Vermeer: de huren in Orvel stegen in mei met 6 procent.',
      'As rendas em Orvel desceram 6% em maio.',
      ['stegen = rise', 'desceram = fall'],
    ],
    [
      'decisions, es and en',
      'El ayuntamiento de Orvel aprobó el lunes la construcción de un nuevo estadio de fútbol.',
      'Orvel city council on Monday rejected the construction of a new football stadium.',
      ['aprobó = approve', 'rejected = deny'],
    ],
    [
      'one language',
      'The council made the closure of the Rhedal bridge to lorries permanent on Tuesday.',
      'The council made the closure of the Rhedal bridge to lorries temporary on Tuesday.',
      ['permanent = permanent', 'temporary = temporary'],
    ],
    [
      'a verb with its particle, de and nl',
      'Die Gewerkschaft in Orvel lehnte das Angebot der Reederei am Montag mit großer Mehrheit ab.',
      'De vakbond in Orvel heeft het aanbod van de rederij maandag met grote meerderheid aanvaard.',
      ['lehnte = reject', 'aanvaard = accept'],
    ],
  ])('%s', (_, first, second, expected) => {
    const found = antonyms(first, second)
    expect(found.map((f) => [f.relation, f.severity])).toEqual([['conflict', 'high']])
    expect(sides(found[0])).toEqual(expected)
  })

  it.each([
    [
      'the same said with a negation',
      'The Rhedal bridge in Orvel was open to lorries on Tuesday, the council said.',
      'The Rhedal bridge in Orvel was not closed to lorries on Tuesday, the council said.',
    ],
    [
      'both in one passage',
      'Bread prices in Orvel rose by 6 per cent in May while milk prices fell.',
      'Milk prices in Orvel fell in May, the statistics office said, as bread cost 6 per cent more.',
    ],
    [
      'one deal told by buyer and seller',
      'Anselm Drury sold the Orvel brewery to Mirela Stanek for nine million talers.',
      'Mirela Stanek bought the Orvel brewery from Anselm Drury for nine million talers.',
    ],
    [
      'another day',
      'The Rhedal bridge in Orvel was closed to lorries on 3 May 2031 because of the storm.',
      'Die Rhedalbrücke in Orvel wurde nach dem Sturm am 9. Mai 2031 für Lastwagen geöffnet.',
    ],
    [
      'one order told from both ends',
      'The Orvel parade takes place before the concert of the fire brigade on Sunday.',
      'The concert of the fire brigade on Sunday takes place after the Orvel parade.',
    ],
    [
      'other things',
      'The northern suburbs of Orvel were without water on Monday.',
      'Volunteers from the southern suburbs of Orvel handed out soup at the town hall on Monday.',
    ],
  ])('raises no flag: %s', (_, first, second) => expect(antonyms(first, second)).toEqual([]))
})

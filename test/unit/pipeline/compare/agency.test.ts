import { describe, expect, it } from 'vitest'
import { sides } from './dossier'
import { meaningFlags } from './meaning-flags'

const reversals = (...texts: string[]) => meaningFlags('agency-reversed', ...texts)

const sued = 'Anselm Drury has sued Mirela Stanek in a quarrel about a fence in Orvel.'
const questioned = 'Anselm Drury questioned Mirela Stanek in Orvel about the explosion at the factory.'

describe('parts that are exchanged', () => {
  it.each([
    ['in one language', sued, 'In a quarrel about a fence in Orvel, Mirela Stanek sued Anselm Drury.'],
    [
      'German with the verb last',
      sued,
      'Im Streit um einen Zaun in Orvel hat Mirela Stanek den Bäcker Anselm Drury verklagt.',
    ],
    [
      'German by its cases',
      sued,
      'Im Streit um einen Zaun in Orvel hat den Bäcker Anselm Drury seine Nachbarin Mirela Stanek verklagt.',
    ],
    [
      'an active and a passive',
      questioned,
      'Anselm Drury was questioned by Mirela Stanek in Orvel about the explosion at the factory.',
    ],
    [
      'a German passive',
      questioned,
      'Anselm Drury wurde in Orvel von Mirela Stanek zur Explosion in der Fabrik befragt.',
    ],
    [
      'a French passive',
      questioned,
      'Anselm Drury a été interrogé par Mirela Stanek à Orvel sur l’explosion dans l’usine.',
    ],
    [
      'a Spanish object',
      questioned,
      'Mirela Stanek interrogó a Anselm Drury en Orvel sobre la explosión en la fábrica.',
    ],
    [
      'an Italian perfect',
      'Anselm Drury insulted Mirela Stanek at the factory in Orvel.',
      'Mirela Stanek ha insultato Anselm Drury nella fabbrica di Orvel.',
    ],
    [
      'a Dutch passive',
      questioned,
      'Anselm Drury werd in Orvel door Mirela Stanek ondervraagd over de explosie in de fabriek.',
    ],
    [
      'a Portuguese passive',
      questioned,
      'Anselm Drury foi interrogado por Mirela Stanek em Orvel sobre a explosão na fábrica.',
    ],
    [
      'people without names',
      'Der Bäcker hat den Nachbarn im Streit um einen Zaun in Orvel beleidigt.',
      'The neighbour insulted the baker in a quarrel about a fence in Orvel.',
    ],
  ])('%s', (_, first, second) => {
    expect(reversals(first, second).map((f) => [f.relation, f.severity])).toEqual([['conflict', 'critical']])
  })

  it('is told with who did it, on both sides in the words of the first', () => {
    const flag = reversals(sued, 'In a quarrel about a fence in Orvel, Mirela Stanek sued Anselm Drury.')[0]
    expect(sides(flag)).toEqual([
      'Anselm Drury has sued Mirela Stanek = Anselm Drury → sued → Mirela Stanek',
      'Mirela Stanek sued Anselm Drury = Mirela Stanek → sued → Anselm Drury',
    ])
  })

  it.each([
    [
      'the passive of the same',
      questioned,
      'Mirela Stanek was questioned by Anselm Drury in Orvel about the explosion at the factory.',
    ],
    [
      'a German passive of the same',
      questioned,
      'Mirela Stanek wurde in Orvel von Anselm Drury zur Explosion in der Fabrik befragt.',
    ],
    [
      'a French passive of the same',
      questioned,
      'Mirela Stanek a été interrogée par Anselm Drury à Orvel sur l’explosion dans l’usine.',
    ],
    [
      'a German object in front',
      sued,
      'Mirela Stanek hat der Bäcker Anselm Drury im Streit um einen Zaun in Orvel verklagt.',
    ],
    [
      'a Spanish object in front',
      questioned,
      'A Mirela Stanek la interrogó Anselm Drury en Orvel sobre la explosión en la fábrica.',
    ],
    [
      'somebody of theirs',
      sued,
      'Mirela Stanek’s neighbour has sued Anselm Drury in a quarrel about a fence in Orvel.',
    ],
    [
      'what both do',
      'Anselm Drury met Mirela Stanek at the factory in Orvel.',
      'Mirela Stanek met Anselm Drury at the factory in Orvel.',
    ],
    [
      'no act of one on the other',
      'Anselm Drury quarrelled with Mirela Stanek in Orvel about a fence.',
      'Mirela Stanek quarrelled with Anselm Drury in Orvel about a fence.',
    ],
    ['a negation', sued, 'Mirela Stanek has not sued Anselm Drury in a quarrel about a fence in Orvel.'],
    [
      'a passive without its agent',
      questioned,
      'Anselm Drury was questioned in Orvel about the explosion at the factory, as was Mirela Stanek.',
    ],
  ])('raises no flag: %s', (_, first, second) => expect(reversals(first, second)).toEqual([]))
})

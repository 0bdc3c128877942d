import { describe, expect, it } from 'vitest'
import { sides } from './dossier'
import { meaningFlags } from './meaning-flags'

const negations = (...texts: string[]) => meaningFlags('negation', ...texts)

describe('a negation on one side only', () => {
  it.each([
    [
      'de and en',
      'Der Reaktor der Fabrik in Orvel wurde bei der Explosion am Montag nicht beschädigt.',
      'The reactor of the factory in Orvel was damaged in the explosion on Monday.',
      ['nicht beschädigt = not beschädigt', 'damaged = beschädigt'],
    ],
    [
      'en and fr, where it has two parts',
      'The reactor of the factory in Orvel was damaged in the explosion on Monday.',
      'Le réacteur de l’usine d’Orvel n’a pas été endommagé par l’explosion de lundi.',
      ['damaged = endommagé', 'n’a pas été endommagé = not endommagé'],
    ],
    [
      'es and it, where the dictionary knows the verb in neither',
      'El ayuntamiento de Orvel aprobó la construcción del estadio de fútbol.',
      'Il consiglio di Orvel non ha approvato la costruzione dello stadio di calcio.',
      ['aprobó = approvato', 'non ha approvato = not approvato'],
    ],
    [
      'nobody, nl and en',
      'Bij de brand in de fabriek van Orvel is niemand gewond geraakt.',
      'People were injured in the fire at the factory in Orvel.',
      ['niemand gewond = not gewond', 'injured = gewond'],
    ],
    [
      'three passages, one flag',
      'The reactor of the factory in Orvel was damaged in the explosion on Monday.',
      'Der Reaktor der Fabrik in Orvel wurde bei der Explosion am Montag nicht beschädigt.',
      'O reator da fábrica de Orvel foi danificado na explosão de segunda-feira.',
      ['damaged = beschädigt', 'nicht beschädigt = not beschädigt', 'danificado = beschädigt'],
    ],
  ])('%s', (_, ...given) => {
    const expected = given.at(-1)
    const found = negations(...(given.slice(0, -1) as string[]))
    expect(found.map((f) => [f.relation, f.severity])).toEqual([['conflict', 'high']])
    expect(sides(found[0])).toEqual(expected)
  })

  const damaged = 'The reactor of the factory in Orvel was damaged in the explosion on Monday.'
  it.each([
    [
      'on both sides',
      'Le réacteur de l’usine d’Orvel n’a pas été endommagé par l’explosion.',
      'The reactor of the factory in Orvel was not damaged in the explosion.',
    ],
    [
      'in another clause',
      damaged,
      'Der Reaktor der Fabrik in Orvel wurde bei der Explosion am Montag beschädigt, was niemand bestreitet.',
    ],
    ['of a part', damaged, 'Der Reaktor der Fabrik in Orvel wurde bei der Explosion am Montag nicht nur beschädigt.'],
    [
      'that only sets off',
      damaged,
      'The reactor of the factory in Orvel was not damaged by fire on Monday but in the explosion.',
    ],
    [
      'turned round twice',
      damaged,
      'Nobody in Orvel says the reactor of the factory was not damaged in the explosion on Monday.',
    ],
    ['under a condition', damaged, 'If the reactor of the factory in Orvel was not damaged in the explosion on Monday'],
    [
      'with an opposite',
      'The Rhedal bridge in Orvel was not closed in the storm on Monday.',
      'The Rhedal bridge in Orvel was open in the storm on Monday.',
    ],
    [
      'neither … nor',
      damaged,
      'The factory in Orvel neither confirmed nor denied on Monday that the reactor was damaged in the explosion.',
    ],
    [
      'on another day',
      'The Orvel council approved the construction of the stadium on 9 May 2031.',
      'The Orvel council had not approved the construction of the stadium on 3 May 2031.',
    ],
  ])('raises no flag %s', (_, first, second) => expect(negations(first, second)).toEqual([]))
})

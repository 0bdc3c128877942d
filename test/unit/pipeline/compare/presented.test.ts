import { describe, expect, it } from 'vitest'
import { sides } from './dossier'
import { meaningFlags } from './meaning-flags'

const flagsBetween = (...texts: string[]) => meaningFlags('presented-by-whom', ...texts)
const shown = 'The passengers of the ferry to Orvel were described as football players by the shipowner Anselm Drury.'

describe('who takes somebody for something', () => {
  it.each([
    [
      'one language',
      'The passengers of the ferry to Orvel posed as football players, the shipowner Anselm Drury said.',
    ],
    [
      'German',
      'Die Passagiere der Fähre nach Orvel gaben sich als Fußball-Spieler aus, sagte Anselm Drury von der Reederei.',
    ],
    [
      'French',
      'Les passagers du ferry pour Orvel se sont fait passer pour des joueurs de football, a dit l’armateur Anselm Drury.',
    ],
    [
      'Spanish',
      'Los pasajeros del ferry a Orvel se hicieron pasar por jugadores de fútbol, dijo Anselm Drury, de la naviera.',
    ],
    [
      'Italian',
      'I passeggeri del traghetto per Orvel si spacciavano per giocatori di football, ha detto l’armatore Anselm Drury.',
    ],
    [
      'Dutch',
      'De passagiers van de veerboot naar Orvel deden zich voor als football-spelers, zei Anselm Drury van de rederij.',
    ],
    [
      'Portuguese',
      'Os passageiros do ferry para Orvel fizeram-se passar por jogadores de futebol, disse Anselm Drury, do armador.',
    ],
  ])('is a flag where it is others and they themselves: %s', (_, own) => {
    const found = flagsBetween(shown, own)
    expect(found.map((f) => [f.relation, f.severity])).toEqual([['conflict', 'high']])
    expect(sides(found[0])[0]).toBe('were described as = by others')
    expect(sides(found[0])[1]).toMatch(/ = by themselves$/)
  })

  it.each([
    [
      'a translation',
      'Die Passagiere der Fähre nach Orvel wurden vom Chef der Reederei, Anselm Drury, als Fußball-Spieler bezeichnet.',
    ],
    ['another thing', 'The passengers of the ferry to Orvel posed as doctors, the shipowner Anselm Drury said.'],
    [
      'the verb alone in common',
      'The passengers of the ferry to Orvel described themselves as doctors, the shipowner Anselm Drury said.',
    ],
    [
      'a denial',
      'The passengers of the ferry to Orvel never posed as football players, the shipowner Anselm Drury said.',
    ],
    [
      'both in one',
      'The passengers of the ferry to Orvel were described as football players and posed as football fans, Anselm Drury said.',
    ],
  ])('is none for %s', (_, other) => expect(flagsBetween(shown, other)).toEqual([]))
})

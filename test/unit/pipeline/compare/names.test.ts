import { describe, expect, it } from 'vitest'
import { areKin } from '../../../../src-main/pipeline/compare/names/given-kin'
import { distance, givenLikeness, likeness } from '../../../../src-main/pipeline/compare/names/spelling'
import { flags, story, valuesOf } from './support'

const names = (...texts: string[]) => flags(...texts).filter((f) => f.kind === 'name')

describe('one bearer under two names', () => {
  it.each([
    [
      'in English and German',
      story('The harbour master, Petra Lindqvist, closed the quay at Orvel on Friday after the storm.'),
      story('Hafenmeisterin Petra Lindqvost sperrte am Freitag nach dem Sturm den Kai von Orvel.'),
      ['Petra Lindqvist', 'Petra Lindqvost'],
    ],
    [
      'by a given name',
      story('The mayor of Orvel, Sabine Rautner, opened the new school on Monday.'),
      story('La maire d’Orvel, Sabrine Rautner, a inauguré lundi la nouvelle école.'),
      ['Sabine Rautner', 'Sabrine Rautner'],
    ],
    [
      'in Spanish and Italian',
      story('La directora del museo de Orvel, Elena Castellón, presentó el martes 40 cuadros.'),
      story('La direttrice del museo di Orvel, Elena Castillón, ha presentato martedì 40 quadri.'),
      ['Elena Castellón', 'Elena Castillón'],
    ],
    [
      'in one article',
      story('The baker, Jonas Meerkamp, reopened his shop in Orvel on Friday. “We are glad,” said Jonas Meerkemp.'),
      story('It rained in Tillen on Sunday.'),
      ['Jonas Meerkamp', 'Jonas Meerkemp'],
    ],
  ])('is a conflict: %s', (_, a, b, values) => {
    const found = names(a, b)
    expect(found.map((f) => [f.relation, f.rule])).toEqual([['conflict', 'name-spelling']])
    expect(valuesOf(found[0])).toEqual(values)
    for (const value of values) expect(found[0]?.explanation).toContain(value)
  })

  it('is one flag with every article as a side', () => {
    const found = names(
      story('The harbour master, Petra Lindqvist, closed the quay at Orvel on Friday.'),
      story('The harbour master, Petra Lindqvost, closed the quay at Orvel on Friday.'),
      story('The quay at Orvel was closed on Friday by harbour master Petra Lindqvist.'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.mentions.map((m) => m.value)).toEqual(['Petra Lindqvist', 'Petra Lindqvost', 'Petra Lindqvist'])
  })

  it('with another family name in the same office is a conflict where the sentences say the same', () => {
    const found = names(
      story('The judge, Miriam Oakley, fined the quarry at Orvel 4,000 crowns on Tuesday.'),
      story('The judge, Miriam Thornbury, fined the quarry at Orvel 4,000 crowns on Tuesday.'),
    )
    expect(found.map((f) => f.rule)).toEqual(['name-other'])
  })
})

describe('one office-holder with another given name', () => {
  it.each([
    [
      'in one language',
      'The architect Ruben Castell presented the new library of Orvel on Friday.',
      'The architect Adrian Castell presented the new library of Orvel on Friday.',
      ['Ruben Castell', 'Adrian Castell'],
    ],
    [
      'with the office translated',
      'The architect Ruben Castell presented 40 models in Orvel on 3 May.',
      'L’architecte Adrien Castell a présenté 40 modèles à Orvel le 3 mai.',
      ['Ruben Castell', 'Adrien Castell'],
    ],
    [
      'with another word for who leads',
      'The port manager, Ruben Castell, closed 40 berths in Orvel on 3 May.',
      'Le responsable du port, Adrien Castell, a fermé 40 quais à Orvel le 3 mai.',
      ['Ruben Castell', 'Adrien Castell'],
    ],
  ])('is a conflict: %s', (_, a, b, values) => {
    const found = names(story(a), story(b))
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['conflict', 'medium', 'name-other']])
    expect(valuesOf(found[0])).toEqual(values)
  })

  const told = 'The architect William Castell presented the new library of Orvel on Friday.'
  it.each([
    ['a short form', told.replace('William', 'Bill')],
    ['the name in another language', told.replace('William', 'Guillaume')],
    ['one of two given names', told.replace('William', 'Hans-William')],
    ['an initial', told.replace('William', 'R.')],
    ['another office', told.replace('architect William', 'librarian Adrian')],
    ['two relatives whom one article names', `${told} The painter Adrian Castell was there. Adrian Castell liked it.`],
  ])('is none for %s', (_, other) => {
    expect(names(story(told), story(other))).toEqual([])
    expect(names(story(told), story(other), story(told.replace('William', 'Bill')))).toEqual([])
  })

  it('is none for two leading offices in one language', () => {
    expect(
      names(
        story('The director, Ruben Castell, closed 40 berths in the port of Orvel on Friday.'),
        story('The manager, Adrian Castell, closed 40 berths in the port of Orvel on Friday.'),
      ),
    ).toEqual([])
  })
})

describe('given names of one person', () => {
  it.each([
    ['william', 'bill', true],
    ['karl', 'charles', true],
    ['jo', 'johanna', true],
    ['samuel', 'simon', false],
    ['bill', 'bob', false],
  ])('%s and %s: %s', (a, b, expected) => expect([areKin(a, b), areKin(b, a)]).toEqual([expected, expected]))
})

describe('one name in two spellings of one language', () => {
  it('is worth a look for a person', () => {
    const found = names(
      story('The colonel, Matvei Tarnow, left the town of Orvel on Friday.'),
      story('The colonel, Matvei Tarnov, left the town of Orvel on Friday.'),
    )
    expect(found.map((f) => [f.relation, f.severity, f.rule])).toEqual([['compatible', 'low', 'name-variant']])
  })

  it('is worth a look for a place', () => {
    const found = names(
      story('The flood reached the village of Brezkov on Friday, the mayor said.'),
      story('The flood reached the village of Brezkow on Friday, the mayor said.'),
    )
    expect(found.map((f) => [f.relation, valuesOf(f)])).toEqual([['compatible', ['Brezkov', 'Brezkow']]])
  })
})

describe('names that raise no flag', () => {
  it.each([
    [
      'a transliteration of another language',
      story('The winner, Yevgeny Shalimov, took the chess title in Orvel on Friday.'),
      story('Der Sieger Jewgeni Schalimow gewann am Freitag den Schachtitel in Orvel.'),
    ],
    [
      'an exonym',
      story('The train to Moscow left Orvel on Friday with 40 passengers.'),
      story('Der Zug nach Moskau verließ Orvel am Freitag mit 40 Fahrgästen.'),
    ],
    [
      'a genitive',
      story('Bürgermeisterin Petra Lindner eröffnete am Freitag die Brücke in Orvel.'),
      story('Am Freitag war Petra Lindners Brücke in Orvel offen.'),
    ],
    [
      'an initial',
      story('The engineer, Petra Lindner, opened the bridge in Orvel on Friday.'),
      story('The engineer, P. Lindner, opened the bridge in Orvel on Friday.'),
    ],
    [
      'the family name alone',
      story('The engineer, Petra Lindner, opened the bridge in Orvel on Friday.'),
      story('The engineer Lindner opened the bridge in Orvel on Friday.'),
    ],
    [
      'two persons of one family name, whom both articles know',
      story('Judge Clara Morante fined the owner on Tuesday. The shepherd, Claire Morante, had seen the landslide.'),
      story('La jueza Clara Morante multó al dueño el martes. La pastora, Claire Morante, vio el desprendimiento.'),
    ],
    [
      'two persons of one given name',
      story('The baker, Jonas Weller, gave bread to the children of Orvel on Friday.'),
      story('The teacher, Jonas Brandis, took the children of Orvel to the lake on Sunday.'),
    ],
    [
      'a man and a woman of one family name',
      story('The pilot, Adam Zielinski, landed in Orvel on Friday.'),
      story('The pilot, Adam Zielinski, landed in Orvel on Friday. His wife, Anna Zielinska, was waiting.'),
    ],
    [
      'an ending that a house writes in its own style',
      story('The singer, Pavel Verbitsky, gave a concert in Orvel on Friday.'),
      story('The singer, Pavel Verbitskyy, gave a concert in Orvel on Friday.'),
    ],
  ])('%s', (_, a, b) => expect(names(a, b)).toEqual([]))
})

describe('a name that a later report takes back', () => {
  const first = story('Police in Orvel identified the man found in the river on Monday as Peter Holmes.', '5 May 2031')

  it.each([
    ['with “not … but”', 'The man found in the river at Orvel is not Peter Holmes but Piotr Holmek, police said.'],
    [
      'in German',
      'Der Tote aus dem Fluss bei Orvel heißt nicht Peter Holmes, sondern Piotr Holmek, teilte die Polizei mit.',
    ],
    [
      'with a word of correcting',
      'Police in Orvel corrected the name of the man found in the river to Piotr Holmek. They had identified him as Peter Holmes.',
    ],
  ])('is an update, and no conflict: %s', (_, sentence) => {
    const found = flags(first, story(sentence, '7 May 2031')).filter(
      (f) => f.kind === 'name' || f.rule === 'name-corrected',
    )
    expect(found.map((f) => [f.kind, f.relation])).toEqual([['update', 'superseded']])
    expect(valuesOf(found[0])).toEqual(['Peter Holmes', 'Piotr Holmek'])
  })

  it('needs the earlier name in another article', () => {
    const found = flags(
      story('A man was found in the river at Orvel on Monday.', '5 May 2031'),
      story('The party in Orvel named not Peter Holmes but Piotr Holmek, it said.', '7 May 2031'),
    )
    expect(found.filter((f) => f.rule === 'name-corrected')).toEqual([])
  })
})

describe('likeness of spellings', () => {
  it.each([
    ['lindqvist', 'lindqvost', 'near'],
    ['lindner', 'lindners', 'inflected'],
    ['zielinski', 'zielinska', 'inflected'],
    ['holt', 'hold', 'near'],
    ['alex', 'alexander', 'other'],
    ['brandis', 'weller', 'other'],
    ['ann', 'ant', 'other'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([likeness(a, b), likeness(b, a)]).toEqual([expected, expected])
  })

  it('lets short given names differ by two letters', () => {
    expect([givenLikeness('clara', 'claire'), likeness('clara', 'claire')]).toEqual(['near', 'other'])
  })

  it('counts swapped neighbours as one change', () => {
    expect([distance('marta', 'matra', 3), distance('marta', 'berta', 3), distance('a', 'abcdef', 2)]).toEqual([
      1, 2, 3,
    ])
  })
})

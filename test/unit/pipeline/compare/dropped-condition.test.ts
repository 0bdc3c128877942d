import { describe, expect, it } from 'vitest'
import { flagsKnowing } from './knowing'

const found = (...texts: string[]) => flagsKnowing(dictionary, ...texts).filter((f) => f.rule === 'condition-dropped')

const dictionary = `
en:yard de:Werft fr:chantier nl:werf
en:build de:bauen fr:construira nl:bouwen
en:three de:drei fr:trois nl:drie
en:new de:neue fr:nouveaux nl:nieuwe
en:ferries de:Fähren fr:ferries nl:veerboten
en:islands de:Inseln fr:îles nl:eilanden
en:close de:schließt fr:fermera nl:sluit
en:workers de:Arbeiter fr:ouvriers nl:arbeiders
en:parliament de:Parlament fr:parlement nl:parlement
en:loan de:Kredit fr:emprunt nl:lening
en:lose de:verlieren fr:perdront nl:verliezen
en:jobs de:Arbeit fr:emplois nl:banen
`
const english = (body: string) => `The ferry yard of Kellmouth

KELLMOUTH, March 6, 2031 (Coastline) - The ferry yard of Kellmouth employs 140 people. Mayor Tilda Korven visited the yard on Tuesday.

${body}`
const german = (body: string) => `Die Fährwerft von Kellmouth

KELLMOUTH, 6. März 2031 (Küstenpost) - Die Fährwerft von Kellmouth beschäftigt 140 Menschen. Bürgermeisterin Tilda Korven besuchte die Werft am Dienstag.

${body}`
const french = (body: string) => `Le chantier naval de Kellmouth

KELLMOUTH, 6 mars 2031 (Côte) - Le chantier naval de Kellmouth emploie 140 personnes. La maire Tilda Korven a visité le chantier mardi.

${body}`

describe('a condition that one passage drops', () => {
  it('is a flag within one language', () => {
    const [flag, ...more] = found(
      english('The yard will build three new ferries for the islands next year if parliament approves the loan.'),
      english('The yard will build three new ferries for the islands next year.'),
    )
    expect(more).toEqual([])
    expect(flag).toMatchObject({ kind: 'meaning', relation: 'missing', severity: 'high' })
    expect(flag?.mentions.map((m) => m.value)).toEqual(['if parliament approves the loan', 'none'])
    expect(flag?.mentions[0]?.text).toBe('if parliament approves the loan')
  })

  it.each([
    [
      'English and German',
      english(
        'Unless a buyer is found, the Kellmouth yard will close on 30 June 2031 and 140 workers will lose their jobs.',
      ),
      german('Die Werft in Kellmouth schließt am 30. Juni 2031, und 140 Arbeiter verlieren ihre Arbeit.'),
    ],
    [
      'German and English',
      german(
        'Sofern das Parlament den Kredit billigt, wird die Werft im Jahr 2032 drei neue Fähren für die Inseln bauen.',
      ),
      english('The yard will build three new ferries for the islands in 2032.'),
    ],
    [
      'French and English',
      french(
        "Le chantier construira trois nouveaux ferries pour les îles en 2032 à condition que le parlement approuve l'emprunt.",
      ),
      english('The yard will build three new ferries for the islands in 2032.'),
    ],
  ])('is one between %s', (_, first, second) => expect(found(first, second)).toHaveLength(1))

  it.each([
    [
      'a condition in both',
      english('The yard will build three new ferries for the islands if parliament approves the loan.'),
      german('Falls das Parlament den Kredit billigt, wird die Werft drei neue Fähren für die Inseln bauen.'),
    ],
    [
      'a condition in the next sentence',
      english('The yard will build three new ferries for the islands if parliament approves the loan.'),
      english('The yard will build three new ferries for the islands. Parliament must approve the loan first.'),
    ],
    [
      'an indirect question',
      english('Korven was asked if the yard will build three new ferries for the islands.'),
      english('Korven said the yard will build three new ferries for the islands.'),
    ],
    [
      'what has happened',
      english('The yard built three new ferries for the islands, as if parliament had approved the loan.'),
      english('The yard built three new ferries for the islands.'),
    ],
    [
      'the comparing als',
      english('The yard will build three new ferries for the islands in 2032.'),
      `De werf van Kellmouth

KELLMOUTH, 6 maart 2031 (Kust) - De werf van Kellmouth heeft 140 werknemers.

De werf zal in 2032 drie nieuwe veerboten voor de eilanden bouwen, als enige werf van het land.`,
    ],
    [
      'auch wenn',
      german('Die Werft wird drei neue Fähren für die Inseln bauen, auch wenn das Parlament den Kredit ablehnt.'),
      english('The yard will build three new ferries for the islands.'),
    ],
  ])('is none for %s', (_, first, second) => expect(found(first, second)).toEqual([]))
})

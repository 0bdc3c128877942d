import { describe, expect, it } from 'vitest'
import { flagsKnowing } from './knowing'

// Invented: a report, what a machine made of it, what a person made of it, and a German report on the same.
const report = `Harbour police seize smuggled medicines at Orvel

ORVEL, 5 May 2031 (Coast Wire) - Customs officers in the port of Orvel have seized 14 containers of smuggled medicines, the harbour police said on Monday.

The containers were found during a routine search of the freighter Halmara, which had arrived from Tessin on Saturday.

Two members of the crew were arrested and brought before a judge, police chief Tilda Korven said.

The charges against the two men include fraud and smuggling, and they face up to 12 years in prison.

Officers said the medicines were worth about 3 million crowns and would be destroyed.

The owner of the freighter, the company Norrland Lines, denied the charges and said it would appeal.

The trial is expected to begin in June. A lawyer for the crew said the charges were without foundation.`
const rewritten = `Harbor cops grab trafficked drugs at Orvel

ORVEL, 6 May 2031 (News Mill) - Customs officials in the port of Orvel have grabbed 14 canisters of trafficked drugs, the harbor cops stated on Monday.

The canisters were located throughout a routine hunt of the cargo ship Halmara, which had arrived from Tessin on Saturday.

Two individuals of the team were apprehended and introduced earlier than a choose, police boss Tilda Korven stated.

The prices in opposition to the two males embrace fraud and trafficking, and they face up to 12 years in jail.

Officials stated the drugs were price about 3 million crowns and would be destroyed.

The proprietor of the cargo ship, the corporate Norrland Lines, denied the prices and stated it would enchantment.

The trial is anticipated to start in June. A lawyer for the team stated the prices were with out basis.`
const edited = report.replace('judge, police', 'magistrate, police').replaceAll('charges', 'allegations')
const german = `Zoll beschlagnahmt geschmuggelte Arzneimittel in Orvel

ORVEL, 5. Mai 2031 (Küstenpost) - Zollbeamte haben im Hafen von Orvel 14 Container mit Arzneimitteln beschlagnahmt, teilte die Hafenpolizei am Montag mit.

Zwei Mitglieder der Besatzung wurden festgenommen und einem Richter vorgeführt, sagte Polizeichefin Tilda Korven.

Die Anklage gegen die beiden Männer lautet auf Betrug und Schmuggel; ihnen drohen bis zu 12 Jahre Gefängnis.

Der Eigentümer des Frachters, die Firma Norrland Lines, wies die Anklage zurück und kündigte Berufung an.`

const dictionary = `
en:members de:Mitglieder
en:crew de:Besatzung
en:arrested de:festgenommen
en:police de:Polizei
en:judge de:Richter
en:magistrate de:Richter
en:justice de:Richter
en:choose de:wählen
en:choose de:auswählen
en:prices de:Preise
en:prices de:Kosten
en:charges de:Anklage
en:accusation de:Anklage
en:indictment de:Anklage
en:accusation de:Vorwurf
en:allegations de:Vorwurf
en:allegations de:Behauptung
en:charges de:Gebühren
en:men de:Männer
en:fraud de:Betrug
en:smuggling de:Schmuggel
en:years de:Jahre
en:prison de:Gefängnis
en:owner de:Eigentümer
en:freighter de:Frachter
en:company de:Firma
en:denied de:wies
en:appeal de:Berufung
`
const exchanges = (...texts: string[]) =>
  flagsKnowing(dictionary, ...texts)
    .filter((f) => f.rule === 'word-exchanged')
    .map((f) => f.mentions.map((m) => m.text))

describe('an article that a machine rewrote', () => {
  it('is flagged once for each word that stands for another sense, with all its places', () => {
    const found = exchanges(report, rewritten, german)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(['judge', 'choose', 'Richter'])
    expect(found).toContainEqual(expect.arrayContaining(['charges', 'prices', 'Anklage']))
    expect(found.flat().filter((word) => word === 'prices').length).toBeGreaterThan(1)
  })

  it('is not flagged where no article in another language says what was meant', () =>
    expect(exchanges(report, rewritten)).toEqual([]))
})

it('synonyms that a person put in are no exchange, though the third article’s word is only translated as the other', () =>
  expect(exchanges(report, edited, german)).toEqual([]))

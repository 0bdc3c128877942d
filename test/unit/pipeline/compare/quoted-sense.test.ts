import { describe, expect, it } from 'vitest'
import { flagsKnowing } from './knowing'

const dictionary = `
en:release de:Freilassung fr:libération
en:release de:Entlassung fr:relâche
en:freeing de:Freilassung fr:libération
en:sale de:Verkauf fr:vente
en:selling de:Verkauf fr:vente
en:turnover de:Umsatz fr:vente
en:hand de:Hand fr:main
en:hand de:Zeiger fr:aiguille
en:immediate de:sofortige fr:immédiate
en:fishermen de:Fischer fr:pêcheurs
en:harbour de:Hafen fr:port
en:mayor de:Bürgermeisterin fr:maire
en:demanded de:forderte fr:demandé
en:Monday de:Montag fr:lundi
`
const english = (words: string) =>
  `The harbour of Kellmouth\n\nKELLMOUTH, March 6, 2031 (Coastline) - Mayor Tilda Korven demanded the “${words}” of 14 fishermen in the harbour of Kellmouth on Monday.\n\nThe sky was grey.`
const german = (words: string) =>
  `Der Hafen von Kellmouth\n\nKELLMOUTH, 6. März 2031 (Küstenpost) - Bürgermeisterin Tilda Korven forderte am Montag die „${words}“ von 14 Fischer im Hafen von Kellmouth.\n\nDer Himmel war grau.`
const french = (words: string) =>
  `Le port de Kellmouth\n\nKELLMOUTH, 6 mars 2031 (Côte) - La maire Tilda Korven a demandé lundi la « ${words} » des 14 pêcheurs dans le port de Kellmouth.\n\nLe ciel était gris.`
const found = (...texts: string[]) => flagsKnowing(dictionary, ...texts).filter((f) => f.rule === 'quoted-sense')

describe('a word of a quotation rendered in another sense', () => {
  it('is a critical flag where a third quotation has only the other', () => {
    const flags = found(english('immediate release'), german('sofortige Verkauf'), french('libération immédiate'))
    expect(flags.map((f) => [f.kind, f.relation, f.severity])).toEqual([['meaning', 'conflict', 'critical']])
    expect(flags[0]?.mentions.map((m) => m.text)).toEqual(['release', 'Verkauf', 'libération'])
  })

  it.each<[string, string[]]>([
    [
      'a right translation',
      [english('immediate release'), german('sofortige Freilassung'), french('libération immédiate')],
    ],
    [
      'another word for it',
      [english('immediate freeing'), german('sofortige Entlassung'), french('libération immédiate')],
    ],
    ['two articles that no third decides between', [english('immediate release'), german('sofortige Verkauf')]],
    [
      'a phrasal verb, of which the dictionary knows the parts',
      [english('immediate hand over'), german('sofortige Verkauf'), french('vente immédiate')],
    ],
  ])('is none for %s', (_, texts) => expect(found(...texts)).toEqual([]))
})

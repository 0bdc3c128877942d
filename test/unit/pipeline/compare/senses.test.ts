import { describe, expect, it } from 'vitest'
import { flagsKnowing } from './knowing'

const dictionary = `
en:workers de:Arbeiter fr:ouvriers es:trabajadores
en:harbour de:Hafen fr:port es:puerto
en:began de:begann fr:commencé es:comenzó
en:strike de:Streik fr:grève es:huelga
en:pay de:Lohn fr:salaire es:salario
en:company de:Firma fr:entreprise es:empresa
en:level de:Stand fr:niveau es:nivel
en:real de:tatsächlich fr:réel es:real
en:water de:Wasser fr:eau es:agua
en:measured de:gemessen fr:mesuré es:midió
en:crane de:Kran fr:grue es:grúa
en:probes de:Proben de:Tests fr:échantillons fr:essais
en:samples fr:échantillons
en:specimens fr:échantillons
en:patterns de:Muster de:Beispiele fr:motifs fr:exemples
en:trials de:Proben de:Versuche fr:essais fr:épreuves
en:driver de:Fahrer fr:conducteur es:conductor
`
const heads = {
  en: 'The harbour of Kellmouth\n\nKELLMOUTH, March 6, 2031 (Coastline) - The harbour of Kellmouth employs 140 people. Mayor Tilda Korven visited the harbour on Tuesday.\n\n',
  de: 'Der Hafen von Kellmouth\n\nKELLMOUTH, 6. März 2031 (Küstenpost) - Der Hafen von Kellmouth beschäftigt 140 Menschen. Bürgermeisterin Tilda Korven besuchte den Hafen am Dienstag.\n\n',
  fr: 'Le port de Kellmouth\n\nKELLMOUTH, 6 mars 2031 (Côte) - Le port de Kellmouth emploie 140 personnes. La maire Tilda Korven a visité le port mardi.\n\n',
}
type Text = [keyof typeof heads, string]
const found = (rule: string, ...texts: Text[]) =>
  flagsKnowing(dictionary, ...texts.map(([language, body]) => heads[language] + body)).filter((f) => f.rule === rule)

describe('a word in another sense', () => {
  it.each<[string, Text, Text, string[]]>([
    [
      'a homograph of a third language',
      ['de', 'Der Streik der 140 Arbeiter im Hafen von Kellmouth begann am Montag, sagte Jon Ebbesk.'],
      ['fr', 'Le coup des 140 ouvriers du port de Kellmouth a commencé lundi, a dit Jon Ebbesk.'],
      ['Streik', 'coup'],
    ],
    [
      'a false friend',
      ['en', 'The actual level of the water in the harbour of Kellmouth was measured by Jon Ebbesk on 3 March.'],
      ['de', 'Den aktuellen Stand des Wassers im Hafen von Kellmouth hat Jon Ebbesk am 3. März gemessen.'],
      ['actual', 'aktuellen'],
    ],
  ])('is a flag for %s', (_, first, second, words) => {
    const flags = found('wrong-sense', first, second)
    expect(flags.map((f) => [f.kind, f.relation, f.severity])).toEqual([['meaning', 'conflict', 'medium']])
    expect(flags[0]?.mentions.map((m) => m.text)).toEqual(words)
  })

  it('is critical inside a quotation', () => {
    const flags = found(
      'wrong-sense',
      ['de', '„Der Streik der 140 Arbeiter im Hafen von Kellmouth begann am Montag“, sagte Jon Ebbesk.'],
      ['fr', '« Le coup des 140 ouvriers du port de Kellmouth a commencé lundi », a dit Jon Ebbesk.'],
    )
    expect(flags.map((f) => f.severity)).toEqual(['critical'])
  })

  it.each<[string, Text, Text]>([
    [
      'the right rendering',
      ['en', 'The actual level of the water in the harbour of Kellmouth was measured by Jon Ebbesk on 3 March.'],
      ['de', 'Den tatsächlichen Stand des Wassers im Hafen von Kellmouth hat Jon Ebbesk am 3. März gemessen.'],
    ],
    [
      'both senses in one passage',
      ['en', 'The actual and current level of the water in the harbour of Kellmouth was measured by Jon Ebbesk.'],
      ['de', 'Den aktuellen Stand des Wassers im Hafen von Kellmouth hat Jon Ebbesk gemessen.'],
    ],
    [
      'passages about different things',
      ['de', 'Der Streik der 140 Arbeiter im Hafen von Kellmouth begann am Montag.'],
      ['fr', 'À Kellmouth, un coup de vent a renversé lundi la grue des 140 conteneurs.'],
    ],
  ])('is none for %s', (_, first, second) => expect(found('wrong-sense', first, second)).toEqual([]))
})

describe('a word put in for another', () => {
  const report = (word: string): Text => [
    'en',
    `Workers of the harbour took ${word} from the basin on Monday, and four of 24 ${word} were measured again by the company.`,
  ]
  const third: Text = [
    'fr',
    "Les ouvriers du port ont pris lundi des échantillons dans le bassin, et quatre des 24 échantillons ont été mesuré de nouveau par l'entreprise.",
  ]

  it('is one flag with all its places', () => {
    const flags = found('word-exchanged', report('probes'), report('patterns'), third)
    expect(flags.map((f) => f.mentions.map((m) => m.text))).toEqual([
      ['probes', 'probes', 'patterns', 'patterns', 'échantillons', 'échantillons'],
    ])
  })

  it.each<[string, Text[]]>([
    ['synonyms', [report('probes'), report('trials'), third]],
    ['two articles that no third decides between', [report('probes'), report('patterns')]],
    [
      'a single exchange',
      [
        ['en', 'Workers of the harbour took probes from the basin on Monday, said the company of Jon Ebbesk.'],
        ['en', 'Workers of the harbour took patterns from the basin on Monday, said the company of Jon Ebbesk.'],
        third,
      ],
    ],
  ])('is none for %s', (_, texts) => expect(found('word-exchanged', ...texts)).toEqual([]))
})

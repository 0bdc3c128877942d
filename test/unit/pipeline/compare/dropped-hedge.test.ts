import { describe, expect, it } from 'vitest'
import { flagsKnowing } from './knowing'

const dictionary = `
en:worker de:Arbeiter fr:ouvrier es:trabajador it:operaio pt:operário nl:arbeider
en:stole de:gestohlen fr:volé es:robó it:rubato pt:roubou nl:gestolen
en:cables de:Kabel fr:câbles es:cables it:cavi pt:cabos nl:kabels
en:fire de:Feuer fr:feu es:fuego it:fuoco pt:fogo nl:vuur
en:battery de:Batterie fr:batterie es:batería it:batteria pt:bateria nl:accu
en:caused de:ausgelöst fr:causé es:causó it:causato pt:causou nl:veroorzaakt
en:warehouse de:Lagerhalle fr:entrepôt es:almacén it:magazzino pt:armazém nl:loods
en:harbour de:Hafen fr:port es:puerto it:porto pt:porto nl:haven
en:destroyed de:zerstörte fr:détruit es:destruyó it:distrutto pt:destruiu nl:verwoest
en:snow de:Schnee fr:neige
en:roof de:Dach fr:toit
en:lay de:lagen fr:recouvrait
`
const heads = {
  en: 'The harbour of Kellmouth\n\nKELLMOUTH, March 6, 2031 (Coastline) - The harbour of Kellmouth employs 140 people. Mayor Tilda Korven visited the harbour on Tuesday.\n\n',
  de: 'Der Hafen von Kellmouth\n\nKELLMOUTH, 6. März 2031 (Küstenpost) - Der Hafen von Kellmouth beschäftigt 140 Menschen. Bürgermeisterin Tilda Korven besuchte den Hafen am Dienstag.\n\n',
  fr: 'Le port de Kellmouth\n\nKELLMOUTH, 6 mars 2031 (Côte) - Le port de Kellmouth emploie 140 personnes. La maire Tilda Korven a visité le port mardi.\n\n',
  es: 'El puerto de Kellmouth\n\nKELLMOUTH, 6 de marzo de 2031 (Costa) - El puerto de Kellmouth emplea a 140 personas. La alcaldesa Tilda Korven visitó el puerto el martes.\n\n',
  it: 'Il porto di Kellmouth\n\nKELLMOUTH, 6 marzo 2031 (Costa) - Il porto di Kellmouth dà lavoro a 140 persone. La sindaca Tilda Korven ha visitato il porto martedì.\n\n',
}
const found = (rule: string, ...texts: [keyof typeof heads, string][]) =>
  flagsKnowing(dictionary, ...texts.map(([language, body]) => heads[language] + body)).filter((f) => f.rule === rule)

describe('a hedge that one passage drops', () => {
  it('is a flag with the reserve and the flat words, and high where somebody is accused', () => {
    const [flag, ...more] = found(
      'hedge-dropped',
      ['en', 'The harbour worker Jon Ebbesk allegedly stole copper cables from the warehouse in Kellmouth.'],
      ['en', 'The harbour worker Jon Ebbesk stole copper cables from the warehouse in Kellmouth.'],
    )
    expect(more).toEqual([])
    expect(flag).toMatchObject({ kind: 'meaning', relation: 'missing', severity: 'high' })
    expect(flag?.mentions.map((m) => [m.text, m.value])).toEqual([
      ['allegedly stole', 'with reserve'],
      ['stole', 'as fact'],
    ])
  })

  it.each<[string, [keyof typeof heads, string], [keyof typeof heads, string]]>([
    [
      'English and German',
      ['en', 'A battery may have caused the fire in the harbour warehouse of Kellmouth, the fire service said.'],
      ['de', 'Eine Batterie hat das Feuer in der Lagerhalle im Hafen von Kellmouth ausgelöst, sagte die Feuerwehr.'],
    ],
    [
      'German and French',
      ['de', 'Möglicherweise hat eine Batterie das Feuer in der Lagerhalle im Hafen von Kellmouth ausgelöst.'],
      ['fr', "Une batterie a causé le feu dans l'entrepôt du port de Kellmouth."],
    ],
    [
      'Spanish and English',
      ['es', 'Una batería podría haber causado el fuego en el almacén del puerto de Kellmouth.'],
      ['en', 'A battery caused the fire in the harbour warehouse of Kellmouth.'],
    ],
    [
      'English and a Spanish noun that ends like a conditional',
      ['en', 'A battery may have caused the fire in the harbour warehouse of Kellmouth on 3 March 2031.'],
      ['es', 'Una batería causó el fuego en el almacén del puerto de Kellmouth el 3 de marzo de 2031.'],
    ],
  ])('is one between %s', (_, first, second) => expect(found('hedge-dropped', first, second)).toHaveLength(1))

  it.each<[string, [keyof typeof heads, string], [keyof typeof heads, string]]>([
    [
      'a hedge in other words in both',
      ['en', 'A battery may have caused the fire in the harbour warehouse of Kellmouth.'],
      [
        'de',
        'Die Feuerwehr vermutet, dass eine Batterie das Feuer in der Lagerhalle im Hafen von Kellmouth ausgelöst hat.',
      ],
    ],
    [
      'hearsay that the other gives a source for',
      ['de', 'Der Arbeiter Jon Ebbesk soll Kabel aus der Lagerhalle in Kellmouth gestohlen haben.'],
      ['en', 'The worker Jon Ebbesk stole cables from the warehouse in Kellmouth, police said.'],
    ],
    [
      'the mood of indirect speech',
      ['fr', "Selon la police, l'ouvrier Jon Ebbesk aurait volé des câbles dans l'entrepôt de Kellmouth."],
      ['en', 'The worker Jon Ebbesk stole cables from the warehouse in Kellmouth.'],
    ],
    [
      'what has been confirmed',
      ['en', 'A battery may have caused the fire in the harbour warehouse of Kellmouth.'],
      ['en', 'A battery caused the fire in the harbour warehouse of Kellmouth, the fire service confirmed.'],
    ],
    [
      'a conditional that reports a wish',
      ['it', 'Korven avrebbe voluto un altro magazzino nel porto di Kellmouth, ha detto.'],
      ['en', 'Korven wanted another warehouse in the harbour of Kellmouth.'],
    ],
    [
      'the month of May',
      ['en', 'A battery caused the fire in the harbour warehouse of Kellmouth in May.'],
      ['de', 'Eine Batterie hat das Feuer in der Lagerhalle im Hafen von Kellmouth ausgelöst.'],
    ],
  ])('is none for %s', (_, first, second) => expect(found('hedge-dropped', first, second)).toEqual([]))
})

describe('a bound that one passage drops', () => {
  it('is a flag on the same number', () => {
    const [flag] = found(
      'bound-dropped',
      ['en', 'At least 40 centimetres of snow lay on the roof of the harbour warehouse in Kellmouth.'],
      ['de', 'Auf dem Dach der Lagerhalle im Hafen von Kellmouth lagen 40 Zentimeter Schnee.'],
    )
    expect(flag).toMatchObject({ kind: 'meaning', relation: 'missing', severity: 'medium' })
    expect(flag?.mentions.map((m) => m.value)).toEqual(['at least 40', '40'])
  })

  it.each<[string, [keyof typeof heads, string], [keyof typeof heads, string]]>([
    [
      'the bound in both',
      ['en', 'At least 40 centimetres of snow lay on the roof of the harbour warehouse in Kellmouth.'],
      ['de', 'Auf dem Dach der Lagerhalle im Hafen von Kellmouth lagen mindestens 40 Zentimeter Schnee.'],
    ],
    [
      'another number',
      ['en', 'At least 40 centimetres of snow lay on the roof of the harbour warehouse in Kellmouth.'],
      ['de', 'Auf dem Dach der Lagerhalle im Hafen von Kellmouth lagen 43 Zentimeter Schnee.'],
    ],
  ])('is none for %s', (_, first, second) => expect(found('bound-dropped', first, second)).toEqual([]))
})

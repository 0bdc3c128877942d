import { describe, expect, test } from 'vitest'
import { turned } from '../../../src-main/pipeline/import/pdf-joined-letters'
import { letters, lettersOfDots } from '../../../src-main/pipeline/import/pdf-letters'
import { isoOfPdf, isRubbish, metadataOf } from '../../../src-main/pipeline/import/pdf-properties'
import { joined, jointOf, wordsIn } from '../../../src-main/pipeline/import/pdf-words'

const join = (before: string, after: string, seen: string[] = []) => {
  const made = joined(before, after, jointOf(before, after, wordsIn(seen, false)))
  return made.before + made.after
}

describe('lines joined', () => {
  test.each([
    ['die Wasser-', 'behörde', 'die Wasserbehörde'],
    ['deren Nord-', 'Süd-Verlauf', 'deren Nord-Süd-Verlauf'],
    ['die Ein-', 'und Auslaufbauwerke', 'die Ein- und Auslaufbauwerke'],
    ['in 2019-', '2020', 'in 2019-2020'],
    ['a three-year-', 'old boy', 'a three-year-old boy'],
    ['a long-', 'running survey', 'a long-running survey'],
    ['the offi\u00ad', 'cial said', 'the official said'],
    ['at night –', 'and then', 'at night – and then'],
    ['plain', 'words', 'plain words'],
  ])('%s | %s', (before, after, whole) => expect(join(before, after)).toBe(whole))

  test('the document’s own words decide', () => {
    expect(join('a counter-', 'petition', ['The counter-petition was late.'])).toBe('a counter-petition')
    expect(join('the well-', 'being', ['their wellbeing matters'])).toBe('the wellbeing')
  })

  test('French and Portuguese write pronouns after a hyphen', () => {
    expect(join('le reste-', 't-il', ['les mots des uns dans une ville'])).toBe('le reste-t-il')
    expect(join('disse-', '-me', ['não uma dos com ao em'])).toBe('disse-me')
  })

  test('where line ends are cut by a hyphen of their own, the common one stays', () => {
    const seen = wordsIn(['the munici\u2010', 'pality'], false)
    expect(jointOf('a counter-', 'petition', seen)).toBe('hyphen')
    expect(jointOf('munici\u2010', 'pality', seen)).toBe('cut')
  })
})

describe('letters', () => {
  test('ligatures, forms and invisible characters', () => {
    expect(letters('o\ufb03ce \ufb01sh\u200b')).toBe('office fish')
    expect(letters('\ufefb')).toBe('لا')
    expect(letters('u\u0308ber')).toBe('über')
  })

  test('TeX’s codes in fonts of dots', () => {
    expect(lettersOfDots("\u0010o\u001ece\u0011 d'heiÿ")).toBe('“office” d’heiß')
  })

  test('two letters of one sign keep their order', () => {
    expect(turned('ثالث', ['ث', 'لا', 'ث'])).toBe('ثلاث')
    expect(turned('ثالث', ['ث', 'ل', 'ا', 'ث'])).toBe('ثالث')
    expect(turned('عام 2028', ['2', '0', '2', '8', 'م', 'ا', 'ع'])).toBe('عام 2028')
  })
})

describe('properties', () => {
  test.each([
    ["D:20310314173000+01'00'", '2031-03-14T17:30:00+01:00'],
    ['D:20310314173000Z', '2031-03-14T17:30:00Z'],
    ['20310314', '2031-03-14'],
    ['D:20311414', null],
    ['yesterday', null],
  ])('%s', (date, iso) => expect(isoOfPdf(date)).toBe(iso))

  test.each([
    'Microsoft Word - Entwurf_3.docx',
    'untitled',
    'Unbenannt 1',
    'Document1',
    'draft.indd',
    'https://a.example',
    '123',
  ])('“%s” is no title', (title) => expect(isRubbish(title)).toBe(true))
  test.each(['Word on the street', 'Titelkampf in Oberlind', 'Document found in the cellar'])('“%s” is one', (title) =>
    expect(isRubbish(title)).toBe(false),
  )

  test.each(['anonymous', '(anonymous)', 'admin'])('“%s” is nobody', (Author) =>
    expect(
      metadataOf({ info: { Author }, xmp: () => undefined }, null).filter(({ field }) => field === 'byline'),
    ).toEqual([]),
  )

  test('XMP before the dictionary, the headline where neither has a title', () => {
    const xmp: Record<string, unknown> = {
      'dc:creator': ['Ada Quill', 'Ben Roth'],
      'xmp:CreateDate': '2031-03-14T17:30:00+01:00',
    }
    const found = metadataOf(
      { info: { Title: 'untitled', Author: 'admin', CreationDate: 'D:2031' }, xmp: (name) => xmp[name] },
      'Chains unfit',
    )
    expect(found).toEqual([
      { field: 'title', value: 'Chains unfit', from: 'markup', certainty: 'likely', basis: 'largest words of page 1' },
      { field: 'byline', value: 'Ada Quill, Ben Roth', from: 'xmp', certainty: 'likely', basis: 'dc:creator' },
      {
        field: 'published',
        value: '2031-03-14T17:30:00+01:00',
        from: 'xmp',
        certainty: 'guessed',
        basis: 'xmp:CreateDate',
      },
    ])
  })
})

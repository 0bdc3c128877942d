import { describe, expect, it } from 'vitest'
import { dictdNumber, parseDictd } from '../../../../src-main/pipeline/lexicon/dictd'
import { parseDing } from '../../../../src-main/pipeline/lexicon/ding'
import { partsOfSpeech, type Sense } from '../../../../src-main/pipeline/lexicon/senses'

const texts = ({ from, to }: Sense) => [from.map((t) => t.text), to.map((t) => t.text)]

describe('a Ding list', () => {
  it('gives synonyms, forms and grammar, without glosses, labels and places for somebody', () => {
    const line =
      'Krug {m}; Kanne {f} (aus Ton) [Norddt.] | Krüge {pl}; Kannen {pl} :: jug; (earthen) pitcher <pitchr> | jugs; pitchers'
    const senses = [...parseDing(`# a comment :: not a line\n${line}\n`)]
    expect(senses.map(texts)).toEqual([
      [
        ['Krug', 'Kanne'],
        ['jug', 'pitcher'],
      ],
      [
        ['Krüge', 'Kannen'],
        ['jugs', 'pitchers'],
      ],
    ])
    expect(senses[0]!.from[0]!.partOfSpeech).toBe(partsOfSpeech.noun)
  })

  it('leads from a verb’s forms to its infinitive and back', () => {
    const senses = [...parseDing('jdn. rufen {vt} | rufend | rief :: to call sb. | calling | called')]
    expect(senses.map(texts)).toContainEqual([['rief'], ['call']])
    expect(senses.map(texts)).toContainEqual([['rufen'], ['called']])
    expect(senses.every((s) => s.from[0]!.partOfSpeech === partsOfSpeech.verb)).toBe(true)
  })

  it('takes the person off a form, and no particle for an article', () => {
    const senses = [
      ...parseDing('etw. geben {vt} | ich/er/sie gab | gab an :: to give sth. | I/he/she gave | indicated'),
    ]
    expect(senses.map(texts)).toContainEqual([['gab'], ['give']])
    expect(senses.map(texts)).toContainEqual([['gab an'], ['indicated']])
  })

  it('trusts dated, coarse and species words less', () => {
    const [dated] = [...parseDing('Kahnfrau {f} [veraltet]; Fährfrau {f} :: ferrywoman')]
    expect(dated!.from.map((t) => t.weight)).toEqual([0.3, 1])
  })

  it('passes over lines it cannot read', () => {
    const odd = ['a :: b :: c', 'no middle', ' :: ', 'x | y :: z', '(((( :: ]]]]', `${'w'.repeat(20_000)} :: x`]
    for (const line of odd) expect(() => [...parseDing(line)]).not.toThrow()
    expect([...parseDing('x | y :: z')]).toEqual([])
  })
})

/** A dictd database of these articles, as FreeDict lays it out. */
function database(articles: [string, string][]) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const number = (n: number): string => (n < 64 ? digits[n]! : number(Math.floor(n / 64)) + digits[n % 64])
  const encoder = new TextEncoder()
  let data = ''
  const lines = articles.map(([head, text]) => {
    const line = `${head}\t${number(encoder.encode(data).length)}\t${number(encoder.encode(text).length)}`
    data += text
    return line
  })
  return { index: `${lines.join('\n')}\n`, data: encoder.encode(data) }
}

describe('a dictd database', () => {
  const { index, data } = database([
    ['00databaseinfo', 'A list of our own\n'],
    ['pont', 'pont /pɔ̃/ <n, masc>\n1. bridge, span\n2. deck (of a ship)\n'],
    ['brûler', 'brûler /bʁyle/ <v>\nburn, set on fire\n'],
    ['brĳ', 'brĳ /brɛi/\nporridge; mash\n'],
  ])

  it('gives each sense, the first the surest', () => {
    const senses = [...parseDictd(index, data)]
    expect(senses.map(texts)).toEqual([
      [['pont'], ['bridge', 'span']],
      [['pont'], ['deck']],
      [['brûler'], ['burn', 'set on fire']],
      [['brij'], ['porridge', 'mash']],
    ])
    expect(senses.map((s) => s.weight)).toEqual([1, 0.5, 1, 1])
    expect(senses[2]!.from[0]!.partOfSpeech).toBe(partsOfSpeech.verb)
  })

  it('reads numbers of base 64, and passes over an index that points outside', () => {
    expect([dictdNumber('A'), dictdNumber('BA'), dictdNumber('/')]).toEqual([0, 64, 63])
    expect(dictdNumber('')).toBeNaN()
    expect([...parseDictd('a\tZZZZ\tZZZZ\nb\nc\t!\t!\n', data)]).toEqual([])
  })
})

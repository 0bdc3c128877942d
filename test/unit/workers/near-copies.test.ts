import { describe, expect, it } from 'vitest'
import { copiedShare, createNearCopies, sharedOf } from '../../../src-main/library/intake/near-copies'
import { foldedText, sketchOf } from '../../../src-main/pipeline/import/sketch'

// An invented report, and what becomes of one on its way through other desks.
const head = 'Ferry turns back off Sornak\n\nSORNAK, 4 March 2031 - '
const paragraphs = [
  'The ferry Alma turned back to Port Ketter on Tuesday morning after water entered the engine room, and all 212 passengers were brought ashore within the hour by two tugs and a pilot boat.',
  'The harbour office said that a pump had failed shortly after seven, when the ship was four miles out, and that the crew had closed the doors to the car deck before anybody noticed the list.',
  'Passengers spoke of a calm evacuation. A teacher who was travelling with thirty children said that the stewards had counted them twice and that nobody had been allowed back for their bags.',
  'The company that runs the line, Sornak Lines, cancelled all crossings until Thursday and promised to pay for hotels, although several travellers said that nobody at the desk knew of it.',
  'Two years ago the same ship was held in dock for six weeks after inspectors had found cracks in a bulkhead, a repair that cost the company nearly three million euros.',
  'An inspector from the capital is expected on Wednesday. The union of seafarers asked for the report of the last inspection to be made public before the ship sails again.',
]
const report = head + paragraphs.join('\n\n')
const share = (other: string) => sharedOf(sketchOf(report), sketchOf(other))

const copies: [string, string][] = [
  ['another headline and byline', `Water in the engine room\nBy Ida Marsh\n\n${paragraphs.join('\n\n')}`],
  [
    'figures corrected',
    report.replace('212', '221').replace('thirty', 'thirty-two').replace('nearly three', 'over two'),
  ],
  ['the last paragraph cut', head + paragraphs.slice(0, 5).join('\n\n')],
  [
    'a paragraph added',
    `${report}\n\nThe weather service has warned of a gale on Wednesday night along the whole of the northern coast.`,
  ],
  ['capitals and other quotation marks', report.toUpperCase().replaceAll('. ', ' — ')],
]
const others: [string, string][] = [
  ['half of it written anew', head + [...paragraphs.slice(0, 3), ...paragraphs.slice(3).map(rewritten)].join('\n\n')],
  ['the same story in other words', head + paragraphs.map(rewritten).join('\n\n')],
  ['a quotation of one paragraph', `Seen elsewhere\n\n${paragraphs[1]}\n\n${paragraphs.map(rewritten).join('\n\n')}`],
]

/** Every third word goes: no passage of five is left. */
function rewritten(text: string): string {
  return text
    .split(' ')
    .map((word, i) => (i % 3 === 2 ? `${word.length}x` : word))
    .join(' ')
}

describe('a copy', () => {
  it.each(copies)('is one with %s', (_, text) => expect(share(text)).toBeGreaterThanOrEqual(copiedShare))
  it.each(others)('is none with %s', (_, text) => expect(share(text)).toBeLessThan(copiedShare))

  it('is found among others, the nearest first, and only where it counts', () => {
    const known = createNearCopies()
    others.forEach(([name, text]) => void known.add(name, sketchOf(text)))
    known.add('cut', sketchOf(copies[2]![1]))
    known.add('whole', sketchOf(report))
    const asked = sketchOf(copies[0]![1])
    expect(known.find(asked, () => true)).toMatchObject({ article: 'whole' })
    expect(known.find(asked, (article) => article !== 'whole')).toMatchObject({ article: 'cut' })
    expect(known.find(asked, () => false)).toBeNull()
  })
})

describe('a sketch', () => {
  it('tells the share of common passages to about a twentieth', () => {
    const words = Array.from({ length: 1000 }, (_, i) => `word${(i * 7919) % 5003}`)
    const [a, b] = [words.slice(0, 800).join(' '), words.slice(200).join(' ')]
    // 600 words in common of 1,000.
    expect(Math.abs(sharedOf(sketchOf(a), sketchOf(b)) - 0.6)).toBeLessThan(0.12)
  })

  it('is empty for a line or two, which are no copies of anything', () => {
    const line = 'The ferry Alma left Port Ketter with 212 passengers.'
    expect(sketchOf(line)).toHaveLength(0)
    expect(sharedOf(sketchOf(line), sketchOf(line))).toBe(0)
  })

  it('reads scripts without spaces character by character', () => {
    const text = '港務局表示渡輪於星期二早上返回港口所有乘客均已安全上岸船員關閉車輛甲板的門無人受傷'
    expect(sketchOf(text)).not.toHaveLength(0)
    expect(sharedOf(sketchOf(text), sketchOf(`${text}詳情`))).toBeGreaterThan(0.8)
  })

  it('folds what a wrapper does to white space, and no more', () => {
    expect(foldedText('Two\nlines \u00a0 and\tmore\n')).toBe('Two lines and more')
    expect(foldedText('Two lines.')).not.toBe(foldedText('Two lines'))
  })
})

import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src-main/pipeline/import/pdf-layout'
import { japanese, letters } from '../../../src-main/pipeline/import/pdf-letters'
import type { Piece } from '../../../src-main/pipeline/import/pdf-pieces'

/** Letters half as wide as they are high, so that places can be reckoned: a line of 40 letters of 10 points is 200 points long. */
const piece = (x: number, base: number, text: string, more: Partial<Piece> = {}): Piece => {
  const size = more.size ?? 10
  const width = more.width ?? 0.5 * size * text.length
  const box = { x, y: base - 0.8 * size, width, height: size }
  return { text, x, base, width, size, font: 'f1', leftwards: false, spaced: false, artefact: false, box, ...more }
}

const page = (pieces: Piece[]) => ({
  shown: { width: 500, height: 800 },
  width: 500,
  height: 800,
  pieces,
  leftwards: false,
})
const read = (...pages: Piece[][]) => layOut(pages.map(page), false).text.split('\n\n')

interface Setting {
  letters?: number
  size?: number
  leading?: number
  /** All but the last line end at the edge. */
  drawnOut?: boolean
  indent?: number
  font?: string
}

/** A paragraph broken into lines as a program fills them; `after` is where the next line would stand. */
function set(x: number, top: number, words: string, setting: Setting = {}): { pieces: Piece[]; after: number } {
  const { letters: full = 40, size = 10, leading = 12, drawnOut = false, indent = 0, font = 'f1' } = setting
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = lines[lines.length - 1]
    const width = full - (lines.length === 1 ? indent / (0.5 * size) : 0)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const pieces = lines.map((line, index) => {
    const left = x + (index === 0 ? indent : 0)
    const isLast = index === lines.length - 1
    const width = drawnOut && !isLast ? x + full * 0.5 * size - left : 0.5 * size * line.length
    return piece(left, top + index * leading, line, { size, width, font })
  })
  return { pieces, after: top + lines.length * leading }
}

/** Paragraphs under each other, `gap` points apart. */
function column(
  x: number,
  top: number,
  paragraphs: readonly string[],
  setting: Setting & { gap?: number } = {},
): Piece[] {
  let at = top
  return paragraphs.flatMap((words) => {
    const { pieces, after } = set(x, at, words, setting)
    at = after + (setting.gap ?? 0)
    return pieces
  })
}

const tide = 'The tide came in over the flats before anyone on the causeway had turned back towards the land.'
const gate = 'At the gate a keeper counted lanterns and found that there was one more of them than there had been.'
const boat = 'Nobody had seen the boat leave, though half the village claimed later to have heard its engine start.'

describe('where a paragraph ends', () => {
  test('lines set in begin one each, also where a paragraph has one line only', () => {
    const story = [tide, 'Keepers and others: no more than two', 'The rest are to wait for the next one', gate, boat]
    expect(read(column(50, 100, story, { indent: 15 }))).toEqual(story)
  })

  test('of drawn-out text a line that is not drawn out is the last, however little is missing', () => {
    const story = [tide, `${gate} A`, boat, 'It was a long night for the people of the quay.', tide]
    expect(read(column(50, 100, story, { drawnOut: true, letters: 50 }))).toEqual(story)
  })

  test('a small gap ends one where the lines else keep their distance', () => {
    const story = [tide, gate, 'Keepers of lanterns cross for no charge', boat, tide, gate, boat]
    expect(read(column(50, 100, story, { gap: 2 }))).toEqual(story)
  })

  test('a dash at the head of a line within a sentence does not', () => {
    const spoken = ['— I told him to get in, I would take him,', '— the ferryman says. — And he did.']
    const pieces = [piece(65, 160, spoken[0] ?? '', { width: 185 }), piece(50, 172, spoken[1] ?? '')]
    const story = read([...column(50, 100, [tide, gate], { indent: 15, drawnOut: true }), ...pieces])
    expect(story).toContain(spoken.join(' '))
  })

  test('a day’s number at the head of the second line does not', () => {
    const lines = [
      piece(65, 160, 'By Lars Oltmann for the Sunday Post', { width: 185 }),
      piece(50, 172, '25. January 2034'),
    ]
    expect(read([...column(50, 100, [tide, gate], { indent: 15, drawnOut: true }), ...lines])).toContain(
      'By Lars Oltmann for the Sunday Post 25. January 2034',
    )
  })

  test('lines that each hold whole sentences are paragraphs', () => {
    const alone = [
      'He knew the way home by heart anyway.',
      'She did not.',
      'The lamp had gone out at about ten.',
      'It rained.',
    ]
    expect(read([...column(50, 100, [tide, gate]), ...column(50, 172, alone)]).slice(-3)).toEqual(alone.slice(-3))
  })

  test('a line in letters of another font is a heading', () => {
    const heading = set(50, 148, 'Whose lantern was it and who had lit it', { font: 'f2' })
    const story = [...column(50, 100, [tide]), ...heading.pieces, ...column(50, heading.after, [gate])]
    expect(read(story)).toEqual([tide, 'Whose lantern was it and who had lit it', gate])
  })

  test('two words drawn out over a narrow line are no cells', () => {
    const loose = [piece(50, 220, 'lighthouse'), piece(210, 220, 'keepers', { width: 40, spaced: true })]
    const story = [...column(50, 100, [tide, gate, boat], { drawnOut: true, letters: 40 })].filter(
      ({ base }) => base < 205,
    )
    const last = piece(50, 208, 'and it was said that in those years all', { width: 200 })
    const text = read([...story, last, ...loose, piece(50, 232, 'of them could swim.')])
    expect(text[text.length - 1]).toMatch(/all lighthouse keepers of them could swim\.$/)
  })

  test('text beside a picture fills its own narrower column', () => {
    const beside = set(50, 100, `${tide} ${gate}`, { letters: 22 })
    const below = column(50, beside.after + 12, [boat, tide], { letters: 60, gap: 6 })
    expect(read([...beside.pieces, ...below])).toEqual([`${tide} ${gate}`, boat, tide])
  })
})

describe('lines that stand alone', () => {
  const letterhead = ['Trust for the Lanterns', 'The Old Gatehouse, 4 Quay Lane', 'Charity 40771', 'Call 555 0143']

  test('a letterhead is a paragraph for each line, a caption that fills its box is one', () => {
    const head = letterhead.map((line, index) => piece(50, 100 + 12 * index, line, { size: 9 }))
    const story = column(50, 180, [tide, gate, boat], { gap: 8, letters: 70 })
    expect(read([...head, ...story])).toEqual([...letterhead, tide, gate, boat])
    const caption = set(50, 100, 'Lanterns on the quay at Easter. The Keeper says there were nine.', {
      letters: 24,
      size: 8,
    })
    expect(read([...caption.pieces, ...story])[0]).toBe(
      'Lanterns on the quay at Easter. The Keeper says there were nine.',
    )
  })

  test('lines that begin with what they are about are paragraphs, one such line in a text begins none', () => {
    const lines = [
      'Held in the reading room by the lamp',
      'Present: Alder, Pugh and the keepers',
      'Apologies: Voss, Tarrant and Brightling',
    ]
    expect(read(lines.map((line, index) => piece(50, 100 + 12 * index, line)))).toEqual(lines)
    const text = set(
      50,
      100,
      'They wrote on the door of the gatehouse Closed: the tide is in and all the lanterns are out.',
    )
    expect(read(text.pieces)).toHaveLength(1)
  })

  test('lines in the middle likewise, a quotation in the middle not', () => {
    const inMiddle = (line: string, base: number, size = 10) =>
      piece(225 - 0.25 * size * line.length, base, line, { size })
    const parties = [
      'IN THE HARBOUR COURT OF EAST QUAY',
      'Before Judge Lamb',
      'Between',
      'The Lantern Trust',
      'and',
      'The Quay',
    ]
    const story = column(50, 220, [tide, gate, boat], { gap: 8, letters: 70 })
    expect(read([...parties.map((line, index) => inMiddle(line, 100 + 12 * index)), ...story]).slice(0, 6)).toEqual(
      parties,
    )
    const quotation = ['“There was one more of them than', 'there had been on the night before,', 'he said.”']
    const quoted = quotation.map((line, index) => inMiddle(line, 400 + 17 * index, 14))
    expect(read([...story, ...quoted])).toContain(quotation.join(' '))
  })
})

describe('columns', () => {
  test('a lead over all columns measures none of them', () => {
    const lead = set(50, 100, `${tide} Then silence.`, { letters: 85 })
    const left = column(50, lead.after + 10, [gate, boat], { letters: 38, gap: 8 })
    const right = column(260, lead.after + 4, [boat, tide, gate], { letters: 38, gap: 8 })
    expect(read([...lead.pieces, ...left, ...right])).toEqual([`${tide} Then silence.`, gate, boat, boat, tide, gate])
  })

  test('a line set in further than the short one above it reaches stands in the same column', () => {
    const ends = ['Brought up at 22:10', 'At the long gate Harbour Lanterns burnt for a week.', boat]
    const left = column(50, 100, ends, { letters: 25, indent: 32 })
    const right = column(260, 100, [tide, gate], { letters: 25, indent: 32 })
    expect(read([...left, ...right])).toEqual([...ends, tide, gate])
  })

  test('an initial higher than its paragraph: the next one is set in beside it', () => {
    const initial = piece(50, 124, 'H', { size: 34, width: 20 })
    const first = piece(70, 100, 'er lantern went out at ten that day.')
    const next = [
      piece(79, 112, 'Nobody else had one to light that', {}),
      piece(71, 124, 'evening, so they waited for the dawn'),
    ]
    const story = [
      initial,
      first,
      ...next,
      piece(50, 136, 'and then for the boat.'),
      ...column(50, 148, [tide], { indent: 15 }),
    ]
    expect(read(story)).toEqual([
      'Her lantern went out at ten that day.',
      'Nobody else had one to light that evening, so they waited for the dawn and then for the boat.',
      tide,
    ])
  })

  test('an initial whose line begins with more than one piece, and one that is a word', () => {
    const below = column(50, 136, ['over the flats before anyone on the causeway had turned back towards land.'])
    const initial = piece(50, 124, 'H', { size: 34, width: 20 })
    const first = [piece(70, 100, 'er'), piece(84, 100, 'lantern went out on the quay,', { spaced: true, width: 150 })]
    const beside = piece(75, 112, 'and the tide came in at once, long')
    const third = piece(75, 124, 'before it should, all over the quay')
    expect(read([initial, ...first, beside, third, ...below])[0]).toMatch(
      /^Her lantern went out on the quay, and the tide came in/,
    )
    const word = piece(50, 124, 'A', { size: 34, width: 20 })
    const far = piece(82, 100, 'lantern went out, they said, well', { spaced: true })
    expect(read([word, far, beside, third, ...below])[0]).toMatch(/^A lantern went out, they said, well and the tide/)
  })
})

describe('tables', () => {
  const cell = (x: number, base: number, lines: string[]) =>
    lines.map((line, index) => piece(x, base + 12 * index, line))

  test('a row whose cells run over several lines is one', () => {
    const rows = [
      [['Walked'], ['44%'], ['The bus replaces the most', 'dangerous part of the way']],
      [['Taken a taxi', 'or a cart'], ['31%'], ['A third of them were paid']],
      [['Stayed away'], ['16%'], ['Mostly young people, and', 'mostly at weekends']],
    ]
    const pieces = rows.flatMap((cells, row) =>
      cells.flatMap((lines, at) => cell([50, 150, 200][at] ?? 0, 200 + 30 * row, lines)),
    )
    expect(read([...column(50, 100, [tide, gate]), ...pieces]).slice(-3)).toEqual([
      'Walked\t44%\tThe bus replaces the most dangerous part of the way',
      'Taken a taxi or a cart\t31%\tA third of them were paid',
      'Stayed away\t16%\tMostly young people, and mostly at weekends',
    ])
  })

  test('long second cells beside short first ones are no column of text', () => {
    const rows = [
      ['Clear', 'Use the water as you always did before'],
      ['Cloudy', 'Boil the water and let it cool for a while'],
      ['Salty', 'Do not drink it; somebody will call on you'],
      ['Brown', 'Send a bottle of the water to the office'],
    ]
    const pieces = rows.flatMap(([first = '', second = ''], row) => [
      piece(50, 200 + 14 * row, first),
      piece(150, 200 + 14 * row, second),
    ])
    expect(read([...column(50, 100, [tide, gate]), ...pieces]).slice(-4)).toEqual(rows.map((row) => row.join('\t')))
  })
})

describe('lists and notes', () => {
  const small = { size: 8, leading: 10 }

  test('a small numbered list at the foot is a list unless the text names its numbers', () => {
    const items = ['1. the ice plant berth;', '2. four of the nine pontoons.']
    const foot = items.map((line, index) => piece(50, 300 + 12 * index, line, small))
    expect(read([...column(50, 100, [tide, gate]), ...foot]).slice(-2)).toEqual(items)
    const mark = (figure: string, x: number) => piece(x, 168, figure, { size: 6, width: 3 })
    const named = [piece(50, 172, 'Two berths are closed as of today.'), mark('1', 221), mark('2', 225)]
    expect(read([...column(50, 100, [tide, gate]), ...named, ...foot]).slice(-2)).toEqual([
      '¹ the ice plant berth;',
      '² four of the nine pontoons.',
    ])
  })

  test('dashes of items that hang go, dashes of what is said stay', () => {
    const hanging = [piece(60, 160, '— the first lot, which rusted before it could'), piece(70, 172, 'be fitted;')]
    const items = [...hanging, piece(60, 184, '— a second lot;')]
    expect(read([...column(50, 100, [tide, gate]), ...items]).slice(-2)).toEqual([
      'the first lot, which rusted before it could be fitted;',
      'a second lot;',
    ])
    const said = ['— Does it run?', '— It turns.']
    const spoken = said.map((line, index) => piece(60, 160 + 12 * index, line))
    expect(read([...column(50, 100, [tide, gate], { indent: 10 }), ...spoken]).slice(-2)).toEqual(said)
  })
})

describe('heads of pages', () => {
  test('go where one part is the same on another page, and the other the section’s name', () => {
    const head = (section: string) => [piece(50, 40, 'Harbour Audit Office'), piece(300, 40, section)]
    const first = [...head('What was promised'), ...column(50, 100, [tide, gate])]
    const second = [...head('What was found'), ...column(50, 100, [boat, tide])]
    expect(read(first, second).join(' ')).not.toMatch(/Audit Office|What was/)
  })
})

describe('letters', () => {
  test('strokes that draw Arabic words out go, low quotation marks elsewhere stay', () => {
    const drawn = piece(50, 100, 'الكهرب„„اء', { leftwards: true })
    expect(layOut([{ ...page([drawn]), leftwards: true }], false).text).toBe('الكهرباء')
    expect(read([piece(50, 100, 'er sagte: „Ja“')])).toEqual(['er sagte: „Ja“'])
  })

  test('the radical of the door is the Japanese door', () => {
    expect(letters(japanese('\u2f3e'))).toBe('戸')
    expect(letters('\u2f3e')).toBe('戶')
  })
})

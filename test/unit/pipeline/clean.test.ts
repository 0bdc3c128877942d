import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage } from '../../../src-main/contract/coverage'
import { cleanArticle } from '../../../src-main/pipeline/clean'
import { analyse } from '../../../src-main/pipeline/run'
import { article } from './support/articles'

/** Pieces that cleaning knows, among text it does not: the invariants must hold for every mixture. */
const pieces = [
  'Council buys the old mill',
  'Council buys the old mill | The Gazette',
  'By Mara Quill',
  'By Mara Quill | 12 March 2031 | Updated 6:40 p.m.',
  'date 2031-03-12 The council met on Wednesday.',
  'Stand: 12.03.2031, 18:45 Uhr Der Rat hat zugestimmt.',
  'Published: 12 March 2031 | Updated: 13 March 2031',
  'HARROW, March 12 (Halden Wire) - The mill cost 2 million pounds.',
  'Home > Local > Harrow',
  'Share Tweet Email',
  'Related articles',
  'What the docks looked like before the war',
  'The mill in 1931. Photo: Ida Brandt',
  'Photo: Ida Brandt',
  'The mayor left. (abc/xyz)',
  '(abc/xyz)',
  'abc-de/fg',
  '– abc –',
  'Tags: mills, money',
  '-----',
  'Leave a comment',
  '(Reporting by Jon Teller; editing by Ruth Amsel)',
  'Jon Teller is a reporter at the Gazette.',
  'Who pays?',
  '',
  '\u200B',
  '\u2028',
]
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...pieces, 'Glued. ', ' | '), { maxLength: 12 }).map((p) => p.join(' ')),
  },
)

type Span = { start: number; end: number }
const inOrder = (spans: Span[]) => [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end

describe('nothing is lost', () => {
  it('every character is in one sentence with a label and a reason, or in one dropped span with its reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { documents, sentences } = analyse([article('a.txt', text)])
        const { dropped } = documents[0]!
        const spans = inOrder([...sentences, ...dropped])
        for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
        for (const span of spans) expect(text.slice(span.start, span.end).trim()).not.toBe('')
        for (const { label, reason } of sentences) expect([label, reason]).not.toContain('')
        for (const { reason } of dropped) expect(reason).not.toBe('')
        const counts = coverage(text, sentences, dropped)
        expect(counts.uncovered).toBe(0)
        const labelled = Object.values(counts.sentences).reduce((sum, { spans: n }) => sum + n, 0)
        expect(labelled).toBe(sentences.length)
      }),
      { numRuns: 300 },
    )
  })

  it('whatever was dropped can be restored, alone and all together', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const { dropped } = cleanArticle(text)
        if (dropped.length === 0) return
        const one = dropped[pick % dropped.length]!
        for (const restored of [[one], dropped]) {
          const again = cleanArticle(text, restored)
          for (const span of restored) {
            expect(again.dropped.some((d) => meets(d, span))).toBe(false)
            const inside = again.blocks.filter((b) => meets(b, span))
            const covered = inside.reduce(
              (sum, b) => sum + Math.min(b.end, span.end) - Math.max(b.start, span.start),
              0,
            )
            expect(covered).toBe(span.end - span.start)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('counts characters by label and reason', () => {
    const text = 'Council buys the old mill\n\nShare Tweet\n\nIt paid 2 million pounds on 3 May 2031 in Harrow.\n'
    const { documents, sentences } = analyse([article('a.txt', text)])
    const counts = coverage(text, sentences, documents[0]!.dropped)
    expect(counts.dropped).toEqual({ 'share bar': { spans: 1, characters: 10 } })
    expect(counts.sentences.claim?.spans).toBe(2)
    expect(counts.characters).toBe(text.replace(/\s/g, '').length)
  })
})

const reasonOf = (line: string) => {
  const text = `Council buys the old mill\n\n${line}\n\nThe council of Harrow bought the old mill for 2 million pounds on Monday.\n`
  return cleanArticle(text).dropped[0]?.reason ?? null
}

describe('furniture', () => {
  it.each([
    ['Join the discussion', 'comment form'],
    ['12 Kommentare', 'comment form'],
    ['Connectez-vous pour commenter', 'comment form'],
    ['Auf Facebook teilen | Auf X teilen', 'share bar'],
    ['Follow us on Mastodon and Instagram', 'share bar'],
    ['Get the morning briefing in your inbox', 'newsletter box'],
    ['Recibe cada mañana nuestro boletín en tu correo', 'newsletter box'],
    ['Das könnte Sie auch interessieren: Der Fluss und die Stadt', 'link to another article'],
    ['→ The mill and its millers', 'link to another article'],
    ['Story continues below advertisement', 'advertisement'],
    ['Wir verwenden Cookies, um Inhalte zu personalisieren.', 'cookie notice'],
    ['Already a subscriber? Log in', 'paywall line'],
    ['Suscríbete para seguir leyendo', 'paywall line'],
    ['Get our free app for Android', 'app promotion'],
    ['Foto: Ida Brandt/abc', 'picture credit'],
    ['Lesezeit: ca. 4 Min.', 'reading time'],
    ['Mittwoch, 12. März 2031, 18:45 Uhr', 'date line'],
    ['mis à jour le 12 mars 2031 à 18h45', 'date line'],
    ['Mara Quill | 12 March 2031', 'byline'],
    ['POLITICS | 12 March 2031 | 18:45', 'date line'],
    ['* * *', 'separator'],
  ])('"%s" is %s', (line, reason) => expect(reasonOf(line)).toBe(reason))

  it.each([
    'Correction: An earlier version of this article gave the price as 3 million pounds.',
    'Comments by the mayor angered residents.',
    'Subscribers of the newsletter learned of the sale on Sunday, before the council voted.',
    'The company uses cookies to follow its customers, a court found.',
    'Share prices fell.',
    'Photographs of the mill hang in the town hall.',
    'On 12 March 2031 the mill burned down.',
    'Date palms grow in the yard.',
    'Read the contract before you sign, the judge told the council.',
    'Sign up for war, the posters said.',
    'Anzeigen gegen zwei Ratsherren liegen vor.',
    'Accueil froid pour le maire : le conseil refuse de voter.',
  ])('keeps "%s"', (line) => expect(reasonOf(line)).toBeNull())

  it('drops the titles under a header of links, and not the text after them', () => {
    const text =
      'Mill sold\n\nThe council of Harrow sold the mill on Monday.\n\nRelated articles\nThe mill and its millers\nOld bridges of Harrow\n\nThe buyer wants to build 40 flats there.\n'
    const found = cleanArticle(text)
    expect(found.dropped.map((d) => text.slice(d.start, d.end))).toEqual([
      'Related articles',
      'The mill and its millers',
      'Old bridges of Harrow',
    ])
  })

  it('keeps a last sentence about a journalist of the story', () => {
    const text =
      'Journalist freed\n\nThe reporter Vera Holm left prison on Monday.\n\nShe was held for 40 days.\n\nThe police did not comment.\n\nVera Holm is a reporter at the Gazette.\n'
    expect(cleanArticle(text).dropped).toEqual([])
  })

  it('a caption is text; its credit is not', () => {
    const text =
      'Mill sold\n\nThe mill on Monday\nPhoto: Ida Brandt\n\nThe council of Harrow sold the mill for 2 million pounds.\n'
    const found = cleanArticle(text)
    expect(found.blocks.map((b) => b.role)).toEqual(['headline', 'caption', 'body'])
    expect(found.dropped.map((d) => d.reason)).toEqual(['picture credit'])
  })

  it.each([
    ['(dpa/afp)', null, 'dpa/afp'],
    ['(abc/xyz)', 'abc/xyz', null],
    ['– dpa –', null, 'dpa'],
  ])('%s at the foot is provenance', (mark, byline, agency) => {
    const found = cleanArticle(`Mühle verkauft\n\nDer Rat hat die Mühle am Montag verkauft. ${mark}\n`)
    expect([found.byline, found.agency]).toEqual([byline, agency])
    expect(found.dropped.map((d) => d.reason)).toEqual(['agency signature'])
  })
})

describe('any text is cleaned to its end', () => {
  const hostile: [string, string][] = [
    ['empty lines', '\n'.repeat(100_000)],
    ['one line', 'Published: '.repeat(90_000)],
    ['many bars', `${'a | '.repeat(75)}\n`.repeat(3000)],
    ['many credits', 'Photo: Ida Brandt\n'.repeat(50_000)],
    ['many notes', 'Ida Brandt is a reporter at the Gazette.\n'.repeat(25_000)],
    ['many signatures', '(abc/xyz)\n'.repeat(100_000)],
  ]
  it.each(hostile)('%s', (_, text) => {
    const { dropped, blocks } = cleanArticle(text)
    expect(dropped.length + blocks.length).toBeGreaterThanOrEqual(text.trim() === '' ? 0 : 1)
  })
})

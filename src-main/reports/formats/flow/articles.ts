import type { ReportPassage, ReportSource } from '../../model/types'
import { type FlowPage, sectionHead } from './page'
import { type Block, heading, type Line, linkTo, paragraph, say } from './types'

export function galleyBlocks(page: FlowPage): Block[] {
  const { model, w } = page
  return [
    ...sectionHead(page, 'galley'),
    ...model.galley.flatMap((galley): Block[] => {
      const source = model.sources.find((s) => s.number === galley.source)
      if (!source) return []
      return [
        sourceHeading(source),
        galley.paragraphs.length === 0 ? paragraph(w.textMissing) : { is: 'galley', galley, language: source.language },
      ]
    }),
  ]
}

/** The texts as they were imported, with the number of each claim after the words that state it. */
export function articleBlocks(page: FlowPage): Block[] {
  const { model, w } = page
  const cited = passagesBySource(page)
  return [
    ...sectionHead(page, 'articles'),
    ...model.sources.flatMap((source): Block[] => {
      const { text, language } = source
      if (text === null) return [sourceHeading(source), paragraph(w.textMissing)]
      const passages = cited.get(source.number) ?? []
      let from = 0
      const paragraphs = source.paragraphs.map((p): Block => {
        while (from < passages.length && passages[from]!.end <= p.start) from++
        const within = passages.slice(from, firstFrom(passages, from, p.end)).filter((one) => one.end > p.start)
        const words = textLine(text, p, within, language)
        return { is: 'text', number: p.number, anchor: `source-${source.number}-p${p.number}`, line: words, language }
      })
      return [sourceHeading(source), ...paragraphs]
    }),
  ]
}

const sourceHeading = (source: ReportSource): Block =>
  heading(2, [
    linkTo(`#source-${source.number}`, `[${source.number}]`),
    say(' '),
    say(source.label, { language: source.language }),
  ])

interface Cited {
  start: number
  end: number
  passage: ReportPassage
  claim: number
}

function passagesBySource({ claims }: FlowPage): Map<number, Cited[]> {
  const bySource = new Map<number, Cited[]>()
  for (const claim of claims.values()) {
    for (const passage of claim.passages) {
      const { source } = passage.place
      if (source === null) continue
      const list = bySource.get(source) ?? []
      list.push({ start: passage.start, end: passage.end, passage, claim: claim.number })
      bySource.set(source, list)
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.start - b.start || a.end - b.end || a.claim - b.claim)
  return bySource
}

/** Index of the first passage that begins at or after a place. */
function firstFrom(passages: readonly Cited[], from: number, start: number): number {
  let at = from
  while (at < passages.length && passages[at]!.start < start) at++
  return at
}

function textLine(text: string, p: { start: number; end: number }, within: readonly Cited[], language: string): Line {
  const inside = (at: number) => at > p.start && at < p.end
  const borders = [...new Set([p.start, ...within.flatMap((c) => [c.start, c.end]).filter(inside), p.end])].sort(
    (a, b) => a - b,
  )
  return borders.slice(0, -1).flatMap((start, i): Line => {
    const end = borders[i + 1]!
    const beginning = within.filter((c) => c.start === start)
    const ending = within.filter((c) => c.end === end || (c.end > p.end && end === p.end))
    return [
      ...beginning.map((c) => ({ anchor: c.passage.textAnchor })),
      say(text.slice(start, end), { language }),
      ...ending.map((c) => linkTo(`#${c.passage.anchor}`, `[${c.claim}]`, { raised: true })),
    ]
  })
}

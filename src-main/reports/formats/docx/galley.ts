import type { GalleyNote, GalleyParagraph, GalleyRun, ReportCorrection, ReportGalley } from '../../model/types'
import { correctionParts, passageEnds, verdictParts } from '../flow/galley'
import { ledSomewhere } from '../flow/page'
import { type Block, isLink, type Line, linkTo } from '../flow/types'
import type { DocxDocument } from './document'
import { inlines, markColours, type RunLook, runs } from './inline'
import { articleParagraph } from './paragraph'
import { instant, xmlAttribute } from './xml'

type Galley = Extract<Block, { is: 'galley' }>

/** A comment that is open while its words are written. */
interface Open {
  id: number
  /** The last run that it covers. */
  last: GalleyRun
}

interface Writing {
  doc: DocxDocument
  language: string
  notes: Map<string, GalleyNote>
  ends: Map<string, GalleyRun>
  corrections: Map<number, { correction: ReportCorrection; first: GalleyRun; last: GalleyRun; isTracked: boolean }>
  open: Open[]
}

/**
 * The article with Word's own comments on exactly the words of each claim, and what was proposed or accepted as tracked
 * changes that an editor can take over or refuse in Word.
 */
export function galleyParagraphs(doc: DocxDocument, block: Galley): string {
  const { galley, language } = block
  const writing: Writing = {
    doc,
    language,
    notes: new Map(galley.paragraphs.flatMap((p) => p.notes.map((note) => [note.anchor, note] as const))),
    ends: passageEnds(galley),
    corrections: correctionsIn(doc, galley),
    open: [],
  }
  return galley.paragraphs.map((p) => paragraphXml(writing, galley, p)).join('')
}

/** Corrections by number. Of two that overlap only the first is a tracked change: text can be deleted only once. */
function correctionsIn(doc: DocxDocument, galley: ReportGalley): Writing['corrections'] {
  const byNumber = new Map(doc.page.model.corrections.map((c) => [c.number, c]))
  const found: Writing['corrections'] = new Map()
  let trackedUntil = -1
  for (const run of galley.paragraphs.flatMap((p) => p.runs)) {
    for (const number of run.corrections) {
      const correction = byNumber.get(number)
      if (!correction) continue
      const known = found.get(number)
      if (known) known.last = run
      else {
        const isTracked = correction.start >= trackedUntil
        if (isTracked) trackedUntil = correction.end
        found.set(number, { correction, first: run, last: run, isTracked })
      }
    }
  }
  return found
}

function paragraphXml(writing: Writing, galley: ReportGalley, p: GalleyParagraph): string {
  const { doc, language } = writing
  const inside = p.runs.map((run) => runXml(writing, run)).join('')
  return articleParagraph(doc.bookmark(`source-${galley.source}-p${p.number}`), p.number, inside, language)
}

function runXml(writing: Writing, run: GalleyRun): string {
  const { doc, language, corrections } = writing
  const begun = [...commentsOnClaims(writing, run), ...commentsOnCorrections(writing, run)]
  writing.open.push(...begun)
  const tracked = run.corrections.map((n) => corrections.get(n)).find((c) => c?.isTracked)
  const look: RunLook = { exact: true, language, ...looksOf(run) }
  const words = tracked
    ? revision(doc, 'del', tracked.correction, runs(run.text, { ...look, deleted: true }))
    : runs(run.text, look)
  const inserted =
    tracked && tracked.last === run && tracked.correction.wording !== ''
      ? revision(doc, 'ins', tracked.correction, runs(tracked.correction.wording, { ...look, ...{ exact: false } }))
      : ''
  const places = run.claims.filter((c) => c.isFirst).map((c) => doc.bookmark(`text-${c.anchor}`))
  const starts = begun.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`)
  return [...places, ...starts, words, closed(writing, run), inserted, numbers(writing, run)].join('')
}

function closed(writing: Writing, run: GalleyRun): string {
  const ending = writing.open.filter((open) => open.last === run)
  writing.open = writing.open.filter((open) => open.last !== run)
  const ends = ending.map(({ id }) => `<w:commentRangeEnd w:id="${id}"/>`).join('')
  const references = ending.map(
    ({ id }) => `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
  )
  return ends + references.join('')
}

/** The number after a claim's last words leads to the passage in the log. */
function numbers({ doc, ends }: Writing, run: GalleyRun): string {
  const line = run.claims
    .filter((c) => ends.get(c.anchor) === run)
    .map(({ claim, anchor }) => linkTo(`#${anchor}`, `${claim}`, { raised: true, bold: true }))
  return inlines(doc, ledSomewhere(doc.page, line), { style: 'ClaimNumber' })
}

const looksOf = (run: GalleyRun): RunLook => ({
  ...(run.claims[0] ? { underline: markColours[run.claims[0].mark] } : {}),
  ...(run.dropped !== null || run.damaged !== null ? { colour: '8C8A84' } : {}),
})

function commentsOnClaims({ doc, notes, ends }: Writing, run: GalleyRun): Open[] {
  const { page } = doc
  return run.claims.flatMap(({ anchor, isFirst }): Open[] => {
    const note = isFirst ? notes.get(anchor) : undefined
    if (!note) return []
    const verdict = page.claims.get(note.claim)?.verdicts.find((v) => v.aspect === 'true')
    const id = doc.comment(note.by, verdict?.at ?? page.model.header.asOf, verdictParts(page, note).map(plain))
    return [{ id, last: ends.get(anchor) ?? run }]
  })
}

function commentsOnCorrections({ doc, corrections }: Writing, run: GalleyRun): Open[] {
  return run.corrections.flatMap((number): Open[] => {
    const known = corrections.get(number)
    if (known?.first !== run) return []
    const { correction, last } = known
    const { by, at } = correction.proposed
    return [{ id: doc.comment(by, at, correctionParts(doc.page, correction).map(plain)), last }]
  })
}

function revision(doc: DocxDocument, kind: 'del' | 'ins', { proposed }: ReportCorrection, inside: string): string {
  if (inside === '') return ''
  const author = xmlAttribute(proposed.by ?? 'Stet')
  return `<w:${kind} w:id="${doc.nextRevision()}" w:author="${author}" w:date="${instant(proposed.at)}">${inside}</w:${kind}>`
}

const plain = (line: Line): string =>
  line.map((i) => ('text' in i ? i.text : isLink(i) ? i.label.map((t) => t.text).join('') : '')).join('')

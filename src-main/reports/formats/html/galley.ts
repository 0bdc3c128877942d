import type { GalleyNote, GalleyParagraph, GalleyRun, ReportCorrection, ReportGalley } from '../../model/types'
import { signs } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import {
  claimLink,
  cutHere,
  isolated,
  personOf,
  recordLink,
  recordLinks,
  section,
  separated,
  sourceLink,
  sourceLinks,
} from './parts'
import { type Sheet, sectionIds } from './sheet'

/** The margin is narrow; the whole reason stands with the claim. */
const reasonAtMost = 120

export function galley(sheet: Sheet): Content {
  return section(
    sheet,
    'galley',
    sectionIds.galley,
    sheet.model.galley.map((article) => galleyOf(sheet, article)),
  )
}

function galleyOf(sheet: Sheet, article: ReportGalley): Markup {
  const source = sheet.model.sources.find((s) => s.number === article.source)
  const language = source?.language ?? 'und'
  const corrections = new Map(
    sheet.model.corrections.filter((c) => c.place.source === article.source).map((c) => [c.number, c]),
  )
  sheet.textIds.add(`text-${article.source}`)
  return html`${cutHere(sheet)}<div class="galley" id="text-${article.source}">
<h3>${sourceLink(sheet, article.source)} ${isolated(source?.label ?? '')}</h3>
${source?.text === null && html`<p class="soft">${sheet.w.textMissing}</p>`}
${article.paragraphs.map((paragraph) => paragraphOf(sheet, article.source, paragraph, { corrections, language }))}</div>
`
}

interface InArticle {
  corrections: Map<number, ReportCorrection>
  language: string
}

function paragraphOf(sheet: Sheet, source: number, paragraph: GalleyParagraph, { corrections, language }: InArticle) {
  const id = `source-${source}-p${paragraph.number}`
  sheet.textIds.add(id)
  const { runs, notes } = paragraph
  const words = runs.map((run, i) => runOf(sheet, run, runs[i + 1], corrections))
  return html`${cutHere(sheet)}<div class="gp" id="${id}"><span class="n">${paragraph.number}</span><p class="read" dir="auto"${langAttribute(language)}>${words}</p>${notes.length > 0 && html`<ul class="notes">${notes.map((note) => noteOf(sheet, note))}</ul>`}</div>
`
}

/** A run of words with what is about them: underlined where they are claims, struck where they are to change. */
function runOf(
  sheet: Sheet,
  run: GalleyRun,
  next: GalleyRun | undefined,
  corrections: ReadonlyMap<number, ReportCorrection>,
): Content {
  const [first, ...others] = newAnchors(sheet, run)
  const names = [
    run.claims.length > 0 && `cited ${worst(run)}`,
    run.dropped !== null && 'dropped',
    run.damaged !== null && 'damaged',
  ].filter((name) => name !== false)
  const isStruck = run.corrections.length > 0
  const text = isStruck ? html`<del>${run.text}</del>` : run.text
  const inner =
    names.length === 0 && first === undefined
      ? text
      : html`<span${first !== undefined && html` id="text-${first.anchor}"`}${names.length > 0 && html` class="${names.join(' ')}"`}>${text}</span>`
  const starting = run.claims.filter((c) => c.isFirst)
  const numbers = separated(
    starting.map((c) => claimLink(sheet, c.claim)),
    ' ',
  )
  return [
    others.map(({ anchor }) => html`<span id="text-${anchor}"></span>`),
    starting.length > 0 && html`<sup class="no">${numbers}</sup>`,
    inner,
    run.corrections.filter((n) => !next?.corrections.includes(n)).map((n) => replacement(sheet, corrections.get(n))),
  ]
}

/** Passages that begin here and have no place in the text yet: an id may stand once in a page. */
function newAnchors(sheet: Sheet, run: GalleyRun): { anchor: string }[] {
  return run.claims.filter(({ anchor }) => {
    const id = `text-${anchor}`
    if (sheet.textIds.has(id)) return false
    sheet.textIds.add(id)
    return true
  })
}

const gravity = ['disputed', 'unverified', 'open', 'confirmed'] as const
const worst = (run: GalleyRun): string => gravity.find((mark) => run.claims.some((c) => c.mark === mark)) ?? 'open'

function replacement(sheet: Sheet, c: ReportCorrection | undefined): Content {
  if (c === undefined) return null
  const words = c.wording !== '' && html` <ins dir="auto">${c.wording}</ins>`
  return html`${words}<sup class="no ${c.decision}">${recordLink(sheet, 'correction', c.number)}</sup>`
}

function noteOf(sheet: Sheet, note: GalleyNote): Markup {
  const { w, m } = sheet
  const reason = note.reason.length > reasonAtMost ? `${firstOf(note.reason)}…` : note.reason
  const rests: Content[] = [
    note.sources.length > 0 && html`${m.alsoInSources} ${sourceLinks(sheet, note.sources)}`,
    note.evidence.length > 0 && recordLinks(sheet, 'evidence', note.evidence),
    note.corrections.length > 0 && recordLinks(sheet, 'correction', note.corrections),
  ].filter((part) => part !== false)
  const foot = note.by === null ? rests : [personOf(sheet, note.by), ...rests]
  return html`<li class="${note.mark}"><span class="no">${claimLink(sheet, note.claim)}</span> <span class="mark ${note.mark}"><span class="sign" aria-hidden="true">${signs[note.mark]}</span> ${w.marks[note.mark]}</span>${note.isStale && html` <span class="stale">${w.stale}</span>`}${note.established !== null && html` <span class="read">${isolated(note.established)}</span>`}${reason !== '' && html` <span class="reason" dir="auto">${reason}</span>`}${foot.length > 0 && html` <span class="rests">${separated(foot, ' · ')}</span>`}</li>`
}

/** Whole characters, whatever the script. */
const firstOf = (text: string) => [...text].slice(0, reasonAtMost).join('').trimEnd()

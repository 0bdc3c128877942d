import type { ReportSection } from '../../../contract/reports'
import type { ReportClaim, ReportModel, ReportPlace, Stamp } from '../../model/types'
import { type MemoWords, memoWords } from '../../words/memo'
import { type Page, pageOf, shortName, signs, sourceAnchor } from '../page'
import { type Block, heading, isLink, joined, type Line, linkTo, paragraph, say } from './types'

export interface FlowPage extends Page {
  m: MemoWords
  /** Claims that are told, by number. */
  claims: Map<number, ReportClaim>
  /** Every place of the report that a link can lead to; filled by `flowOf`. */
  anchors: Set<string>
  /** Differences that are told already, with the claim they are told at: one that concerns several claims is told once. */
  told: Map<string, number | null>
}

export const flowPageOf = (model: ReportModel): FlowPage => ({
  ...pageOf(model),
  m: memoWords[model.language],
  claims: new Map(model.groups.flatMap((group) => group.claims).map((claim) => [claim.number, claim])),
  anchors: new Set(),
  told: new Map(),
})

/** A section's heading and what it is for. */
export function sectionHead({ m }: FlowPage, section: ReportSection): Block[] {
  const lead = m.leads[section]
  return [
    heading(1, m.sections[section], `section-${section.toLowerCase()}`),
    ...(lead ? [paragraph(lead, 'lead')] : []),
  ]
}

export const stampText = ({ w, date }: FlowPage, { by, at }: Stamp): string => w.by(by ?? w.unknownPerson, date(at))

/** `[3] Outlet, paragraph 5`: the number leads to the source's entry, the paragraph into its text, or to its words at `anchor`. */
export function referenceTo({ w }: FlowPage, place: ReportPlace, anchor: string | null = null): Line {
  const label = say(shortName(place), { language: place.language })
  if (place.source === null) return [label, say(` (${w.removedArticle})`)]
  const entry: Line = [linkTo(`#source-${place.source}`, `[${place.source}]`), say(' '), label]
  if (place.paragraph === null) return entry
  return [...entry, say(', '), linkTo(`#${anchor ?? sourceAnchor(place)}`, w.paragraph(place.paragraph))]
}

export const sourceNumbers = (numbers: readonly number[]): Line =>
  joined(
    numbers.map((n) => [linkTo(`#source-${n}`, `[${n}]`)]),
    ' ',
  )

/** A link to what is not told (a section that is off) is its words. */
export const ledSomewhere = ({ anchors }: FlowPage, line: Line): Line =>
  line.flatMap((inline) =>
    isLink(inline) && inline.to.startsWith('#') && !anchors.has(inline.to.slice(1)) ? inline.label : [inline],
  )

/** `[3] Outlet`, each. */
export const sourceNames = ({ model }: FlowPage, numbers: readonly number[]): Line =>
  joined(
    numbers.map((n) => {
      const source = model.sources.find((s) => s.number === n)
      const name = source ? [say(' '), say(shortName(source), { language: source.language })] : []
      return [linkTo(`#source-${n}`, `[${n}]`), ...name]
    }),
    ', ',
  )

type Record = keyof MemoWords['letters']
/** `E1`: leads to the record in its list. */
export const recordNumber = ({ m }: FlowPage, record: Record, n: number): Line => [
  linkTo(`#${record}-${n}`, `${m.letters[record]}${n}`),
]
export const recordNumbers = (page: FlowPage, record: Record, numbers: readonly number[]): Line =>
  joined(
    numbers.map((n) => recordNumber(page, record, n)),
    ', ',
  )

/** `3. Statement` with the number leading to the claim; the number alone where the claim is not told. */
export function claimLine({ claims, w }: FlowPage, number: number): Line {
  const claim = claims.get(number)
  if (!claim) return [say(`${w.claim} ${number}`)]
  return [
    linkTo(`#claim-${number}`, `${number}.`),
    say(' '),
    say(claim.statement, { language: claim.statementLanguage }),
  ]
}

export const markText = ({ w }: FlowPage, mark: ReportClaim['mark']) =>
  say(mark === 'open' ? w.marks[mark] : `${signs[mark]}\u00A0${w.marks[mark]}`, { mark })

/** Rows that say nothing are left out. */
export function facts(rows: readonly [name: string, value: Line | string | null][]): Block[] {
  const told = rows.flatMap(([name, value]) => {
    const line = typeof value === 'string' ? [say(value)] : (value ?? [])
    return line.some((inline) => !('text' in inline) || inline.text !== '') ? [{ name, value: line }] : []
  })
  return told.length > 0 ? [{ is: 'facts', rows: told }] : []
}

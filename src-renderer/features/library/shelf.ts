import type { DossierSummary } from '../../../src-main/contract/api'

export const sorts = ['change', 'deadline', 'title'] as const
export type Sort = (typeof sorts)[number]
export const sortOf = (kept: string | undefined): Sort => sorts.find((sort) => sort === kept) ?? 'change'

export type SectionName = 'open' | 'archived' | 'deleted'
export type Shelf = Record<SectionName, DossierSummary[]>

/** Where each dossier stands; a deleted one is deleted, whether it was archived before or not. */
export const sectionOf = ({ archived, deleted }: DossierSummary): SectionName =>
  deleted ? 'deleted' : archived ? 'archived' : 'open'

/** The sections, each in its order: what is away is found by when that happened. `language`: BCP 47, of the titles' order. */
export function shelfOf(dossiers: readonly DossierSummary[], sort: Sort, language: string): Shelf {
  const shelf: Shelf = { open: [], archived: [], deleted: [] }
  for (const dossier of dossiers) shelf[sectionOf(dossier)].push(dossier)
  shelf.open.sort(orderBy(sort, language))
  shelf.archived.sort(orderBy(sort === 'deadline' ? 'change' : sort, language))
  shelf.deleted.sort(byChange)
  return shelf
}

type Order = (a: DossierSummary, b: DossierSummary) => number

const byChange: Order = (a, b) => compare(b.lastChange, a.lastChange) || compare(a.id, b.id)

/** The nearest first, and those without one last. */
const byDeadline: Order = (a, b) => {
  if (a.deadline && b.deadline) return compare(a.deadline, b.deadline) || byChange(a, b)
  return a.deadline ? -1 : b.deadline ? 1 : byChange(a, b)
}

function orderBy(sort: Sort, language: string): Order {
  if (sort === 'change') return byChange
  if (sort === 'deadline') return byDeadline
  const { compare: inLanguage } = new Intl.Collator(language, { numeric: true })
  return (a, b) => inLanguage(a.title, b.title) || byChange(a, b)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One line of the list: a dossier, or the heading of a section that is folded away or open. */
export type Line =
  | { kind: 'heading'; section: 'archived' | 'deleted'; count: number; isOpen: boolean }
  | { kind: 'dossier'; section: SectionName; dossier: DossierSummary }

export const keyOfLine = (line: Line): string => (line.kind === 'heading' ? line.section : line.dossier.id)

export function linesOf(shelf: Shelf, unfolded: ReadonlySet<SectionName>): Line[] {
  const dossiers = (section: SectionName) =>
    shelf[section].map((dossier): Line => ({ kind: 'dossier', section, dossier }))
  const folded = (section: 'archived' | 'deleted'): Line[] => {
    const count = shelf[section].length
    if (count === 0) return []
    const isOpen = unfolded.has(section)
    return [{ kind: 'heading', section, count, isOpen }, ...(isOpen ? dossiers(section) : [])]
  }
  return [...dossiers('open'), ...folded('archived'), ...folded('deleted')]
}

export type Due = 'none' | 'overdue' | 'soon' | 'later'
const soonMs = 24 * 60 * 60 * 1000

/** `now`: milliseconds since 1970. */
export function dueOf(deadline: string | null | undefined, now: number): Due {
  if (!deadline) return 'none'
  const left = Date.parse(deadline) - now
  return left < 0 ? 'overdue' : left < soonMs ? 'soon' : 'later'
}

/** The line that typed letters lead to: the next whose title begins so, from `from` on and round; one letter goes on. */
export function typedAhead(lines: readonly Line[], from: number, typed: string): number | null {
  const wanted = typed.toLocaleLowerCase()
  const start = typed.length === 1 ? from + 1 : from
  for (let step = 0; step < lines.length; step++) {
    const at = (start + step + lines.length) % lines.length
    const line = lines[at]!
    if (line.kind === 'dossier' && line.dossier.title.toLocaleLowerCase().startsWith(wanted)) return at
  }
  return null
}

/** The last opened first, at most `atMost`, of those that are on the shelf. */
export function recentOf(shelf: Shelf, recent: readonly string[], atMost: number): DossierSummary[] {
  const open = new Map(shelf.open.map((dossier) => [dossier.id, dossier]))
  return recent.flatMap((id) => open.get(id) ?? []).slice(0, atMost)
}

/** A title for a copy that stays within what a title may be long. */
export const titleOfCopy = (of: (title: string) => string, title: string, atMost = 200): string =>
  of(title.slice(0, atMost - (of('').length + 1))).slice(0, atMost)

/** What a field of type `datetime-local` holds for an instant, in this machine's time, and back; null for none. */
export function toLocalField(instant: string | null): string {
  if (!instant) return ''
  const at = new Date(instant)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
/** A year that is only half typed is no deadline. */
export function fromLocalField(value: string): string | null {
  const at = new Date(value)
  return Number.isNaN(at.getTime()) || at.getFullYear() < 2000 ? null : at.toISOString()
}

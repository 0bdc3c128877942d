import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import { type Decisions, inverseOf, type Plan } from './grouping'
import { type Part, performParts, type UndoName } from './undo'

type Span = { start: number; end: number }

/** Spans of one article that become passages of the checklist by hand, or cease to be. */
export interface SpanClaiming {
  dossier: string
  article: string
  name: UndoName
  unclaim: readonly Span[]
  claim: readonly Span[]
  /** Which claims they belong to, said once the analysis has made passages of them. `decisions`: those that stand. */
  grouping: { plan: Plan; decisions: Decisions } | null
}

/** One step to undo. Ends when all of it is durable, the grouping included. */
export function claimSpans({ dossier, article, name, unclaim, claim, grouping }: SpanClaiming): Promise<Result<null>> {
  const claims = (span: Span): UserCommand => ({ type: 'ClaimPassage', dossier, article, ...pick(span), undoes: null })
  const leaves = (span: Span): UserCommand => ({
    type: 'UnclaimPassage',
    dossier,
    article,
    ...pick(span),
    undoes: null,
  })
  const parts: Part[] = [
    ...unclaim.map((span) => ({ redo: leaves(span), undo: claims(span) })),
    ...claim.map((span) => ({ redo: claims(span), undo: leaves(span) })),
  ]
  if (grouping) {
    const group = (plan: Plan): UserCommand => ({ type: 'GroupMentions', dossier, ...plan, undoes: null })
    const undo = group(inverseOf(grouping.plan, grouping.decisions))
    parts.push({ redo: group(grouping.plan), undo, waits: true })
  }
  return performParts(dossier, name, parts)
}

const pick = ({ start, end }: Span): Span => ({ start, end })

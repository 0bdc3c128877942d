import { fail, ok } from '../../contract/errors'
import type { AdoptedCalibration, DraftEvent, PayloadOf } from '../../contract/events'
import type { DossierState, VerdictState } from '../state'
import { type CommandOf, type Decision, draft, nothingToDo, refuse, type World, without } from './common'
import { type Matching, matchClaims } from './match'

type Adopt = CommandOf<'AdoptAnalysis'>

/**
 * Makes the dossier stand on an analysis: first what becomes of its claims, then the adoption, then the verdicts that
 * no longer rest on what they were given on.
 */
export function adoptAnalysis({ dossier: state }: World, command: Adopt): Decision {
  const { type: _, dossier, claims, ...adopted } = command
  for (const article of adopted.articles) {
    const found = state.articles.get(article)
    if (!found) return fail('not-found', { what: `article ${article.slice(0, 12)}` })
    if (found.removed) return refuse(`${found.fileName} was removed while it was analysed`)
  }
  const why = faultIn(claims)
  if (why) return refuse(why)
  // After a reset even the same is news: it is what the dossier is calibrated to now.
  if (!state.isCalibrationReset && isStanding(state.adopted, command)) return nothingToDo
  const matching = matchClaims(state.claims, claims)
  const identity = claims.flatMap(({ id }, i) =>
    matching.ids[i] === id ? [] : [{ analysed: id, claim: matching.ids[i]! }],
  )
  return ok([
    ...identityEvents(dossier, matching),
    draft(dossier, 'AnalysisAdopted', { ...adopted, identity }),
    ...outdatedVerdicts(dossier, state, claims, matching),
  ])
}

function faultIn(claims: Adopt['claims']): string | null {
  const mentions = claims.flatMap((claim) => claim.mentions)
  if (new Set(mentions).size < mentions.length) return 'the analysis has a passage in two claims'
  if (new Set(claims.map(({ id }) => id)).size < claims.length) return 'the analysis has a claim twice'
  return null
}

function isStanding(adopted: DossierState['adopted'], command: Adopt): boolean {
  return (
    adopted !== null &&
    adopted.analysis === command.analysis &&
    adopted.engine === command.engine &&
    adopted.corrections === command.corrections &&
    adopted.decisions === command.decisions &&
    isSameCalibration(adopted.calibration, command.calibration) &&
    isSameList(adopted.articles, command.articles)
  )
}

const isSameCalibration = (a: AdoptedCalibration, b: AdoptedCalibration) =>
  a.linked === b.linked && a.suggested === b.suggested && isSameList(a.articles, b.articles)

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, i) => each === b[i])

function identityEvents(dossier: string, { created, revived, splits, merged, retired }: Matching): DraftEvent[] {
  return [
    ...created.map((payload) => draft(dossier, 'ClaimCreated', payload)),
    ...revived.map((claim) => draft(dossier, 'ClaimRevived', { claim })),
    ...splits.map((payload) => draft(dossier, 'ClaimSplit', payload)),
    ...merged.map((payload) => draft(dossier, 'ClaimMerged', payload)),
    ...retired.map((claim) => draft(dossier, 'ClaimRetired', { claim })),
  ]
}

type Because = PayloadOf<'VerdictOutdated'>['because']

function outdatedVerdicts(
  dossier: string,
  state: DossierState,
  analysed: Adopt['claims'],
  matching: Matching,
): DraftEvent[] {
  const mentions = new Map(matching.ids.map((id, i) => [id, analysed[i]!.mentions]))
  const into = new Map(matching.merged.map(({ claim, into }) => [claim, into]))
  const retired = new Set(matching.retired)
  const split = new Set(matching.splits.map(({ claim }) => claim))
  const reasonFor = ({ claim }: VerdictState): Because | null => {
    if (into.has(claim)) return 'merged'
    if (retired.has(claim)) return 'retired'
    if (split.has(claim)) return 'split'
    const [before, now] = [state.claims.get(claim), mentions.get(claim)]
    if (!before || !now) return null
    return before.status === 'active' && isSameSet(before.mentions, now) ? null : 'mentions-changed'
  }
  return [...state.verdicts.values()].flatMap((verdict) => {
    const because = reasonFor(verdict)
    if (because === null) return []
    const now = mentions.get(into.get(verdict.claim) ?? verdict.claim) ?? []
    const stale = { because, added: without(now, verdict.basis), removed: without(verdict.basis, now) }
    if (isToldAlready(verdict, stale)) return []
    return [draft(dossier, 'VerdictOutdated', { claim: verdict.claim, aspect: verdict.aspect, ...stale })]
  })
}

/** Also true of a claim that is back to what its verdict was given on, before anybody was told of a change. */
function isToldAlready({ stale }: VerdictState, now: NonNullable<VerdictState['stale']>): boolean {
  if (stale === null) return now.because === 'mentions-changed' && now.added.length + now.removed.length === 0
  return stale.because === now.because && isSameSet(stale.added, now.added) && isSameSet(stale.removed, now.removed)
}

const isSameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && without(a, b).length === 0

import { wordsPart } from './parts'
import type { Tellers } from './teller'

type ClaimEvent =
  | 'ClaimCreated'
  | 'ClaimMerged'
  | 'ClaimSplit'
  | 'ClaimRetired'
  | 'ClaimRevived'
  | 'VerdictSet'
  | 'VerdictCleared'
  | 'VerdictOutdated'
  | 'NoteSet'
  | 'PassageClaimed'
  | 'PassageUnclaimed'
  | 'MentionsGrouped'
  | 'DiscrepancyJudged'
  | 'ClaimsAssigned'

/** Claims: where they come from, what is said of them, whose they are. */
export const claimEvents: Tellers<ClaimEvent> = {
  ClaimCreated: (payload, { say, words, claim }) => say(words.activity.claimCreated, { claim: claim(payload.claim) }),
  ClaimMerged: (payload, { say, words, claim, toClaim }) =>
    say(words.activity.claimMerged, { claim: claim(payload.claim), into: toClaim(payload.into) }),
  ClaimSplit: (payload, { say, words, claim }) =>
    say(words.activity.claimSplit, {
      claim: claim(payload.claim),
      number: wordsPart(words.activity.splitParts(payload.parts.length)),
    }),
  ClaimRetired: (payload, { say, words, claim }) => say(words.activity.claimRetired, { claim: claim(payload.claim) }),
  ClaimRevived: (payload, { say, words, claim }) => say(words.activity.claimRevived, { claim: claim(payload.claim) }),
  VerdictSet: ({ claim: id, aspect, mark, established, reason }, { say, words, claim, toClaim, typed }) => {
    const given = { claim: claim(id), toClaim: toClaim(id) }
    if (!established?.trim()) return [say(words.activity.marked[aspect][mark], given), reason]
    return [say(words.activity.markedAs[aspect][mark], { ...given, typed: typed(established.trim()) }), reason]
  },
  VerdictCleared: ({ claim: id, aspect }, { say, words, claim, toClaim }) =>
    say(words.activity.cleared[aspect], { claim: claim(id), toClaim: toClaim(id) }),
  VerdictOutdated: ({ claim: id, because }, { say, words, claim, toClaim }) =>
    say(words.activity.outdated[because], { claim: claim(id), toClaim: toClaim(id) }),
  NoteSet: ({ claim: id, text }, { say, words, toClaim }) => [
    say(text === '' ? words.activity.noteTaken : words.activity.noteSet, { toClaim: toClaim(id) }),
    text,
  ],
  PassageClaimed: ({ article }, { say, words, inArticle }) =>
    say(words.activity.passageClaimed, { inArticle: inArticle(article) }),
  PassageUnclaimed: ({ article }, { say, words, inArticle }) =>
    say(words.activity.passageUnclaimed, { inArticle: inArticle(article) }),
  MentionsGrouped: ({ together, apart, because }, { say, words }) => {
    if (together.length === 0 && apart.length === 0) return say(words.activity.groupingCleared)
    const isRejected = because === 'link' && together.length === 0
    return say(isRejected ? words.activity.linkRejected : words.activity.grouped[because])
  },
  DiscrepancyJudged: ({ kind, judgement, reason }, { say, words }) => [
    say(words.activity.flag[judgement ?? 'cleared'], { kind: wordsPart(words.kinds[kind]) }),
    reason,
  ],
  ClaimsAssigned: ({ claims: ids, person: whom }, { say, words, claims, person, actor }) => {
    if (whom === null) return say(words.activity.unassigned, { claim: claims(ids) })
    if (whom === actor) return say(words.activity.tookOn, { claim: claims(ids) })
    return say(words.activity.assigned, { claim: claims(ids), whom: person(whom) })
  },
}

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
      number: wordsPart(words.activity.splitParts(payload.parts)),
    }),
  ClaimRetired: (payload, { say, words, claim }) => say(words.activity.claimRetired, { claim: claim(payload.claim) }),
  ClaimRevived: (payload, { say, words, claim }) => say(words.activity.claimRevived, { claim: claim(payload.claim) }),
  VerdictSet: ({ claim: id, aspect, mark, established, reason }, { say, words, marked, event, typed }) => {
    const given = marked(id)
    if (!established?.trim() || event.count > 1) return [say(words.activity.marked[aspect][mark], given), reason]
    return [say(words.activity.markedAs[aspect][mark], { ...given, typed: typed(established.trim()) }), reason]
  },
  VerdictCleared: ({ claim: id, aspect }, { say, words, marked }) => say(words.activity.cleared[aspect], marked(id)),
  VerdictOutdated: ({ claim: id, because }, { say, words, claim, toClaim }) =>
    say(words.activity.outdated[because], { claim: claim(id), toClaim: toClaim(id) }),
  NoteSet: ({ claim: id, text }, { say, words, toClaim }) => [
    say(text === '' ? words.activity.noteTaken : words.activity.noteSet, { toClaim: toClaim(id) }),
    text,
  ],
  PassageClaimed: (_, { say, words, inArticle }) => say(words.activity.passageClaimed, { inArticle: inArticle() }),
  PassageUnclaimed: (_, { say, words, inArticle }) => say(words.activity.passageUnclaimed, { inArticle: inArticle() }),
  MentionsGrouped: ({ together, apart, because }, { say, words }) => {
    if (together === 0 && apart === 0) return say(words.activity.groupingCleared)
    const isRejected = because === 'link' && together === 0
    return say(isRejected ? words.activity.linkRejected : words.activity.grouped[because])
  },
  DiscrepancyJudged: ({ kind, judgement, reason }, { say, words }) => [
    say(words.activity.flag[judgement ?? 'cleared'], { kind: wordsPart(words.kinds[kind]) }),
    reason,
  ],
  ClaimsAssigned: ({ claims: count, person: whom }, { say, words, claim, person, event }) => {
    const { activity } = words
    const several = event.claim === null ? activity.claims(count) : activity.claimAndOthers(count - 1)
    const of = event.claim !== null && count === 1 ? claim(event.claim) : wordsPart(several)
    if (whom === null) return say(activity.unassigned, { claim: of })
    if (whom === event.actor) return say(activity.tookOn, { claim: of })
    return say(activity.assigned, { claim: of, whom: person(whom) })
  },
}

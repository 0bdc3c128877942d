import type { Words } from '../words'
import { type Part, wordsPart } from './parts'
import type { Tellers } from './teller'

type RecordEvent =
  | 'EvidenceSet'
  | 'EvidenceRemoved'
  | 'CorrectionProposed'
  | 'CorrectionDecided'
  | 'CorrectionWithdrawn'
  | 'QuerySet'
  | 'QueryRemoved'
  | 'ContactLogged'
  | 'ContactRemoved'
  | 'ClaimFlagsSet'
  | 'DossierDetailsSet'

/** Somebody outside, as whoever wrote it down calls them. */
const named = (text: string, words: Words): Part[] => [
  { is: 'typed', text: text.trim() || words.activity.confidential },
]

/** What a desk gathers beside its verdicts. */
export const recordEvents: Tellers<RecordEvent> = {
  EvidenceSet: ({ claim: id, kind, stance, title, quote, note }, { say, words, claim, toClaim, typed }) => {
    const kinds = stance === 'context' ? words.activity.evidenceKindsAsContext : words.activity.evidenceKinds
    const given = { claim: claim(id), toClaim: toClaim(id), kind: wordsPart(kinds[kind]), typed: typed(title) }
    return [say(words.activity.evidence[stance], given), quote || note]
  },
  EvidenceRemoved: (_, { say, words, withItem }) => withItem(say(words.activity.evidenceRemoved)),
  CorrectionProposed: ({ problem, wording, change }, { say, words, inArticle, typed }) => [
    say(words.activity.correctionProposed[change], { inArticle: inArticle(), typed: typed(problem) }),
    wording,
  ],
  CorrectionDecided: ({ decision, reason }, { say, words }) => [
    say(words.activity.correctionDecided[decision]),
    reason,
  ],
  CorrectionWithdrawn: (_, { say, words, withItem }) => withItem(say(words.activity.correctionWithdrawn)),
  QuerySet: ({ question, to, status, answer }, { say, words, typed }) => {
    const given = { typed: typed(question), whom: named(to, words) }
    const isTo = status === 'open' && to.trim() !== ''
    return [say(isTo ? words.activity.queryTo : words.activity.query[status], given), answer]
  },
  QueryRemoved: (_, { say, words, withItem }) => withItem(say(words.activity.queryRemoved)),
  ContactLogged: ({ who, way, outcome, note }, { say, words }) => [
    say(words.activity.contact[outcome], { whom: named(who, words), way: wordsPart(words.activity.ways[way]) }),
    note,
  ],
  ContactRemoved: (_, { say, words, withItem }) => withItem(say(words.activity.contactRemoved)),
  ClaimFlagsSet: ({ claim: id, flags, note }, { say, words, claim, toClaim }) => {
    const { activity, claimFlags } = words
    const said = flags.map((flag) => claimFlags.flags[flag]).join(', ')
    const sentence =
      said !== '' ? activity.claimFlagged : note !== '' ? activity.claimFlagNoted : activity.claimUnflagged
    return [say(sentence, { claim: claim(id), toClaim: toClaim(id), typed: wordsPart(said) }), note]
  },
  DossierDetailsSet: ({ slug, writer, editor, secondReader }, { say, words, typed }) => {
    const said = [slug, writer, editor, secondReader].filter((detail) => detail !== '').join(' · ')
    if (said === '') return say(words.activity.detailsTaken)
    return say(words.activity.detailsSet, { typed: typed(said) })
  },
}

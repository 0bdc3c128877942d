import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src-main/contract/commands'
import { foldDossier } from '../../../src-main/dossier/fold'
import { emptyDossier } from '../../../src-main/dossier/state'
import { article, type Bench, claim, dossier, id, marking, mention, newBench } from './bench'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

const evidenceId = id(901)
const correctionId = id(902)
const queryId = id(903)
const contactId = id(904)
const passage = { article: article('a'), start: 3, end: 9 }

const setEvidence = (changes: Partial<Of<'SetEvidence'>> = {}): Of<'SetEvidence'> => ({
  type: 'SetEvidence',
  dossier,
  evidence: evidenceId,
  claim: claim('a1'),
  kind: 'link',
  stance: 'supports',
  title: 'Count of the clinic',
  url: 'https://example.org/count',
  file: null,
  contact: null,
  passage: null,
  quote: '',
  locator: '',
  published: null,
  retrieved: null,
  note: '',
  confidential: false,
  standing: null,
  undoes: null,
  ...changes,
})
const propose = (changes: Partial<Of<'ProposeCorrection'>> = {}): Of<'ProposeCorrection'> => ({
  type: 'ProposeCorrection',
  dossier,
  correction: correctionId,
  ...passage,
  claim: claim('a1'),
  problem: 'forty, not fourteen',
  wording: 'at least 40',
  source: '',
  evidence: null,
  change: 'correction',
  undoes: null,
  ...changes,
})
const decideIt = (changes: Partial<Of<'DecideCorrection'>> = {}): Of<'DecideCorrection'> => ({
  type: 'DecideCorrection',
  dossier,
  correction: correctionId,
  decision: 'accepted',
  reason: '',
  undoes: null,
  ...changes,
})
const ask = (changes: Partial<Of<'SetQuery'>> = {}): Of<'SetQuery'> => ({
  type: 'SetQuery',
  dossier,
  query: queryId,
  claim: claim('a1'),
  question: 'Who counted?',
  to: '',
  status: 'open',
  answer: '',
  due: null,
  confidential: false,
  undoes: null,
  ...changes,
})
const log = (changes: Partial<Of<'LogContact'>> = {}): Of<'LogContact'> => ({
  type: 'LogContact',
  dossier,
  contact: contactId,
  claim: claim('a1'),
  query: null,
  who: 'Harbour office',
  way: 'phone',
  made: '2031-03-14T10:00:00.000Z',
  outcome: 'noAnswer',
  note: '',
  confidential: false,
  undoes: null,
  ...changes,
})
const assign = (changes: Partial<Of<'AssignClaims'>> = {}): Of<'AssignClaims'> => ({
  type: 'AssignClaims',
  dossier,
  claims: [claim('a1')],
  person: id(77),
  undoes: null,
  ...changes,
})
const undoOf = {
  evidence: { type: 'RemoveEvidence', dossier, evidence: evidenceId, undoes: null },
  correction: { type: 'WithdrawCorrection', dossier, correction: correctionId, undoes: null },
  query: { type: 'RemoveQuery', dossier, query: queryId, undoes: null },
  contact: { type: 'RemoveContact', dossier, contact: contactId, undoes: null },
} as const satisfies Record<string, Command>

const flag = (changes: Partial<Of<'SetClaimFlags'>> = {}): Of<'SetClaimFlags'> => ({
  type: 'SetClaimFlags',
  dossier,
  claim: claim('a1'),
  flags: ['legal'],
  note: '',
  undoes: null,
  ...changes,
})
const detail = (changes: Partial<Of<'SetDossierDetails'>> = {}): Of<'SetDossierDetails'> => ({
  type: 'SetDossierDetails',
  dossier,
  slug: '',
  writer: '',
  editor: '',
  secondReader: '',
  undoes: null,
  ...changes,
})

/** Articles a to d, three claims, Ana at work, article a under check. */
function desk(): Bench {
  const bench = newBench()
  bench.adopts([['a1', 'b1'], ['a2'], ['c1']])
  bench.does({ type: 'AddPerson', person: id(77), name: 'Ana', initials: 'A', colour: 'teal' })
  bench.does({ type: 'SetArticleRole', dossier, article: article('a'), role: 'underCheck' })
  return bench
}
const why = (bench: Bench, command: Command) => {
  const decided = bench.decide(command)
  return decided.ok ? null : (decided.error.details.why ?? decided.error.code)
}
const isNothing = (bench: Bench, command: Command) => {
  const decided = bench.decide(command)
  return decided.ok && decided.value.length === 0
}
/** The records as text: to compare a state with what it was before. */
const records = ({ state }: Bench) =>
  JSON.stringify(state.records, (_, value) => (value instanceof Map ? [...value] : value))

describe('evidence', () => {
  it('needs what its kind is told by', () => {
    const bench = desk()
    expect(why(bench, setEvidence({ url: null }))).toBe('a link needs its address')
    expect(why(bench, setEvidence({ kind: 'file' }))).toBe('the file itself is missing')
    expect(why(bench, setEvidence({ kind: 'contact', contact: { name: ' ', reach: '' } }))).toBe(
      'a contact needs a name',
    )
    expect(why(bench, setEvidence({ kind: 'quote' }))).toBe('a quote needs its words')
    expect(why(bench, setEvidence({ kind: 'quote', quote: 'forty' }))).toBe(null)
    expect(why(bench, setEvidence({ claim: claim('d4') }))).toBe('not-found')
    expect(why(bench, setEvidence({ kind: 'quote', passage: { ...passage, article: article('z') } }))).toBe('not-found')
  })

  it('may quote an article that was removed since', () => {
    const bench = desk()
    bench.does({ type: 'RemoveArticle', dossier, article: article('a') })
    expect(why(bench, setEvidence({ kind: 'quote', passage }))).toBe(null)
  })

  it('is news only when it differs', () => {
    const bench = desk()
    bench.does(setEvidence())
    expect(isNothing(bench, setEvidence())).toBe(true)
    expect(isNothing(bench, setEvidence({ stance: 'contradicts' }))).toBe(false)
    expect(isNothing(bench, { ...undoOf.evidence, evidence: id(999) })).toBe(true)
  })
})

describe('a correction', () => {
  it('is of an article under check that is there, and of words', () => {
    const bench = desk()
    expect(why(bench, propose({ article: article('b') }))).toBe(
      'only an article under check is corrected; this one is a source',
    )
    expect(why(bench, propose({ start: 9, end: 9 }))).toBe('the passage has no words')
    expect(why(bench, propose({ evidence: evidenceId }))).toBe('not-found')
    expect(why(bench, propose({ claim: claim('d4') }))).toBe('not-found')
    bench.does({ type: 'RemoveArticle', dossier, article: article('a') })
    expect(why(bench, propose())).toBe('a.txt was removed from the dossier')
  })

  it('is decided once, and open again when it is worded anew', () => {
    const bench = desk()
    expect(why(bench, decideIt())).toBe('not-found')
    bench.does(propose())
    bench.does(decideIt())
    expect(isNothing(bench, decideIt())).toBe(true)
    expect(isNothing(bench, propose())).toBe(true)
    bench.does(propose({ wording: 'about 40' }))
    expect(bench.state.records.textCorrections.get(correctionId)).toMatchObject({ decision: 'proposed' })
  })
})

describe('queries and contact attempts', () => {
  it('are answered with an answer, on claims and queries that are there', () => {
    const bench = desk()
    expect(why(bench, ask({ status: 'answered', answer: ' ' }))).toBe('an answered query needs its answer')
    expect(why(bench, ask({ claim: claim('d4') }))).toBe('not-found')
    expect(why(bench, ask({ claim: null }))).toBe(null)
    expect(why(bench, log({ query: queryId }))).toBe('not-found')
    bench.does(ask())
    expect(isNothing(bench, ask())).toBe(true)
    expect(why(bench, log({ query: queryId }))).toBe(null)
    expect(isNothing(bench, undoOf.contact)).toBe(true)
  })
})

describe('assigning', () => {
  it('names people and claims that are there, and says only what is new', () => {
    const bench = desk()
    expect(why(bench, assign({ person: id(78) }))).toBe('not-found')
    expect(why(bench, assign({ claims: [claim('a1'), claim('d4')] }))).toBe('not-found')
    bench.does(assign())
    expect(isNothing(bench, assign())).toBe(true)
    const [event] = bench.does(assign({ claims: [claim('a1'), claim('a2'), claim('a2')] }))
    expect(event?.payload).toMatchObject({ claims: [claim('a2')] })
    expect(isNothing(bench, assign({ claims: [claim('c1')], person: null }))).toBe(true)
  })
})

describe('what a lawyer or a careful editor has to look at', () => {
  it('is said once, in one order, of a claim that is there', () => {
    const bench = desk()
    expect(why(bench, flag({ claim: claim('d4') }))).toBe('not-found')
    expect(isNothing(bench, flag({ flags: [] }))).toBe(true)
    const [event] = bench.does(flag({ flags: ['sensitive', 'legal'] }))
    expect(event?.payload).toMatchObject({ flags: ['legal', 'sensitive'] })
    expect(isNothing(bench, flag({ flags: ['legal', 'sensitive'] }))).toBe(true)
    expect(isNothing(bench, flag({ flags: ['legal', 'legal'] }))).toBe(false)
    bench.does(flag({ flags: [], note: '' }))
    expect(bench.state.records.claimFlags.size).toBe(0)
  })

  it('can be a note alone, and stays with a claim that is merged', () => {
    const bench = desk()
    bench.does(flag({ claim: claim('c1'), flags: [], note: 'names a child' }))
    bench.adopts([['a1', 'b1', 'c1'], ['a2']])
    expect(bench.state.claims.get(claim('c1'))?.status).toBe('merged')
    expect(bench.state.records.claimFlags.get(claim('c1'))).toMatchObject({ note: 'names a child' })
    expect(isNothing(bench, flag({ claim: claim('c1'), flags: [] }))).toBe(false)
  })
})

describe('what the piece is called and who works on it', () => {
  it('is news only when it differs', () => {
    const bench = desk()
    expect(isNothing(bench, detail())).toBe(true)
    bench.does(detail({ slug: 'BRIDGE-0312', writer: 'Tom Ahl' }))
    expect(bench.state.records.details).toMatchObject({ slug: 'BRIDGE-0312', editor: '' })
    expect(isNothing(bench, detail({ slug: 'BRIDGE-0312', writer: 'Tom Ahl' }))).toBe(true)
    expect(isNothing(bench, detail())).toBe(false)
  })
})

describe('marks on many claims at one stroke', () => {
  const many = (changes: Partial<Of<'SetVerdicts'>>): Of<'SetVerdicts'> => ({
    type: 'SetVerdicts',
    dossier,
    verdicts: [],
    cleared: [],
    ...changes,
  })
  const verdict = (name: string, changes: Parameters<typeof marking>[1] = {}) => {
    const { type: _type, dossier: _dossier, ...rest } = marking(name, changes)
    return rest
  }
  const clearing = (name: string) => ({ claim: claim(name), aspect: 'true' as const, undoes: null })

  it('are all given or none', () => {
    const bench = desk()
    expect(why(bench, many({ verdicts: [verdict('a1'), verdict('d4')] }))).toBe('not-found')
    expect(why(bench, many({ verdicts: [verdict('a1'), verdict('a1')] }))).toBe('a claim is marked twice at one stroke')
    expect(why(bench, many({ verdicts: [verdict('a1')], cleared: [clearing('a1')] }))).toBe(
      'a claim is marked twice at one stroke',
    )
    expect(why(bench, many({ cleared: [clearing('a2')] }))).toBe('a claim has no verdict to take away')
    expect(why(bench, many({ verdicts: [verdict('a2', { perMention: { [mention('c1')]: 'holds' } })] }))).toContain(
      'does not state this claim',
    )
  })

  it('write one event each, set before cleared', () => {
    const bench = desk()
    bench.does(marking('c1'))
    const events = bench.does(many({ verdicts: [verdict('a2'), verdict('a1')], cleared: [clearing('c1')] }))
    expect(events.map(({ type, payload }) => [type, (payload as { claim: string }).claim])).toEqual([
      ['VerdictSet', claim('a2')],
      ['VerdictSet', claim('a1')],
      ['VerdictCleared', claim('c1')],
    ])
  })
})

describe('what is taken back', () => {
  it.each([
    ['evidence', [], setEvidence(), undoOf.evidence],
    ['evidence changed', [setEvidence()], setEvidence({ title: 'Another', undoes: null }), setEvidence()],
    ['a correction', [], propose(), undoOf.correction],
    ['a decision', [propose()], decideIt(), decideIt({ decision: 'proposed' })],
    ['a query', [], ask(), undoOf.query],
    ['an answer', [ask()], ask({ status: 'answered', answer: 'We did.' }), ask()],
    ['a contact attempt', [], log(), undoOf.contact],
    ['an assignment', [], assign(), assign({ person: null })],
    ['flags', [], flag(), flag({ flags: [] })],
    [
      'flags changed',
      [flag({ note: 'a court’s order' })],
      flag({ flags: ['sensitive'] }),
      flag({ note: 'a court’s order' }),
    ],
    ['details', [], detail({ editor: 'Ana' }), detail()],
    ['a standing', [setEvidence()], setEvidence({ standing: 'primary' }), setEvidence()],
    ['a sort of change', [propose()], propose({ change: 'update' }), propose()],
  ] as [string, Command[], Command, Command][])('%s is as it was before', (_, before, command, undo) => {
    const bench = desk()
    for (const each of before) bench.does(each)
    const was = records(bench)
    bench.does(command)
    expect(records(bench)).not.toBe(was)
    bench.does(undo)
    expect(records(bench)).toBe(was)
  })

  it('is folded to the same from nothing', () => {
    const bench = desk()
    for (const command of [
      setEvidence(),
      propose({ evidence: evidenceId }),
      decideIt(),
      ask(),
      log(),
      assign(),
      flag(),
      detail({ slug: 'X' }),
    ])
      bench.does(command)
    expect(foldDossier(emptyDossier, bench.history).records).toEqual(bench.state.records)
  })
})

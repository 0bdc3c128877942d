import { describe, expect, it } from 'vitest'
import type { ActivityPayloadOf } from '../../../src-main/contract/activity'
import { type EventType, eventDefinitions } from '../../../src-main/contract/events'
import { type Happening, type Names, plainText, told } from '../../../src-renderer/ui/activity'
import { formatter } from '../../../src-renderer/ui/format'
import { type Language, words } from '../../../src-renderer/ui/words'

const claim = 'c-000000000001'
const other = 'c-000000000002'
const article = 'a'.repeat(64)
const mara = '5b0e2f6e-8f4c-4e3a-9a53-0c1c6ec0a101'
const ilse = '5b0e2f6e-8f4c-4e3a-9a53-0c1c6ec0a102'
const id = '5b0e2f6e-8f4c-4e3a-9a53-0c1c6ec0a1ff'
const passage = { article, start: 3, end: 9 }
const undone = { undoes: null }

/** One of each: an event type that is not here does not compile. */
const samples: { [T in EventType]: ActivityPayloadOf<T> } = {
  LibraryCreated: { library: id },
  PersonAdded: { person: ilse, name: 'Ilse Karn', initials: 'IK', colour: 'teal' },
  PersonChanged: { person: ilse, name: 'Ilse Karn', initials: 'IK', colour: 'red' },
  DossierCreated: { title: 'Harbour bridge', workingLanguage: 'en' },
  DossierRenamed: { title: 'Harbour bridge II' },
  DossierDeadlineSet: { deadline: '2031-03-14T17:00:00.000Z' },
  DossierArchived: {},
  DossierReopened: {},
  DossierDeleted: {},
  DossierRestored: {},
  ArticleImported: { article, fileName: 'bridge.txt', role: 'underCheck', title: null, outlet: null, language: 'en' },
  ArticleRoleSet: { article, role: 'source' },
  ArticleMetadataSet: { article, field: 'outlet', value: 'Port Ellery Post', found: null, ...undone },
  ArticleRemoved: { article },
  ArticleRestored: { article },
  ArticleCopyNoted: {
    article,
    originalSha256: 'e'.repeat(64),
    fileName: 'again.txt',
    bytes: 900,
    how: 'near',
    imported: null,
  },
  ArticleCopyDropped: { article, originalSha256: 'e'.repeat(64) },
  AnalysisAdopted: { engine: 'stet-3', articles: 3 },
  CalibrationReset: {},
  ClaimCreated: { claim, anchor: 'm-1' },
  ClaimMerged: { claim: other, into: claim },
  ClaimSplit: { claim, parts: 1 },
  ClaimRetired: { claim },
  ClaimRevived: { claim },
  VerdictSet: {
    claim,
    aspect: 'true',
    mark: 'confirmed',
    established: 'at least 40',
    perMention: { holds: 1, differs: 0 },
    reason: 'The clinic counted.',
    confidence: 'high',
    stale: false,
    ...undone,
  },
  VerdictCleared: { claim, aspect: 'true', ...undone },
  VerdictOutdated: { claim, aspect: 'true', because: 'mentions-changed', added: 1, removed: 0 },
  NoteSet: { claim, text: 'Ask again on Monday.' },
  SentenceLabelSet: { ...passage, label: 'opinion', ...undone },
  SpanRestored: { ...passage, ...undone },
  SpanDropped: { ...passage, ...undone },
  PassageClaimed: { ...passage, ...undone },
  PassageUnclaimed: { ...passage, ...undone },
  MentionsGrouped: { together: 1, apart: 0, cleared: 0, because: 'link', ...undone },
  DiscrepancyJudged: {
    discrepancy: 'd-1',
    kind: 'number',
    rule: 'quantity-conflict',
    judgement: 'dismissed',
    reason: 'two different days',
    values: ['40', '14'],
    ...undone,
  },
  EvidenceSet: {
    evidence: id,
    claim,
    kind: 'link',
    stance: 'supports',
    title: 'Annual report',
    url: 'https://example.org/report',
    file: null,
    contact: null,
    passage: null,
    quote: '',
    locator: 'p. 14',
    published: null,
    retrieved: null,
    note: '',
    confidential: false,
    standing: null,
    ...undone,
  },
  EvidenceRemoved: { evidence: id, ...undone },
  CorrectionProposed: {
    correction: id,
    ...passage,
    claim,
    problem: 'forty, and not fourteen',
    wording: 'at least 40',
    source: '',
    evidence: null,
    change: 'correction',
    ...undone,
  },
  CorrectionDecided: { correction: id, decision: 'accepted', reason: '', ...undone },
  CorrectionWithdrawn: { correction: id, ...undone },
  QuerySet: {
    query: id,
    claim,
    question: 'Who counted?',
    to: 'Harbour office',
    status: 'open',
    answer: '',
    due: null,
    confidential: false,
    ...undone,
  },
  QueryRemoved: { query: id, ...undone },
  ContactLogged: {
    contact: id,
    claim,
    query: null,
    who: 'Harbour office',
    way: 'phone',
    made: '2031-03-14T17:00:00.000Z',
    outcome: 'noAnswer',
    note: '',
    confidential: false,
    ...undone,
  },
  ContactRemoved: { contact: id, ...undone },
  ClaimsAssigned: { claims: 1, person: mara, ...undone },
  ClaimFlagsSet: { claim, flags: ['legal', 'sensitive'], note: 'Ask the lawyer.', ...undone },
  DossierDetailsSet: { slug: 'BRIDGE-0312', writer: 'Tom Ahl', editor: '', secondReader: 'Ilse Karn', ...undone },
}

const people = new Map([
  [mara, 'Mara Quill'],
  [ilse, 'Ilse Karn'],
])
const history: Names = {
  person: (each) => people.get(each),
  claim: (each) => (each === other ? 'Two ferries were diverted' : 'At least 40 were hurt'),
  focus: claim,
}
const tell = (language: Language, event: Happening, names: Names = history) =>
  told(event, names, { words: words[language], format: formatter(language) })
const sentence = (language: Language, event: Happening, names?: Names) =>
  plainText(tell(language, event, names).sentence)
/** What the library brings with an event. */
const brought = {
  actor: mara,
  claim: claim as string | null,
  statement: 'At least 40 were hurt' as string | null,
  article: article as string | null,
  articleTitle: 'The bridge' as string | null,
  item: null as string | null,
  count: 1,
}
const happening = <T extends EventType>(
  type: T,
  changes: Partial<ActivityPayloadOf<T>> = {},
  about: Partial<typeof brought> = {},
) => ({ type, payload: { ...samples[type], ...changes }, ...brought, ...about }) as Happening

const types = Object.keys(eventDefinitions) as EventType[]

describe.each(['en', 'de'] as const)('what happened, told in %s', (language) => {
  it.each(types)('has a sentence for %s, with nothing left in braces', (type) => {
    const said = sentence(language, happening(type))
    expect(said.length).toBeGreaterThan(8)
    expect(said).not.toMatch(/[{}]|undefined|null/)
    expect(said.charAt(0)).toBe(said.charAt(0).toUpperCase())
  })

  it('has no two event types that sound the same', () => {
    const said = types.map((type) => sentence(language, happening(type)))
    expect(new Set(said).size).toBe(said.length)
  })

  it.each(['open', 'answered', 'withdrawn'] as const)('tells a query that is %s', (status) => {
    expect(sentence(language, happening('QuerySet', { status, answer: 'We did.' }))).toContain('Who counted?')
  })

  it.each(['reached', 'noAnswer', 'leftMessage', 'declined'] as const)(
    'tells a contact that ended in %s',
    (outcome) => {
      expect(sentence(language, happening('ContactLogged', { outcome }))).toContain('Harbour office')
    },
  )
})

describe('a sentence on what happened', () => {
  it('says what a claim was confirmed as, and the reason below', () => {
    const { sentence: parts, detail } = tell('en', happening('VerdictSet'))
    expect(plainText(parts)).toBe('Mara Quill confirmed this claim as “at least 40”')
    expect(detail).toBe('The clinic counted.')
    expect(sentence('de', happening('VerdictSet'))).toBe('Mara Quill hat diese Aussage als „at least 40“ bestätigt')
  })

  it('sets names and what was typed apart from its own words', () => {
    expect(tell('en', happening('VerdictSet')).sentence).toEqual([
      { is: 'who', text: 'Mara Quill' },
      { is: 'words', text: ' confirmed this claim as ' },
      { is: 'typed', text: '“at least 40”' },
    ])
  })

  it('names the claim where many are listed', () => {
    const many = { ...history, focus: null }
    expect(sentence('en', happening('VerdictSet', { established: null }), many)).toBe(
      'Mara Quill confirmed the claim “At least 40 were hurt”',
    )
    expect(sentence('de', happening('NoteSet', { text: '' }), many)).toBe(
      'Mara Quill hat die Notiz zu der Aussage „At least 40 were hurt“ entfernt',
    )
  })

  it('does not invent a name for what nobody knows any more', () => {
    const nobody: Names = { person: () => undefined, focus: null }
    const gone = { claim: null, statement: null, articleTitle: null }
    expect(sentence('en', happening('ArticleRemoved', {}, gone), nobody)).toBe(
      'Somebody removed an article from the dossier',
    )
    expect(sentence('de', happening('ClaimMerged', {}, gone), nobody)).toBe('Eine Aussage ging in einer Aussage auf')
  })

  it('says that a step took another back', () => {
    expect(sentence('en', happening('VerdictCleared', { undoes: id }))).toBe(
      'Mara Quill opened this claim again (taking an earlier step back)',
    )
  })

  it('tells flags, a note on what there is to look at, and their end apart', () => {
    const { sentence: flagged, detail } = tell('en', happening('ClaimFlagsSet'))
    expect(plainText(flagged)).toBe('Mara Quill flagged this claim: legal, sensitive')
    expect(detail).toBe('Ask the lawyer.')
    expect(sentence('de', happening('ClaimFlagsSet', { flags: ['legal'] }))).toBe(
      'Mara Quill hat diese Aussage mit einem Hinweis versehen: rechtlich',
    )
    expect(sentence('en', happening('ClaimFlagsSet', { flags: [] }))).toBe(
      'Mara Quill wrote down what there is to look at in this claim',
    )
    expect(sentence('de', happening('ClaimFlagsSet', { flags: [], note: '' }))).toBe(
      'Mara Quill hat die Hinweise zu dieser Aussage entfernt',
    )
  })

  it('says who works on the piece, and calls a standing by its name', () => {
    expect(sentence('en', happening('DossierDetailsSet'))).toBe(
      'Mara Quill set down what the piece is called and who works on it: “BRIDGE-0312 · Tom Ahl · Ilse Karn”',
    )
    const nothing = { slug: '', writer: '', editor: '', secondReader: '' }
    expect(sentence('de', happening('DossierDetailsSet', nothing))).toBe(
      'Mara Quill hat entfernt, wie der Beitrag heißt und wer daran arbeitet',
    )
    expect(sentence('de', happening('ArticleMetadataSet', { field: 'standing', value: 'primary' }))).toContain(
      'Quelle: „Primärquelle“',
    )
  })

  it('tells a correction from a clarification and an update', () => {
    const of = (change: 'correction' | 'clarification' | 'update') =>
      sentence('en', happening('CorrectionProposed', { change }))
    expect(of('correction')).toContain('proposed a correction of')
    expect(of('clarification')).toContain('proposed a clarification of')
    expect(of('update')).toContain('proposed an update of')
  })

  it('tells taking on from giving to somebody else', () => {
    expect(sentence('en', happening('ClaimsAssigned'))).toBe('Mara Quill took on this claim')
    expect(sentence('en', happening('ClaimsAssigned', { person: ilse }))).toBe(
      'Mara Quill gave this claim to Ilse Karn',
    )
    expect(sentence('en', happening('ClaimsAssigned', { claims: 2 }))).toBe(
      'Mara Quill took on this claim and another one',
    )
  })

  it('says how many one stroke changed', () => {
    const many = { count: 12, claim: null, statement: null }
    const list = { ...history, focus: null }
    expect(sentence('en', happening('VerdictSet', {}, many), list)).toBe('Mara Quill confirmed 12 claims')
    expect(sentence('de', happening('VerdictCleared', {}, many), list)).toBe(
      'Mara Quill hat 12 Aussagen wieder geöffnet',
    )
    expect(sentence('en', happening('ArticleImported', {}, { count: 3 }), list)).toBe(
      'Mara Quill imported “bridge.txt” to be checked (3 in all)',
    )
  })

  it('does not name what is confidential, and names what was taken away where it may', () => {
    expect(sentence('en', happening('EvidenceSet', { title: '' }))).toMatch(/supports this claim: \(confidential\)$/)
    expect(sentence('de', happening('ContactLogged', { who: '' }))).toContain('(vertraulich)')
    expect(sentence('en', happening('EvidenceRemoved', {}, { item: 'Annual report' }))).toBe(
      'Mara Quill took a piece of evidence away: “Annual report”',
    )
  })

  it('admits that the details of an event were withheld', () => {
    const event = { type: 'EvidenceSet', payload: null, ...brought } as Happening
    expect(sentence('en', event)).toBe('Mara Quill did something whose details were withheld (“EvidenceSet”)')
  })
})

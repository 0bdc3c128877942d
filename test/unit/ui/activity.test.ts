import { describe, expect, it } from 'vitest'
import { type EventType, eventDefinitions, type PayloadOf } from '../../../src-main/contract/events'
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
const samples: { [T in EventType]: PayloadOf<T> } = {
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
  ArticleImported: {
    article,
    originalSha256: article,
    fileName: 'bridge.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 10,
    role: 'underCheck',
    metadata: {
      title: null,
      language: 'en',
      outlet: null,
      agency: null,
      byline: null,
      published: { value: null, text: null, precision: null } as never,
      retrieved: null,
      url: null,
    },
  },
  ArticleRoleSet: { article, role: 'source' },
  ArticleRemoved: { article },
  ArticleRestored: { article },
  AnalysisAdopted: {
    analysis: article,
    engine: 'stet-3',
    calibration: { linked: 0.5, suggested: 0.3, articles: [] },
    articles: [article],
    identity: [],
    corrections: null,
    decisions: null,
  },
  CalibrationReset: {},
  ClaimCreated: { claim, anchor: 'm-1' },
  ClaimMerged: { claim: other, into: claim },
  ClaimSplit: { claim, parts: [other] },
  ClaimRetired: { claim },
  ClaimRevived: { claim },
  VerdictSet: {
    claim,
    aspect: 'true',
    mark: 'confirmed',
    established: 'at least 40',
    perMention: {},
    reason: 'The clinic counted.',
    confidence: 'high',
    stale: null,
    ...undone,
  },
  VerdictCleared: { claim, aspect: 'true', ...undone },
  VerdictOutdated: { claim, aspect: 'true', because: 'mentions-changed', added: [], removed: [] },
  NoteSet: { claim, text: 'Ask again on Monday.' },
  SentenceLabelSet: { ...passage, label: 'opinion', ...undone },
  SpanRestored: { ...passage, ...undone },
  SpanDropped: { ...passage, ...undone },
  PassageClaimed: { ...passage, ...undone },
  PassageUnclaimed: { ...passage, ...undone },
  MentionsGrouped: { together: [{ a: 'm-1', b: 'm-2' }], apart: [], cleared: [], because: 'link', ...undone },
  DiscrepancyJudged: {
    discrepancy: 'd-1',
    kind: 'number',
    rule: 'quantity-conflict',
    sides: [{ ...passage, value: '40' }],
    judgement: 'dismissed',
    reason: 'two different days',
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
  ClaimsAssigned: { claims: [claim], person: mara, ...undone },
}

const people = new Map([
  [mara, 'Mara Quill'],
  [ilse, 'Ilse Karn'],
])
const history: Names = {
  person: (each) => people.get(each),
  claim: (each) => (each === other ? 'Two ferries were diverted' : 'At least 40 were hurt'),
  article: (each) => (each === article ? 'The bridge' : undefined),
  focus: claim,
}
const tell = (language: Language, event: Happening, names: Names = history) =>
  told(event, names, { words: words[language], format: formatter(language) })
const sentence = (language: Language, event: Happening, names?: Names) =>
  plainText(tell(language, event, names).sentence)
const happening = <T extends EventType>(type: T, changes: Partial<PayloadOf<T>> = {}) =>
  ({ type, payload: { ...samples[type], ...changes }, actor: mara }) as Happening

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
    const nobody: Names = { person: () => undefined, claim: () => undefined, article: () => undefined, focus: null }
    expect(sentence('en', happening('ArticleRemoved'), nobody)).toBe('Somebody removed an article from the dossier')
    expect(sentence('de', happening('ClaimMerged'), nobody)).toBe('Eine Aussage ging in einer Aussage auf')
  })

  it('says that a step took another back', () => {
    expect(sentence('en', happening('VerdictCleared', { undoes: id }))).toBe(
      'Mara Quill opened this claim again (taking an earlier step back)',
    )
  })

  it('tells taking on from giving to somebody else', () => {
    expect(sentence('en', happening('ClaimsAssigned'))).toBe('Mara Quill took on this claim')
    expect(sentence('en', happening('ClaimsAssigned', { person: ilse }))).toBe(
      'Mara Quill gave this claim to Ilse Karn',
    )
    expect(sentence('en', happening('ClaimsAssigned', { claims: [claim, other] }))).toBe(
      'Mara Quill took on this claim and another one',
    )
  })

  it('admits that the details of an event were withheld', () => {
    const event: Happening = { type: 'EvidenceSet', payload: null, actor: mara }
    expect(sentence('en', event)).toBe('Mara Quill did something whose details were withheld (“EvidenceSet”)')
  })
})

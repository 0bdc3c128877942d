import type { DiscrepancyRow, MentionRow, VerdictRow } from '../../../src-main/contract/rows'
import type { ChecklistItem } from '../../../src-renderer/queries'

export const id = (letter: string, n: number) => `${letter}-${n.toString(16).padStart(24, '0')}`
export const article = (n: number) => n.toString(16).padStart(64, '0')

export const mention = (n: number, start: number, end: number, of: Partial<MentionRow> = {}): MentionRow => ({
  id: id('m', n),
  sentence: id('s', n),
  claim: id('c', n),
  article: article(1),
  order: 0,
  start,
  end,
  quantities: [],
  dates: [],
  names: [],
  quotes: [],
  attribution: [],
  negations: [],
  hedges: [],
  ...of,
})

export const discrepancy = (n: number, sides: DiscrepancyRow['mentions']): DiscrepancyRow => ({
  id: id('d', n),
  claims: [id('c', 1)],
  kind: 'number',
  relation: 'conflict',
  severity: 'high',
  rule: 'r',
  explanation: 'e',
  mentions: sides,
})

export const verdict = (of: Partial<VerdictRow> = {}): VerdictRow => ({
  id: `${id('c', 1)}|true`,
  claim: id('c', 1),
  aspect: 'true',
  mark: 'confirmed',
  established: null,
  perMention: {},
  reason: '',
  confidence: null,
  stale: null,
  by: null,
  at: '2031-03-12T10:00:00.000Z',
  event: '00000000-0000-4000-8000-000000000000',
  ...of,
})

export const item = (n: number, statement: string, of: Partial<ChecklistItem> = {}): ChecklistItem => ({
  claim: { id: id('c', n), anchor: id('m', n), status: 'active', mergedInto: null, at: '2031-03-12T10:00:00.000Z' },
  statement: { id: id('c', n), statement, order: n, origins: ['0'], mentionCount: 1, articles: [article(1)] },
  verdicts: { true: null, said: null },
  discrepancies: [],
  flags: [],
  hasNote: false,
  ...of,
})

import { z } from 'zod'
import {
  contactOutcomeSchema,
  contactWaySchema,
  correctionDecisionSchema,
  evidenceKindSchema,
  keptFileSchema,
  queryStatusSchema,
  stanceSchema,
} from '../../contract/events'
import {
  change,
  count,
  markOrOpen,
  number,
  numbers,
  place,
  span,
  stamp,
  stampSchema,
  standing,
  text,
  textOrNone,
} from './parts'

const withholdable = { confidential: z.boolean(), withheld: z.boolean() }
const of = { number, claim: number.nullable() }

export const evidence = z.strictObject({
  ...of,
  ...stamp,
  ...withholdable,
  kind: evidenceKindSchema,
  stance: stanceSchema,
  standing,
  title: textOrNone,
  url: textOrNone,
  file: keptFileSchema.nullable(),
  contact: z.strictObject({ name: text, reach: text }).nullable(),
  place: place.nullable(),
  quote: text,
  locator: text,
  published: textOrNone,
  retrieved: textOrNone,
  note: text,
})

export const query = z.strictObject({
  ...of,
  ...stamp,
  ...withholdable,
  question: text,
  to: text,
  status: queryStatusSchema,
  answer: text,
  due: textOrNone,
})

export const contact = z.strictObject({
  ...of,
  ...stamp,
  ...withholdable,
  who: text,
  way: contactWaySchema,
  made: textOrNone,
  outcome: contactOutcomeSchema,
  note: text,
})

export const correction = z.strictObject({
  ...of,
  place,
  ...span,
  exact: textOrNone,
  change,
  problem: text,
  wording: text,
  source: text,
  evidence: number.nullable(),
  proposed: stampSchema,
  decision: correctionDecisionSchema,
  decisionReason: text,
  decided: stampSchema.nullable(),
})

export const bottomLine = z.strictObject({
  call: z.enum(['clear', 'clearWithChanges', 'hold']),
  scope: z.enum(['underCheck', 'all']),
  counts: z.strictObject({ claims: count, disputed: count, unverified: count, confirmed: count, open: count }),
  mustFix: z.array(
    z.strictObject({
      why: z.enum([
        'correctionAccepted',
        'correctionUndecided',
        'disputed',
        'unverified',
        'open',
        'stale',
        'legal',
        'queryOpen',
      ]),
      holds: z.boolean(),
      claim: number.nullable(),
      correction: number.nullable(),
      place: place.nullable(),
    }),
  ),
})

export const unresolved = z.strictObject({
  claim: number,
  statement: text,
  mark: markOrOpen,
  sides: z.array(z.strictObject({ value: text, wording: text, sources: numbers })),
  tried: z.strictObject({ evidence: numbers, queries: numbers, contacts: numbers }),
  hedge: z.strictObject({ from: z.enum(['established', 'correction', 'sides']), text }).nullable(),
})

export const matrix = z.strictObject({
  sources: numbers,
  rows: z.array(
    z.strictObject({
      claim: number,
      statement: text,
      mark: markOrOpen,
      cells: z.array(z.enum(['states', 'conflict', 'differs', 'missing', 'absent'])),
    }),
  ),
})

const amount = z.number().nullable()
export const figure = z.strictObject({
  claim: number,
  of: text,
  unit: textOrNone,
  established: textOrNone,
  points: z.array(
    z.strictObject({
      source: number.nullable(),
      anchor: text,
      text,
      value: amount,
      low: amount,
      high: amount,
      approximator: textOrNone,
      asOf: textOrNone,
      printed: text,
    }),
  ),
})

export const quotes = z.strictObject({
  claim: number,
  languages: z.array(text),
  quotes: z.array(
    z.strictObject({ claim: number, anchor: text, place, exact: text, speaker: textOrNone, closed: z.boolean() }),
  ),
})

export const notChecked = z.strictObject({
  open: numbers,
  sentences: z.array(
    z.strictObject({ source: number, paragraph: number.nullable(), ...span, text, label: text, reason: text }),
  ),
  dropped: z.array(z.strictObject({ source: number, reason: text, spans: count, characters: count })),
  labels: z.array(z.strictObject({ label: text, sentences: count })),
})

export const galley = z.strictObject({
  source: number,
  paragraphs: z.array(
    z.strictObject({
      number,
      ...span,
      runs: z.array(
        z.strictObject({
          ...span,
          text,
          claims: z.array(z.strictObject({ claim: number, anchor: text, mark: markOrOpen, isFirst: z.boolean() })),
          corrections: numbers,
          dropped: textOrNone,
          damaged: textOrNone,
        }),
      ),
      notes: z.array(
        z.strictObject({
          claim: number,
          anchor: text,
          mark: markOrOpen,
          isStale: z.boolean(),
          established: textOrNone,
          reason: text,
          by: textOrNone,
          sources: numbers,
          evidence: numbers,
          corrections: numbers,
        }),
      ),
    }),
  ),
})

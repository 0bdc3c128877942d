import type { ReportRows } from '../../../src-main/reports/model'

export const hostile =
  '"\'><script>alert(1)</script><img src=x onerror=alert(2)>\u0000\u0007\u202Etxt.exe\u2066 &lt; ]]> </style></title> ' +
  '`code` *b* _i_ [x](javascript:alert(3)) ![y](http://z.example) | # h\n- item\n1. one\n<!-- $x \uD800 --> https://auto.example'

// Ids, hashes, instants, enumerations: the contract's schemas allow nothing else in them.
const closed = new Set(
  'id,dossier,createdBy,createdAt,by,at,event,claim,article,anchor,mergedInto,status,aspect,mark,judgement,perMention,confidence,stale,sentence,doc,claims,origins,members,kind,relation,severity,role,label,certainty,order,language,workingLanguage,texts,originalSha256,basis,kinds,stance,decision,way,outcome,change,standing,flags,evidence,query,person,decidedBy,approximator,sha256'.split(
    ',',
  ),
)

// Left out, these are records and numbers, and not words.
const records = new Set(['file', 'contact', 'passage', 'low', 'high', 'value'])

function poison(value: unknown, key: string): unknown {
  if (closed.has(key) || (value === null && records.has(key))) return value
  if (Array.isArray(value)) return value.map((item) => poison(item, ''))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]))
  // Free text that the story leaves out is filled in as well.
  return typeof value === 'string' || value === null ? hostile : value
}

/** The story with hostile text in every field that is not closed, the articles' texts included. */
export function hostileRows(rows: ReportRows): ReportRows {
  const tables = Object.entries(rows).filter(([name]) => name !== 'texts')
  const poisoned = Object.fromEntries(
    tables.map(([name, table]) => [
      name,
      Array.isArray(table) ? table.map((row) => poison(row, '')) : poison(table, ''),
    ]),
  ) as unknown as Omit<ReportRows, 'texts'>
  const texts = new Map([...rows.texts].map(([id, text]) => [id, `${hostile}\n${text}\n${hostile}`]))
  return { ...poisoned, discrepancies: poisoned.discrepancies.map((d) => ({ ...d, kind: 'number' })), texts }
}

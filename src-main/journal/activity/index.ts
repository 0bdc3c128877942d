import { activityKinds } from '../../contract/activity'
import type { ParsedRequestOf, ResponseOf } from '../../contract/api'
import { type EventType, readEvent } from '../../contract/events'
import { type EventRecord, eventOf } from '../records'
import type { Sql } from '../sql'
import { positionsOfArticle, positionsOfClaim } from './about'
import { createNames } from './names'
import { trim } from './trim'

type Request = ParsedRequestOf<'activity.read'>
type Response = ResponseOf<'activity.read'>

interface Header {
  position: number
  dossier: string
  type: EventType
  actor: string | null
  clock: string
}

/** Events that one stroke wrote: `head` is the newest of them. */
interface Group {
  head: Header
  count: number
  first: number
}

/** Headers read at once: an adoption's thousands of claims are one entry, and are walked over. */
const batch = 1000

/** Characters of a clock that say the instant; its counter follows. */
const instant = 24

/** See the contract's `activity.read`. For use inside a snapshot. */
export function readActivity(sql: Sql, request: Request): Response {
  const groups = groupsOf(headers(sql, request), request)
  const shown = groups.slice(0, request.limit)
  const names = createNames(sql, { isOfClaim: request.claim !== undefined })
  const entries = shown.flatMap(({ head, count, first }) => {
    const record = recordAt(sql, head.position)
    if (!record) return []
    const event = readEvent(eventOf(record))
    const dossier = head.dossier === '' ? null : head.dossier
    const stamp = {
      position: head.position,
      id: record.id,
      dossier,
      actor: head.actor,
      at: head.clock.slice(0, instant),
    }
    const about = names.of(dossier, event)
    return [{ ...stamp, count, first, ...about, ...trim(head.type, event, request.claim !== undefined) }]
  })
  return { entries: entries as Response['entries'], more: groups.length > request.limit }
}

/** One more than asked for, so that it is known whether there are more. */
function groupsOf(found: Iterable<Header>, { limit, entry }: Request): Group[] {
  const groups: Group[] = []
  for (const head of found) {
    const last = groups.at(-1)
    if (entry === undefined && last && isOneStroke(last.head, head)) {
      last.count += 1
      last.first = head.position
    } else {
      if (groups.length > limit) break
      groups.push({ head, count: 1, first: head.position })
    }
  }
  return groups.slice(0, limit + 1)
}

/** All events of one append have one instant, and the clock's counter apart; so have two of one millisecond. */
const isOneStroke = (a: Header, b: Header): boolean =>
  a.type === b.type &&
  a.dossier === b.dossier &&
  a.actor === b.actor &&
  a.clock.slice(0, instant) === b.clock.slice(0, instant)

function* headers(sql: Sql, request: Request): Generator<Header> {
  const { dossier, claim, article, people, kinds, entry } = request
  const about =
    dossier !== null && claim !== undefined
      ? positionsOfClaim(sql, dossier, claim)
      : article !== undefined
        ? positionsOfArticle(sql, dossier, article)
        : null
  const where: string[] = ['position < ?']
  const values: (string | number)[] = []
  const among = (column: string, list: readonly (string | number)[]) => {
    where.push(`${column} IN (SELECT value FROM json_each(?))`)
    values.push(JSON.stringify(list))
  }
  // What only the library's own chain has is not looked for in all the others.
  const isOwn = kinds !== undefined && kinds.length > 0 && kinds.every((kind) => kind === 'people')
  if (dossier !== null || isOwn) {
    where.push('dossier = ?')
    values.push(dossier ?? '')
  }
  if (people) among('actor', people)
  if (kinds)
    among(
      'type',
      kinds.flatMap((kind) => [...activityKinds[kind]]),
    )
  if (about) among('position', about)
  if (entry !== undefined) {
    where.push(`position <= ? AND (dossier, type, coalesce(actor, ''), substr(clock, 1, ${instant})) =
      (SELECT dossier, type, coalesce(actor, ''), substr(clock, 1, ${instant}) FROM events WHERE position = ?)`)
    values.push(entry, entry)
  }
  const statement = `SELECT position, dossier, type, actor, clock FROM events WHERE ${where.join(' AND ')}
    ORDER BY position DESC LIMIT ${batch}`
  for (let before = request.before ?? Number.MAX_SAFE_INTEGER; ; ) {
    const found = sql.all<Header>(statement, [before, ...values])
    yield* found
    if (found.length < batch) return
    before = found.at(-1)!.position
  }
}

/** Without the map of ids of an adoption, which nobody reads and which can be long. */
const recordAt = (sql: Sql, position: number): EventRecord | undefined =>
  sql.get<EventRecord>(
    `SELECT e.*, p.salt, CASE e.type WHEN 'AnalysisAdopted' THEN json_set(p.payload, '$.identity', json('[]'))
       ELSE p.payload END AS payload
     FROM events e LEFT JOIN payloads p ON p.position = e.position WHERE e.position = ?`,
    [position],
  )

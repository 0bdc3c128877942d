import { eventHeaderSchema, type JournalEvent, readEvent } from '../contract/events'
import { project } from '../contract/project'
import { tableNames } from '../contract/rows'
import { claimMentionsOf, parseAnalysis } from './artefacts'
import { canonicalJson } from './canonical'
import { headerHashOf, payloadHashOf, sha256Of } from './chain'
import { applyPatches, memoryRows } from './projections'
import { analysisOf, newestAdoption } from './read'
import { allRecords, type EventRecord, eventOf, headerOf, recordsOf } from './records'
import type { Sql } from './sql'

/** `position`: of the event concerned; null when the problem is not in an event. `what`: a sentence in English. */
export interface Problem {
  position: number | null
  what: string
}

export interface VerifyReport {
  events: number
  /** One for each dossier (and the library) and device. */
  chains: number
  /** Events whose payload was withheld or erased: their chain verifies, their content is not here. */
  withheld: number
  problems: Problem[]
}

/**
 * Checks what can be checked without trusting the file: every hash and link of every chain, every payload against its
 * hash, every artefact against its name, and that the projections are what a replay gives. Changes nothing. It cannot see
 * that somebody rewrote a whole chain consistently: for that, compare a head's hash with one kept elsewhere (a report).
 */
export function verifyJournal(sql: Sql): VerifyReport {
  return sql.snapshot(() => {
    const report: VerifyReport = { events: 0, chains: 0, withheld: 0, problems: [] }
    verifyFile(sql, report)
    const dossiers = verifyChains(sql, report)
    verifyArtefacts(sql, report)
    for (const dossier of dossiers) verifyRows(sql, dossier, report)
    verifyNoOtherRows(sql, dossiers, report)
    return report
  })
}

function verifyFile(sql: Sql, { problems }: VerifyReport): void {
  for (const { quick_check } of sql.all<{ quick_check: string }>('PRAGMA quick_check(10)')) {
    if (quick_check !== 'ok') problems.push({ position: null, what: `the file is damaged: ${quick_check}` })
  }
}

interface ChainHead {
  seq: number
  hash: string
  clock: string
}

/** Returns the dossiers that have events, '' for the library's own. */
function verifyChains(sql: Sql, report: VerifyReport): Set<string> {
  const heads = new Map<string, ChainHead>()
  const dossiers = new Set<string>()
  let expected = 1
  for (const record of allRecords(sql)) {
    const { position, dossier, device, seq, hash, clock } = record
    const say = (what: string) => report.problems.push({ position, what })
    if (position !== expected) say(`the events from position ${expected} on are missing`)
    expected = position + 1
    const chain = `${dossier}|${device}`
    for (const what of problemsOf(record, heads.get(chain))) say(what)
    heads.set(chain, { seq, hash, clock })
    dossiers.add(dossier)
    report.events += 1
    if (record.payload === null) report.withheld += 1
  }
  report.chains = heads.size
  // AUTOINCREMENT never gives a position twice and a rolled-back one returns, so the counter knows of a lost tail.
  const counter = sql.get<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'events'`)?.seq ?? 0
  if (counter >= expected) {
    report.problems.push({ position: expected, what: `the events from position ${expected} on are missing` })
  }
  return dossiers
}

function problemsOf(record: EventRecord, before: ChainHead | undefined): string[] {
  const header = headerOf(record)
  const problems: string[] = []
  const malformed = eventHeaderSchema.safeParse(header).error
  if (malformed) problems.push(`its header is malformed: ${malformed.message}`)
  if (headerHashOf(header) !== record.hash) problems.push('its header does not have the hash it says')
  if (record.seq !== (before?.seq ?? 0) + 1) problems.push(`it has number ${record.seq} after ${before?.seq ?? 0}`)
  if (record.previous_hash !== (before?.hash ?? null)) problems.push('it does not follow the event before it')
  if (before && record.clock <= before.clock) problems.push('its clock is not later than that of the event before it')
  const content = attempt(() => problemOfPayload(record))
  if (content) problems.push(content)
  return problems
}

function problemOfPayload(record: EventRecord): string | null {
  if (record.payload === null) return null
  const event = eventOf(record)
  if (payloadHashOf(event.payload, record.salt ?? '') !== record.payload_hash) return 'its payload was changed'
  readEvent(event)
  return null
}

function verifyArtefacts(sql: Sql, { problems }: VerifyReport): void {
  for (const { sha256, kind } of sql.all<{ sha256: string; kind: string }>('SELECT sha256, kind FROM artefacts')) {
    const bytes = sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM artefacts WHERE sha256 = ?', [sha256])?.bytes
    if (!bytes) continue
    if (sha256Of(bytes) !== sha256) {
      problems.push({ position: null, what: `the ${kind} kept as ${sha256} was changed` })
    } else if (kind === 'analysis') {
      const memo = sql.get<{ claims: string }>('SELECT claims FROM analysis_claims WHERE sha256 = ?', [sha256])?.claims
      if (memo !== canonicalJson(claimMentionsOf(parseAnalysis(bytes)))) {
        problems.push({ position: null, what: `the list of claims of the analysis ${sha256} was changed` })
      }
    }
  }
}

/** Replays one dossier in memory and compares it with the projections, row by row. */
function verifyRows(sql: Sql, dossier: string, { problems }: VerifyReport): void {
  const replay = memoryRows()
  const standing = newestAdoption(sql, dossier)
  for (const record of recordsOf(sql, dossier, 0, Number.MAX_SAFE_INTEGER)) {
    const { position } = record
    const what = attempt(() => {
      const event = eventOf(record)
      const analysis = position === standing ? analysisOf(sql, event) : undefined
      applyPatches(replay, dossier, project(event, { analysis }))
      return missingArtefact(sql, event)
    })
    if (what) problems.push({ position, what })
  }
  for (const [table, rows] of replay.tables) {
    const stored = new Map(
      sql
        .all<{ id: string; row: string }>(`SELECT id, row FROM ${table} WHERE dossier = ?`, [dossier])
        .map(({ id, row }) => [id, row]),
    )
    for (const id of new Set([...rows.keys(), ...stored.keys()])) {
      if (rows.get(id) === stored.get(id)) continue
      problems.push({
        position: null,
        what: `the row ${id} of ${table} in ${nameOf(dossier)} is not what a replay gives`,
      })
    }
  }
}

function missingArtefact(sql: Sql, event: JournalEvent): string | null {
  const typed = readEvent(event)
  const wanted =
    typed?.type === 'ArticleImported'
      ? [typed.payload.article, typed.payload.originalSha256, ...(typed.payload.pages ? [typed.payload.pages] : [])]
      : typed?.type === 'AnalysisAdopted'
        ? [typed.payload.analysis]
        : typed?.type === 'EvidenceSet' && typed.payload.file
          ? [typed.payload.file.sha256]
          : []
  const missing = wanted.find((sha256) => !sql.get('SELECT 1 FROM artefacts WHERE sha256 = ?', [sha256]))
  return missing === undefined ? null : `the artefact ${missing} it refers to is missing`
}

function verifyNoOtherRows(sql: Sql, dossiers: ReadonlySet<string>, { problems }: VerifyReport): void {
  for (const table of tableNames) {
    for (const { dossier } of sql.all<{ dossier: string }>(`SELECT DISTINCT dossier FROM ${table}`)) {
      if (!dossiers.has(dossier)) {
        problems.push({ position: null, what: `${table} has rows of ${nameOf(dossier)}, which has no events` })
      }
    }
  }
}

const nameOf = (dossier: string) => (dossier === '' ? 'the library' : `dossier ${dossier}`)

/** Tampered content may not even parse: that is a finding, not a reason to stop. */
function attempt(check: () => string | null): string | null {
  try {
    return check()
  } catch (error) {
    return `its content cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

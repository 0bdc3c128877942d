import { randomUUID } from 'node:crypto'
import type { AnalysisArtefact } from '../../../src-main/contract/analysis'
import type { FeedItem, FeedPage, ParsedRequestOf, StetBridge } from '../../../src-main/contract/api'
import type { RequestChannel } from '../../../src-main/contract/channels'
import { fail, ok } from '../../../src-main/contract/errors'
import type { DraftEvent, JournalEvent } from '../../../src-main/contract/events'
import type { JobProgress } from '../../../src-main/contract/imports'
import { project } from '../../../src-main/contract/project'
import type { TableName } from '../../../src-main/contract/rows'

export const hex = (n: number, length: number) => n.toString(16).padStart(length, '0')
export const claimId = (n: number) => `c-${hex(n, 24)}`
export const mentionId = (n: number) => `m-${hex(n, 24)}`
export const sentenceId = (n: number) => `s-${hex(n, 24)}`
export const discrepancyId = (n: number) => `d-${hex(n, 24)}`
export const articleId = (n: number) => hex(n, 64)
export const person = '00000000-0000-4000-8000-000000000001'

type Handler = (request: never) => unknown

/** A main process made of plain values: a journal, the feed it answers with and pushes, and any other answers. */
export class FakeMain {
  items: FeedItem[] = []
  /** Positions of adoptions that are too large for a message. */
  apart = new Set<number>()
  position = 0
  requests: { channel: RequestChannel; request: unknown }[] = []
  handlers: Partial<Record<RequestChannel, Handler>> = {}
  private listeners = { feed: new Set<(page: string) => void>(), job: new Set<(job: JobProgress) => void>() }

  install(): this {
    const request = new Proxy({} as StetBridge['request'], {
      get: (_, channel: RequestChannel) => async (value: never) => {
        this.requests.push({ channel, request: value })
        const handler = this.handlers[channel] ?? this.defaults[channel]
        return handler ? handler(value) : fail('unexpected', { what: channel })
      },
    })
    const on = {
      feed: (listener: (page: string) => void) => this.listen(this.listeners.feed, listener),
      job: (listener: (job: JobProgress) => void) => this.listen(this.listeners.job, listener),
      menu: () => () => undefined,
    }
    const bridge = {
      request,
      on,
      importDropped: async () => ok({ job: randomUUID() }),
      chooseDropped: async () => ({ ok: false as const, error: { code: 'sender-refused' as const, details: {} } }),
    }
    Object.assign(globalThis, { window: { stet: bridge } })
    return this
  }

  private listen<T>(listeners: Set<T>, listener: T) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  private defaults: Partial<Record<RequestChannel, Handler>> = {
    'feed.read': ({ dossier, after, limit }: { dossier: string; after: number; limit: number }) =>
      ok(this.read(dossier, after, limit)),
    'feed.rows': (slice: ParsedRequestOf<'feed.rows'>) => ok(this.slice(slice)),
    'dossiers.list': () => ok([]),
    'drafts.list': () => ok([]),
    'drafts.put': () => ok({}),
    'drafts.clear': () => ok({}),
  }

  read(dossier: string, after: number, limit = 5000): FeedPage {
    const own = this.items.filter(({ event }) => event.dossier === dossier)
    const before = own.filter(({ event }) => event.position <= after)
    const items = own.slice(before.length, before.length + limit).map((item) => this.asSent(item))
    const head = own.at(-1)?.event.position ?? 0
    return { dossier, after: before.at(-1)?.event.position ?? 0, items, head }
  }

  private newestAdoption = (dossier: string) =>
    this.items.findLast(({ event }) => event.dossier === dossier && event.type === 'AnalysisAdopted')

  private asSent(item: FeedItem): FeedItem {
    const { event } = item
    if (!this.apart.has(event.position)) return item
    if (this.newestAdoption(event.dossier!) !== item) return { event }
    return { event: { ...event, payload: { ...(event.payload as object), identity: [] } }, rowsApart: true }
  }

  /** Two rows at a time, of a large table more. */
  slice(asked: ParsedRequestOf<'feed.rows'>) {
    const { dossier, adoption, table, of, after } = asked
    if (adoption !== null && this.newestAdoption(dossier)?.event.position !== adoption) return null
    const rows = this.rows(dossier, table)
    const size = rows.size > 100 ? 500 : 2
    const isAsked = (row: object) => !of || (row as Record<string, unknown>)[of.key] === of.id
    const ids = [...rows].flatMap(([id, row]) => (id > after && isAsked(row) ? [id] : [])).sort()
    const sent = ids.slice(0, size)
    const last = ids.length > size ? sent.at(-1)! : null
    return { rows: JSON.stringify(sent.map((id) => rows.get(id))), last }
  }

  /** A table as SQLite's projections have it. */
  private rows(dossier: string, table: TableName): Map<string, object> {
    const rows = new Map<string, object>()
    const standing = this.newestAdoption(dossier)
    for (const item of this.items.filter(({ event }) => event.dossier === dossier)) {
      const attached = item === standing ? { analysis: item.analysis } : {}
      for (const patch of project(item.event, attached)) {
        if (patch.table !== table) continue
        if (patch.op === 'put') rows.set(patch.row.id, patch.row)
        else if (patch.op === 'delete') rows.delete(patch.id)
        else if (patch.op === 'clear') rows.clear()
        else if (rows.has(patch.id)) rows.set(patch.id, { ...rows.get(patch.id), ...patch.changes })
      }
    }
    return rows
  }

  /** Journals without telling anybody; the page that a push would carry. `isApart`: as a large analysis travels. */
  append(draft: DraftEvent, analysis?: AnalysisArtefact, isApart = false): FeedPage {
    const dossier = draft.dossier!
    const { head } = this.read(dossier, 0)
    this.position += 1
    const event = journalEvent(draft, this.position)
    const item = analysis ? { event, analysis } : { event }
    this.items.push(item)
    if (isApart) this.apart.add(event.position)
    return { dossier, after: head, items: [this.asSent(item)], head: event.position }
  }

  push(page: FeedPage) {
    for (const listener of [...this.listeners.feed]) listener(JSON.stringify(page))
  }

  /** Journals and pushes. */
  write(draft: DraftEvent, analysis?: AnalysisArtefact): JournalEvent {
    const page = this.append(draft, analysis)
    this.push(page)
    return page.items[0]!.event
  }

  asked(channel: RequestChannel) {
    return this.requests.filter((each) => each.channel === channel).map(({ request }) => request)
  }
}

function journalEvent(draft: DraftEvent, position: number): JournalEvent {
  const at = new Date(Date.UTC(2031, 0, 1) + position * 1000).toISOString()
  return {
    ...draft,
    seq: position,
    id: randomUUID(),
    actor: person,
    device: '00000000-0000-4000-8000-000000000002',
    clock: `${at}-0000`,
    payloadHash: hex(position, 64),
    previousHash: null,
    position,
    hash: hex(position, 64),
  }
}

export const created = (dossier: string, title = 'Harbour'): DraftEvent => ({
  type: 'DossierCreated',
  version: 1,
  dossier,
  payload: { title, workingLanguage: 'en' },
})

export const renamed = (dossier: string, title: string): DraftEvent => ({
  type: 'DossierRenamed',
  version: 1,
  dossier,
  payload: { title },
})

export const imported = (dossier: string, n: number): DraftEvent => ({
  type: 'ArticleImported',
  version: 1,
  dossier,
  payload: {
    article: articleId(n),
    originalSha256: articleId(n),
    fileName: `${n}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 10,
    role: 'source',
    metadata: {
      title: null,
      language: 'en',
      outlet: null,
      agency: null,
      byline: null,
      published: { date: null, certainty: 'unknown', basis: [] },
      retrieved: null,
      url: null,
    },
  },
})

export const claimMade = (dossier: string, n: number): DraftEvent => ({
  type: 'ClaimCreated',
  version: 1,
  dossier,
  payload: { claim: claimId(n), anchor: mentionId(n) },
})

export const verdict = (
  dossier: string,
  n: number,
  mark: 'confirmed' | 'disputed' | 'unverified' = 'confirmed',
  aspect: 'true' | 'said' = 'true',
): DraftEvent => ({
  type: 'VerdictSet',
  version: 2,
  dossier,
  payload: {
    claim: claimId(n),
    aspect,
    mark,
    established: null,
    perMention: {},
    reason: '',
    confidence: null,
    undoes: null,
    stale: null,
  },
})

export const adopted = (dossier: string): DraftEvent => ({
  type: 'AnalysisAdopted',
  version: 3,
  dossier,
  payload: {
    analysis: articleId(999),
    engine: 'test',
    calibration: { linked: 1, suggested: 0.5, articles: [] },
    articles: [],
    identity: [],
    corrections: null,
    decisions: null,
  },
})

/** An analysis that finds the given claims, each with one mention in article 1; the first two disagree. */
export function analysisOf(claims: number[]): AnalysisArtefact {
  return {
    version: 1,
    engine: 'test',
    calibration: { linked: 1, suggested: 0.5 },
    documents: [],
    sentences: claims.map((n) => ({
      id: sentenceId(n),
      doc: articleId(1),
      start: n * 10,
      end: n * 10 + 9,
      role: 'body' as const,
      label: 'claim' as const,
      checkWorthy: true,
      kinds: [],
      reason: '',
      labelledBy: 'engine' as const,
    })),
    claims: claims.map((n) => ({
      id: claimId(n),
      statement: `statement ${n}`,
      origins: [0],
      mentions: [
        {
          id: mentionId(n),
          sentence: sentenceId(n),
          doc: articleId(1),
          start: n * 10,
          end: n * 10 + 5,
          quantities: [],
          dates: [],
          names: [],
          quotes: [],
          attribution: [],
          negations: [],
          hedges: [],
        },
      ],
    })),
    links: [],
    discrepancies:
      claims.length < 2
        ? []
        : [
            {
              id: discrepancyId(claims[0]! * 1000 + claims[1]!),
              claims: [claimId(claims[0]!), claimId(claims[1]!)],
              kind: 'number' as const,
              relation: 'conflict' as const,
              severity: 'high' as const,
              rule: 'r',
              explanation: 'e',
              mentions: [
                { doc: articleId(1), start: 0, end: 1, text: 'a', value: '1' },
                { doc: articleId(1), start: 2, end: 3, text: 'b', value: '2' },
              ],
            },
          ],
    derivation: [],
    origins: [{ members: [articleId(1)], why: 'one wire' }],
  }
}

/** Waits until the check holds; says what it last saw when it never does. */
export async function until(check: () => boolean | Promise<boolean>, what = check.toString(), withinMs = 5000) {
  const end = Date.now() + withinMs
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const newDossier = () => randomUUID()

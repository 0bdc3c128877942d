import 'fake-indexeddb/auto'

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnalysisArtefact } from '../../../src-main/contract/analysis'
import type { DraftEvent } from '../../../src-main/contract/events'
import { project } from '../../../src-main/contract/project'
import { mirroredTables } from '../../../src-main/contract/rows'
import { openMirror } from '../../../src-renderer/mirror'
import { readSnapshot, type Snapshot, snapshotTables } from '../../../src-renderer/queries/snapshot'
import {
  adopted,
  analysisOf,
  articleId,
  claimId,
  claimMade,
  created,
  FakeMain,
  imported,
  newDossier,
  renamed,
  until,
  verdict,
} from './support'

type Entry = { draft: (dossier: string) => DraftEvent; analysis?: AnalysisArtefact; isApart?: boolean }

const small = fc.integer({ min: 1, max: 5 })
const aspect = fc.constantFrom('true' as const, 'said' as const)
const plain = (type: string, payload: object) => (dossier: string) =>
  ({ type, version: 1, dossier, payload }) as unknown as DraftEvent

const passage = (n: number) => ({ article: articleId(1), start: n * 10, end: n * 10 + 9 })

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((s) => s.trim() !== '')
    .map((t) => ({ draft: (d: string) => renamed(d, t) })),
  small.map((n) => ({ draft: (d: string) => imported(d, n) })),
  small.map((n) => ({ draft: (d: string) => claimMade(d, n) })),
  small.map((n) => ({ draft: plain('ArticleRemoved', { article: articleId(n) }) })),
  small.map((n) => ({ draft: plain('ArticleRestored', { article: articleId(n) }) })),
  small.map((n) => ({ draft: plain('ClaimRetired', { claim: claimId(n) }) })),
  small.map((n) => ({ draft: plain('ClaimRevived', { claim: claimId(n) }) })),
  fc.tuple(small, small).map(([a, b]) => ({ draft: plain('ClaimMerged', { claim: claimId(a), into: claimId(b) }) })),
  fc.tuple(small, fc.constantFrom('confirmed' as const, 'disputed' as const), aspect).map(([n, mark, which]) => ({
    draft: (d: string) => verdict(d, n, mark, which),
  })),
  fc.tuple(small, aspect).map(([n, which]) => ({
    draft: plain('VerdictCleared', { claim: claimId(n), aspect: which, undoes: null }),
  })),
  fc.tuple(small, aspect).map(([n, which]) => ({
    draft: plain('VerdictOutdated', {
      claim: claimId(n),
      aspect: which,
      because: 'mentions-changed',
      added: [],
      removed: [],
    }),
  })),
  fc.tuple(small, fc.constantFrom('', 'call the harbour master')).map(([n, text]) => ({
    draft: plain('NoteSet', { claim: claimId(n), text }),
  })),
  fc
    .tuple(small, fc.subarray(['legal', 'sensitive']), fc.constantFrom('', 'ask a lawyer'))
    .map(([n, flags, note]) => ({ draft: plain('ClaimFlagsSet', { claim: claimId(n), flags, note, undoes: null }) })),
  fc.constantFrom('', 'FERRY-0312').map((slug) => ({
    draft: plain('DossierDetailsSet', { slug, writer: '', editor: '', secondReader: '', undoes: null }),
  })),
  fc
    .tuple(small, fc.constantFrom('claim', 'opinion', null))
    .map(([n, label]) => ({ draft: plain('SentenceLabelSet', { ...passage(n), label, undoes: null }) })),
  fc
    .tuple(small, fc.constantFrom('SpanRestored' as const, 'SpanDropped' as const))
    .map(([n, type]) => ({ draft: plain(type, { ...passage(n), undoes: null }) })),
  fc
    .tuple(fc.uniqueArray(small, { maxLength: 5 }), fc.boolean())
    .map(([claims, isApart]) => ({ draft: adopted, analysis: analysisOf(claims), isApart })),
)

/** Pushed as it happens, announced as too much for a message, or missed, so that the next push or the end shows a gap. */
const how = fc.constantFrom('pushed' as const, 'announced' as const, 'missed' as const)
const history = fc.array(fc.record({ entry, how }), { minLength: 1, maxLength: 30 })

it('holds exactly what the patches make of plain Maps, however the events arrive; so does the incremental snapshot', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(30), async (steps, openAfter) => {
      const main = new FakeMain().install()
      const dossier = newDossier()
      main.append(created(dossier))
      let mirror = openAfter === 0 ? openMirror(dossier) : undefined
      let snapshot: Snapshot | undefined
      for (const [i, { entry, how }] of steps.entries()) {
        const page = main.append(entry.draft(dossier), entry.analysis, entry.isApart)
        if (how !== 'missed') main.push(how === 'pushed' ? page : { ...page, items: [] })
        if (i === openAfter) mirror ??= openMirror(dossier)
        if (mirror && i % 3 === 0) snapshot = (await readSnapshot(mirror.db, snapshot)) ?? snapshot
      }
      mirror ??= openMirror(dossier)
      const { db } = mirror
      main.write(renamed(dossier, 'the end'))
      await until(async () => (await db.meta.get('mirror'))?.position === main.position, 'at the head')

      const tables = new Map(mirroredTables.map((name) => [name as string, new Map<string, object>()]))
      for (const { event, analysis } of main.items) {
        for (const patch of project(event, { analysis })) {
          const rows = tables.get(patch.table)!
          if (patch.op === 'put') rows.set(patch.row.id, patch.row)
          else if (patch.op === 'delete') rows.delete(patch.id)
          else if (patch.op === 'clear') rows.clear()
          else if (rows.has(patch.id)) rows.set(patch.id, { ...rows.get(patch.id), ...patch.changes })
        }
      }
      const sorted = (rows: Iterable<object>) =>
        [...rows].sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1))
      for (const name of mirroredTables) {
        expect(await db.table(name).toArray(), name).toEqual(sorted(tables.get(name)!.values()))
      }
      snapshot = await readSnapshot(db, snapshot)
      for (const name of snapshotTables) {
        expect(sorted(snapshot!.rows[name].values()), name).toEqual(sorted(tables.get(name)!.values()))
      }
      await mirror.close()
    }),
    { numRuns: 60 },
  )
})

it('gives unchanged tables and rows as the same objects after a verdict', async () => {
  const main = new FakeMain().install()
  const dossier = newDossier()
  main.append(created(dossier))
  for (const n of [1, 2, 3]) main.append(claimMade(dossier, n))
  main.append(adopted(dossier), analysisOf([1, 2, 3]))
  main.append(verdict(dossier, 1))
  const mirror = openMirror(dossier)
  await until(() => mirror.status.get().state === 'ready')
  const before = (await readSnapshot(mirror.db, undefined))!
  main.write(verdict(dossier, 2, 'disputed'))
  await until(async () => (await mirror.db.verdicts.count()) === 2)
  const after = (await readSnapshot(mirror.db, before))!
  expect(after.rows.statements).toBe(before.rows.statements)
  expect(after.rows.claims).toBe(before.rows.claims)
  const id = `${claimId(1)}|true`
  expect(after.rows.verdicts.get(id)).toBe(before.rows.verdicts.get(id))
  expect(after.rows.verdicts.size).toBe(2)
  await mirror.close()
})

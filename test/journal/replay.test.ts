import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src-main/contract/commands'
import { project } from '../../src-main/contract/project'
import { tableNames } from '../../src-main/contract/rows'
import { canonicalJson } from '../../src-main/journal/canonical'
import { type Library, openLibrary } from '../../src-main/library/library'
import { ana, analysedDesk, dossier, newFolder, value } from './support/desk'
import { applyPlainly, type PlainTables, storedRows, tamper } from './support/raw'
import { adopting, articleId, claimId, importing, marking, mentionId, type Step, uuid } from './support/story'

const dossiers = [uuid('first'), uuid('second')]
const letters = ['a', 'b', 'c']
const names = letters.flatMap((letter) => [1, 2, 3].map((n) => `${letter}${n}`))

/** Any way to put some of the mentions into at most five claims. */
const partitionOf = (places: readonly number[]) =>
  [0, 1, 2, 3, 4].map((claim) => names.filter((_, i) => places[i] === claim)).filter((mentions) => mentions.length > 0)

const anyDossier = fc.constantFrom(...dossiers)
const anyLetter = fc.constantFrom(...letters)
const anyClaim = fc.constantFrom(...names.map((name) => claimId(name)))
const step = (command: Command): Step => ({ command, artefacts: [] })

const passage = (dossier: string, letter: string, end: number) => ({
  dossier,
  article: articleId(letter),
  start: 0,
  end,
})

const pairOf = (a: string, b: string) => ({ a: mentionId(a), b: mentionId(b) })

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ dossier: anyDossier, title: fc.constantFrom('The bridge', 'The flood', 'Überschwemmung 😀') })
    .chain((of) =>
      fc.constantFrom(
        step({ type: 'CreateDossier', workingLanguage: 'en', ...of }),
        step({ type: 'RenameDossier', ...of }),
      ),
    ),
  fc.tuple(anyDossier, anyLetter).map(([of, letter]) => importing(of, letter)),
  fc
    .tuple(anyDossier, anyLetter, fc.constantFrom('RemoveArticle' as const, 'RestoreArticle' as const))
    .map(([of, letter, type]) => step({ type, dossier: of, article: articleId(letter) })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyDossier, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 }))
      .map(([of, places]) => adopting(of, partitionOf(places), letters)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyDossier, anyClaim, fc.constantFrom('confirmed' as const, 'disputed' as const, 'unverified' as const))
      .map(([of, claim, mark]) => step(marking(of, claim, mark))),
  },
  fc
    .tuple(anyDossier, anyClaim)
    .map(([of, claim]) => step({ type: 'ClearVerdict', dossier: of, claim, aspect: 'true', undoes: null })),
  fc
    .tuple(anyDossier, anyClaim, fc.constantFrom('', 'ask the press office', 'half … '))
    .map(([of, claim, text]) => step({ type: 'SetNote', dossier: of, claim, text })),
  fc
    .tuple(
      anyDossier,
      anyLetter,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('claim' as const, 'opinion' as const, null),
    )
    .map(([of, letter, end, label]) =>
      step({ type: 'SetSentenceLabel', ...passage(of, letter, end), label, undoes: null }),
    ),
  fc
    .tuple(
      anyDossier,
      anyLetter,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('RestoreSpan', 'DropSpan', 'ClaimPassage', 'UnclaimPassage', 'UnclaimPassage'),
    )
    .map(([of, letter, end, type]) => step({ type, ...passage(of, letter, end), undoes: null })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyDossier, fc.shuffledSubarray(names, { minLength: 4, maxLength: 4 }), fc.constantFrom('merge', 'move'))
      .map(([of, [m, n, o, p], because]) => {
        const pairs = [[m, n] as const, [n, o] as const, [o, p] as const].map(([a, b]) => pairOf(a!, b!))
        const [together, apart, cleared] = pairs.map((pair, i) => (because === 'move' || i !== 1 ? [pair] : []))
        return step({
          type: 'GroupMentions',
          dossier: of,
          together: together!,
          apart: apart!,
          cleared: cleared!,
          because,
          undoes: null,
        })
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyDossier, anyLetter, fc.integer({ min: 1, max: 3 }), fc.constantFrom('accepted', 'dismissed', null))
      .map(([of, letter, n, judgement]) =>
        step({
          type: 'JudgeDiscrepancy',
          dossier: of,
          discrepancy: `d-${String(n).padStart(24, '0')}`,
          kind: 'number',
          rule: 'same-count',
          sides: [{ article: articleId(letter), start: 0, end: n, value: `= ${n}` }],
          judgement,
          reason: judgement === 'dismissed' ? 'rounded 😀' : '',
          undoes: null,
        }),
      ),
  },
  anyDossier.map((of) => step({ type: 'Recalibrate', dossier: of })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyDossier, anyClaim, fc.constantFrom('link' as const, 'quote' as const), fc.integer({ min: 1, max: 3 }))
      .chain(([of, claim, kind, n]) =>
        fc.constantFrom(
          step({
            type: 'SetEvidence',
            dossier: of,
            ...{ evidence: uuid(`evidence ${n}`), claim, kind, stance: 'supports', title: `Report ${n} 😀` },
            ...{ url: 'https://example.org/', file: null, contact: null, passage: null, quote: 'forty' },
            ...{ locator: '', published: null, retrieved: null, note: '', confidential: n === 1 },
            ...{ standing: n === 2 ? ('primary' as const) : null, undoes: null },
          }),
          step({ type: 'RemoveEvidence', dossier: of, evidence: uuid(`evidence ${n}`), undoes: null }),
          step({
            type: 'SetQuery',
            dossier: of,
            ...{ query: uuid(`query ${n}`), claim: n === 3 ? null : claim, question: 'Who counted?', to: 'the office' },
            ...{ status: 'open', answer: '', due: null, confidential: false, undoes: null },
          }),
          step({ type: 'RemoveQuery', dossier: of, query: uuid(`query ${n}`), undoes: null }),
          step({
            type: 'LogContact',
            dossier: of,
            ...{ contact: uuid(`contact ${n}`), claim, query: null, who: 'the office', way: 'phone', note: '' },
            ...{ made: '2031-03-12T10:00:00.000Z', outcome: 'noAnswer', confidential: false, undoes: null },
          }),
          step({ type: 'RemoveContact', dossier: of, contact: uuid(`contact ${n}`), undoes: null }),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyDossier, anyLetter, fc.integer({ min: 1, max: 2 }), fc.constantFrom('accepted', 'rejected', 'proposed'))
      .chain(([of, letter, n, decision]) =>
        fc.constantFrom(
          step({ type: 'SetArticleRole', dossier: of, article: articleId(letter), role: 'underCheck' }),
          step({
            type: 'ProposeCorrection',
            ...passage(of, letter, 2),
            ...{ correction: uuid(`correction ${n}`), claim: null, problem: `wrong ${n}`, wording: '', source: '' },
            ...{ evidence: null, change: n === 1 ? ('correction' as const) : ('update' as const), undoes: null },
          }),
          step({
            type: 'DecideCorrection',
            ...{ dossier: of, correction: uuid(`correction ${n}`), decision, reason: '', undoes: null },
          }),
          step({ type: 'WithdrawCorrection', dossier: of, correction: uuid(`correction ${n}`), undoes: null }),
        ),
      ),
  },
  fc
    .record({
      dossier: anyDossier,
      letter: anyLetter,
      field: fc.constantFrom('published' as const, 'outlet' as const, 'section' as const, 'standing' as const),
      value: fc.constantFrom('2031-03-12', 'Überschwemmung 😀', 'primary', '', null),
    })
    .map(({ letter, ...said }) => step({ type: 'SetMetadata', ...said, article: articleId(letter), undoes: null })),
  fc
    .tuple(anyDossier, fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 4 }), fc.constantFrom(ana, null))
    .map(([of, claims, person]) => step({ type: 'AssignClaims', dossier: of, claims, person, undoes: null })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyDossier, anyClaim, fc.subarray(['legal', 'sensitive'] as const), fc.constantFrom('', 'ask a lawyer 😀'))
      .map(([of, claim, flags, note]) =>
        step({ type: 'SetClaimFlags', dossier: of, claim, flags, note, undoes: null }),
      ),
  },
  fc
    .tuple(anyDossier, fc.constantFrom('', 'BRÜCKE-0312'), fc.constantFrom('', 'Ana'))
    .map(([of, slug, writer]) =>
      step({ type: 'SetDossierDetails', dossier: of, slug, writer, editor: '', secondReader: '', undoes: null }),
    ),
  fc.tuple(anyDossier, fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 3 })).map(([of, claims]) =>
    step({
      type: 'SetVerdicts',
      dossier: of,
      verdicts: claims.map((claim) => ({
        ...{ claim, aspect: 'true' as const, mark: 'confirmed' as const, established: null, perMention: {} },
        ...{ reason: '', confidence: null, undoes: null },
      })),
      cleared: [],
    }),
  ),
  anyDossier.chain((of) =>
    fc.constantFrom(
      step({ type: 'SetDeadline', dossier: of, deadline: '2031-03-14T17:00:00.000Z' }),
      step({ type: 'SetDeadline', dossier: of, deadline: null }),
      step({ type: 'ArchiveDossier', dossier: of }),
      step({ type: 'ReopenDossier', dossier: of }),
    ),
  ),
  fc
    .constantFrom('AddPerson' as const, 'ChangePerson' as const)
    .map((type) => step({ type, person: uuid('Ben'), name: type, initials: 'B', colour: 'red' })),
)

/** What a window's mirror would hold after reading the feed in pages of this size. */
function mirrored(library: Library, dossier: string | null, limit: number): PlainTables {
  const tables: PlainTables = new Map()
  for (let after = 0; ; ) {
    const page = library.reads.page(dossier, after, limit)
    expect(page.after).toBe(after)
    for (const { event, analysis } of page.items) applyPlainly(tables, project(event, { analysis }))
    after = page.items.at(-1)?.event.position ?? after
    if (page.items.length === 0) {
      expect(page.head).toBe(after)
      return tables
    }
  }
}

/** The same, from every event with its analysis, none left out. */
function replayedInFull(library: Library, dossier: string | null): PlainTables {
  const tables: PlainTables = new Map()
  for (const event of library.reads.events(dossier, 0, 100_000)) {
    const hash = event.type === 'AnalysisAdopted' ? (event.payload as { analysis: string }).analysis : null
    const analysis = hash === null ? null : library.reads.analysis(hash)
    applyPlainly(tables, project(event, analysis ? { analysis } : {}))
  }
  return tables
}

const asText = (tables: PlainTables, dossier: string | null): [string, string][] =>
  [...tables].flatMap(([table, rows]) =>
    [...rows].map(([id, row]): [string, string] => [`${table}|${dossier ?? ''}|${id}`, canonicalJson(row)]),
  )

function prepared(folder: string): Library {
  const library = value(openLibrary(folder, { mode: 'write' }))
  const person = { person: ana, name: 'Ana', initials: 'A', colour: 'teal' as const }
  value(library.execute({ type: 'AddPerson', ...person }, { actor: null }))
  for (const dossier of dossiers) {
    value(library.execute({ type: 'CreateDossier', dossier, title: 'D', workingLanguage: 'en' }, { actor: ana }))
    for (const letter of letters) {
      const { command, artefacts } = importing(dossier, letter)
      value(library.execute(command, { actor: ana }, artefacts))
    }
  }
  return library
}

describe('replaying the journal', () => {
  it('gives the rows that are stored, byte for byte, as does a mirror that reads the feed in pages', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 5, maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (steps, limit) => {
          const folder = newFolder()
          const library = prepared(folder)
          for (const { command, artefacts } of steps) library.execute(command, { actor: ana }, artefacts)
          const stored = storedRows(folder)
          const chains = [null, ...dossiers]
          const sorted = (rows: [string, string][]) => new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
          const expected = sorted([...stored])
          expect(sorted(chains.flatMap((of) => asText(mirrored(library, of, limit), of)))).toEqual(expected)
          expect(sorted(chains.flatMap((of) => asText(replayedInFull(library, of), of)))).toEqual(expected)
          expect(value(library.verify()).problems).toEqual([])
          value(library.rebuild())
          expect(storedRows(folder)).toEqual(stored)
          library.close()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('meets every event of a decision often enough to say so', () => {
    const folder = newFolder()
    const library = prepared(folder)
    const steps = fc.sample(anyStep, { numRuns: 1000, seed: 4 })
    for (const { command, artefacts } of steps) library.execute(command, { actor: ana }, artefacts)
    const written = dossiers.flatMap((of) => library.reads.events(of, 0, 100_000)).map(({ type }) => type)
    const expected = [
      ...['MentionsGrouped', 'DiscrepancyJudged', 'PassageClaimed', 'PassageUnclaimed', 'CalibrationReset'],
      ...['EvidenceSet', 'EvidenceRemoved', 'CorrectionProposed', 'CorrectionDecided', 'CorrectionWithdrawn'],
      ...[
        'ArticleMetadataSet',
        'QuerySet',
        'QueryRemoved',
        'ContactLogged',
        'ContactRemoved',
        'ClaimsAssigned',
        'ClaimFlagsSet',
        'DossierDetailsSet',
        'DossierDeadlineSet',
      ],
    ]
    expect(expected.filter((type) => !written.includes(type))).toEqual([])
    library.close()
  })

  it('restores rows that were lost or changed', () => {
    const folder = newFolder()
    const { library } = analysedDesk(undefined, folder)
    const before = storedRows(folder)
    for (const table of tableNames) tamper(folder, `DELETE FROM ${table}`)
    tamper(folder, 'DELETE FROM analysis_claims')
    expect(storedRows(folder).size).toBe(0)
    value(library.rebuild())
    expect(storedRows(folder)).toEqual(before)
    expect(value(library.verify()).problems).toEqual([])
  })

  it('goes on without a payload that was erased, and the chain still verifies', () => {
    const folder = newFolder()
    const { library, does } = analysedDesk(undefined, folder)
    const claim = library.reads.rows(dossier, 'claims')[0]!.id
    const source = does({ type: 'SetNote', dossier, claim, text: 'my source is …' })
    does(marking(dossier, claim))
    tamper(folder, 'DELETE FROM payloads WHERE position = ?', [source.position])
    value(library.rebuild())
    expect(value(library.verify())).toMatchObject({ withheld: 1, problems: [] })
    expect(library.reads.rows(dossier, 'notes')).toEqual([])
    expect(library.reads.rows(dossier, 'verdicts')).toHaveLength(1)
    expect(library.reads.page(dossier, source.position - 1, 1).items).toMatchObject([{ event: { payload: null } }])
  })

  it('stands on the analysis before one whose payload was erased', () => {
    const folder = newFolder()
    const { library, takes } = analysedDesk([['a1', 'b1']], folder)
    const { position } = takes(adopting(dossier, [['a1', 'b1', 'c1']], letters))
    tamper(folder, 'DELETE FROM payloads WHERE position = ?', [position])
    value(library.rebuild())
    expect(library.reads.rows(dossier, 'statements')).toMatchObject([{ mentionCount: 2 }])
    expect(value(library.verify()).problems).toEqual([])
  })
})

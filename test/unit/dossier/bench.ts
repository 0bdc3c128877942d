import { createHash } from 'node:crypto'
import type { Command } from '../../../src-main/contract/commands'
import type { Result } from '../../../src-main/contract/errors'
import type { DraftEvent, JournalEvent } from '../../../src-main/contract/events'
import { decide } from '../../../src-main/dossier/decide'
import { advanceDossier, type FoldItem, foldDossier } from '../../../src-main/dossier/fold'
import { emptyLibrary, foldLibrary, type LibraryState } from '../../../src-main/dossier/library-state'
import { type DossierState, emptyDossier } from '../../../src-main/dossier/state'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Mentions are named by their article's letter and a number: "a1". */
export const mention = (name: string) => `m-${hash(name).slice(0, 24)}`
export const claim = (name: string) => `c-${hash(mention(name)).slice(0, 24)}`
export const article = (letter: string) => hash(letter)
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const dossier = id(1)
export const calibration = { linked: 0.6, suggested: 0.4, articles: [] }

export type Partition = readonly (readonly string[])[]

/** A dossier in memory: commands are decided and folded as the library does it, without a journal. */
export class Bench {
  state: DossierState = emptyDossier
  library: LibraryState = emptyLibrary
  /** Everything folded so far, to fold it again from nothing. */
  readonly history: FoldItem[] = []

  decide(command: Command): Result<DraftEvent[]> {
    return decide({ library: this.library, dossier: this.state }, command)
  }

  /** The events a command causes; throws when it is refused. */
  does(command: Command): DraftEvent[] {
    const decided = this.decide(command)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const claims = command.type === 'AdoptAnalysis' ? command.claims : null
    const items = decided.value.map((draft, i) => ({ event: this.#stamped(draft, i), claims }))
    this.history.push(...items)
    this.state = (this.state === emptyDossier ? foldDossier : advanceDossier)(this.state, items)
    this.library = foldLibrary(
      this.library,
      items.map(({ event }) => event),
    )
    return decided.value
  }

  refusal(command: Command): string {
    const decided = this.decide(command)
    return decided.ok ? `not refused: ${JSON.stringify(decided.value)}` : decided.error.code
  }

  /** Adopts an analysis that puts the mentions into these claims; the events as `[type, what it says]`. */
  adopts(partition: Partition, letters = lettersOf(partition)): string[] {
    return this.does(adoption(partition, letters)).map(inWords)
  }

  #stamped(draft: DraftEvent, place: number): JournalEvent {
    const seq = this.history.length + 1 + place
    const stamp = { seq, position: seq, id: id(seq), actor: null, device: id(2), previousHash: null }
    return { ...draft, ...stamp, clock: '2031-03-12T12:00:00.000Z-0000', payloadHash: hash(''), hash: hash('') }
  }
}

/** A dossier with articles a to d in it. */
export function newBench(): Bench {
  const bench = new Bench()
  bench.does({ type: 'CreateDossier', dossier, title: 'The bridge', workingLanguage: 'en' })
  for (const letter of ['a', 'b', 'c', 'd']) bench.does(importing(letter))
  return bench
}

const lettersOf = (partition: Partition) => [...new Set(partition.flat().map((name) => name[0]!))].sort()

export const adoption = (partition: Partition, letters = lettersOf(partition)): Command => ({
  type: 'AdoptAnalysis',
  dossier,
  analysis: hash(JSON.stringify([partition, letters])),
  engine: 'test 1',
  calibration,
  articles: letters.map(article),
  corrections: null,
  decisions: null,
  claims: partition.map((names) => ({ id: claim(names[0]!), mentions: names.map(mention) })),
})

export const importing = (letter: string): Command => ({
  type: 'ImportArticle',
  dossier,
  article: article(letter),
  originalSha256: hash(`original ${letter}`),
  fileName: `${letter}.txt`,
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
})

type SetVerdict = Extract<Command, { type: 'SetVerdict' }>

export const marking = (name: string, changes: Partial<SetVerdict> = {}): SetVerdict => ({
  type: 'SetVerdict',
  dossier,
  claim: claim(name),
  aspect: 'true',
  mark: 'confirmed',
  established: null,
  perMention: {},
  reason: '',
  confidence: null,
  undoes: null,
  ...changes,
})

/** "ClaimMerged b1 into a1": ids as the names they were made of. */
function inWords({ type, payload }: DraftEvent): string {
  const p = payload as Record<string, unknown>
  const parts = [type, named(p.claim)]
  if (type === 'ClaimCreated') parts[1] = named(p.claim)
  if (type === 'ClaimMerged') parts.push('into', named(p.into))
  if (type === 'ClaimSplit') parts.push('parts', ...(p.parts as string[]).map(named))
  if (type === 'AnalysisAdopted') {
    const identity = p.identity as { analysed: string; claim: string }[]
    return [type, ...identity.map(({ analysed, claim }) => `${named(analysed)}=${named(claim)}`)].join(' ')
  }
  if (type === 'VerdictOutdated') {
    parts.push(String(p.because))
    parts.push(
      ...(p.added as string[]).map((m) => `+${named(m)}`),
      ...(p.removed as string[]).map((m) => `-${named(m)}`),
    )
  }
  return parts.join(' ')
}

const names = ['a', 'b', 'c', 'd'].flatMap((letter) => [1, 2, 3, 4].map((n) => `${letter}${n}`))
const nameOf = new Map(names.flatMap((name) => [[mention(name), name] as const, [claim(name), name] as const]))
const named = (value: unknown) => nameOf.get(String(value)) ?? String(value)

import { randomUUID } from 'node:crypto'
import type { FeedPage } from '../contract/api'
import type { Command, CommandType } from '../contract/commands'
import { fail, ok, type Result, StetException, stetError } from '../contract/errors'
import type { JournalEvent } from '../contract/events'
import { decide } from '../dossier/decide'
import { advanceDossier, type FoldItem, foldDossier } from '../dossier/fold'
import { emptyLibrary, foldLibrary, type LibraryState } from '../dossier/library-state'
import { type DossierState, emptyDossier } from '../dossier/state'
import { type Artefact, claimMentionsOf, parseAnalysis } from '../journal/artefacts'
import { type Journal, type JournalOptions, openJournal } from '../journal/open'
import { createFeed } from './feed'
import { faultOfFile } from './kept-files'
import { faultOfPassages } from './passages'

export interface LibraryOptions extends JournalOptions {
  /** Hears what a subscriber threw, or why a page could not be read; the command itself has succeeded by then. */
  onFeedError?: (error: unknown) => void
}

/** What a command wrote: the ids of its events in order (none: it asked for what was so already). */
export interface Executed {
  events: string[]
  /** Of the last event; of the dossier's newest one when there was nothing to write. */
  position: number
}

type Parts = 'folder' | 'mode' | 'device' | 'reads' | 'settings' | 'drafts' | 'imports' | 'sketches' | 'write'

export interface Library extends Pick<Journal, Parts> {
  /**
   * Decides, appends, publishes. Durable when it returns. `actor`: who works here; needed for all but the library's own
   * commands. `artefacts`: what the command's hashes refer to; `beside`: writes in the same transaction what is not journalled,
   * where there is anything to journal. Errors: those of `decide` and of the journal's `append`, `person-missing`.
   */
  execute(
    command: Command,
    by: { actor: string | null },
    artefacts?: readonly Artefact[],
    beside?: () => void,
  ): Result<Executed>
  /** Hears a page after each commit, in order; the returned function ends it. */
  subscribe(listener: (page: FeedPage) => void): () => void
  verify: Journal['verify']
  rebuild: Journal['rebuild']
  checkpointElsewhere: Journal['checkpointElsewhere']
  close(): void
}

const batch = 1000
const needNobody: ReadonlySet<CommandType> = new Set(['CreateLibrary', 'AddPerson', 'ChangePerson'])

/** Opens the library in `folder`; when writing, makes it on first use. Errors: those of `openJournal`. */
export function openLibrary(folder: string, options: LibraryOptions): Result<Library> {
  const opened = openJournal(folder, options)
  if (!opened.ok) return opened
  const library = new OpenLibrary(opened.value, options.onFeedError ?? console.error)
  const begun = library.begin()
  if (begun.ok) return ok(library)
  library.close()
  return begun
}

class OpenLibrary implements Library {
  readonly folder
  readonly mode
  readonly device
  readonly reads
  readonly settings
  readonly drafts
  readonly imports
  readonly sketches
  readonly write
  readonly verify
  readonly rebuild
  readonly checkpointElsewhere
  readonly #journal: Journal
  readonly #feed
  /** Folded on first use, advanced only after a commit, so that a failed one leaves no trace. */
  #library: LibraryState = emptyLibrary
  readonly #dossiers = new Map<string, DossierState>()

  constructor(journal: Journal, onFeedError: (error: unknown) => void) {
    this.#journal = journal
    this.#feed = createFeed(journal.reads, onFeedError)
    this.folder = journal.folder
    this.mode = journal.mode
    this.device = journal.device
    this.reads = journal.reads
    this.settings = journal.settings
    this.drafts = journal.drafts
    this.imports = journal.imports
    this.sketches = journal.sketches
    this.write = journal.write
    this.verify = journal.verify
    this.rebuild = journal.rebuild
    this.checkpointElsewhere = journal.checkpointElsewhere
  }

  begin(): Result<unknown> {
    return unwrap(() => {
      for (const events of this.#batches(null)) this.#library = foldLibrary(this.#library, events)
      if (this.#library.library !== null || this.mode === 'read') return ok(null)
      return this.execute({ type: 'CreateLibrary', library: randomUUID() }, { actor: null })
    })
  }

  execute(
    command: Command,
    { actor }: { actor: string | null },
    artefacts: readonly Artefact[] = [],
    beside?: () => void,
  ): Result<Executed> {
    return unwrap(() => {
      const isKnown = actor !== null && this.#library.people.has(actor)
      if (!isKnown && !(actor === null && needNobody.has(command.type))) return fail('person-missing')
      const dossier = 'dossier' in command ? command.dossier : null
      const state = dossier === null ? emptyDossier : this.#stateOf(dossier)
      const fault =
        this.#faultOfClaims(command, artefacts) ??
        faultOfPassages(this.reads, dossier, command) ??
        faultOfFile(this.reads, command, artefacts)
      if (fault) return fault
      const decided = decide({ library: this.#library, dossier: state }, command)
      if (!decided.ok) return decided
      if (decided.value.length === 0) return ok({ events: [], position: this.reads.head(dossier) })
      const appended = this.#journal.append(decided.value, { actor }, artefacts, beside)
      if (!appended.ok) return appended
      this.#advance(dossier, state, appended.value)
      this.#feed.publish(appended.value)
      return ok({ events: appended.value.map(({ id }) => id), position: appended.value.at(-1)!.position })
    })
  }

  subscribe(listener: (page: FeedPage) => void): () => void {
    return this.#feed.subscribe(listener)
  }

  close(): void {
    this.#journal.close()
  }

  #advance(dossier: string | null, state: DossierState, events: readonly JournalEvent[]): void {
    if (dossier === null) this.#library = foldLibrary(this.#library, events)
    else {
      // Out while it changes: what a fault leaves half folded is folded from the journal again.
      const isOwn = this.#dossiers.delete(dossier)
      this.#dossiers.set(dossier, (isOwn ? advanceDossier : foldDossier)(state, this.#withClaims(events)))
    }
  }

  #stateOf(dossier: string): DossierState {
    const known = this.#dossiers.get(dossier)
    if (known) return known
    let state = foldDossier(emptyDossier, [])
    for (const events of this.#batches(dossier)) state = advanceDossier(state, this.#withClaims(events))
    if (state.exists) this.#dossiers.set(dossier, state)
    return state
  }

  *#batches(dossier: string | null): Generator<JournalEvent[]> {
    for (let after = 0; ; ) {
      const events = this.reads.events(dossier, after, batch)
      const last = events.at(-1)
      if (!last) return
      yield events
      after = last.position
    }
  }

  #withClaims(events: readonly JournalEvent[]): FoldItem[] {
    return events.map((event) => {
      if (event.type !== 'AnalysisAdopted' || event.payload === null) return { event }
      const { analysis } = event.payload as { analysis: string }
      return { event, claims: this.reads.analysisClaims(analysis) }
    })
  }

  /** The claims a job names must be those of the analysis it hands in: later the state is folded from that. */
  #faultOfClaims(command: Command, artefacts: readonly Artefact[]): Result<never> | null {
    if (command.type !== 'AdoptAnalysis') return null
    const given = artefacts.find(({ sha256 }) => sha256 === command.analysis)
    const claims = given ? claimMentionsOf(parseAnalysis(given.bytes)) : this.reads.analysisClaims(command.analysis)
    if (!claims) return fail('unexpected', { what: `the analysis ${command.analysis} was not handed in` })
    if (isSameClaims(claims, command.claims)) return null
    return fail('unexpected', { what: `the claims named are not those of the analysis ${command.analysis}` })
  }
}

interface Claim {
  id: string
  mentions: readonly string[]
}

const isSameClaims = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.length === b.length &&
  a.every(({ id, mentions }, i) => id === b[i]?.id && mentions.join('\n') === b[i].mentions.join('\n'))

/** The journal's reads throw; here they become values again. */
function unwrap<T>(body: () => Result<T>): Result<T> {
  try {
    return body()
  } catch (error) {
    if (error instanceof StetException) return { ok: false, error: error.error }
    const what = error instanceof Error ? error.message : String(error)
    return { ok: false, error: stetError('unexpected', { what }, error) }
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, StetException, stetError } from '../../contract/errors'
import type { SearchProgress, SearchRequest, SearchResponse } from '../../contract/search'
import { openSearchIndex, removeSearchIndex, type SearchIndex } from '../../journal/search-index'
import { isDamage } from '../../journal/sql'
import type { Library } from '../library'
import type { Follower } from './follower'

export interface Search {
  /** Errors: those of a file that cannot be read or written, made anew as far as that helps. */
  query(request: SearchRequest): Promise<Result<SearchResponse>>
  /** When everything committed so far is in the index, or following it has failed. */
  settled(): Promise<void>
  /** Nothing reads the library any more when it resolves. */
  close(): void | Promise<void>
}

export interface SearchOptions {
  /** Hears why the index could not be brought up to date; the next commit tries again. */
  onError: (error: unknown) => void
  now?: () => number
  /** Waits before the first slice: a start has better things to do. */
  delayMs?: number
  /** Between slices, for everything else this process does; on a thread of its own there is nothing. */
  betweenSlicesMs?: number
}

/** What search needs of a library. */
export interface SearchedLibrary extends Pick<Library, 'folder' | 'reads'> {
  subscribe(listener: () => void): () => void
}

const betweenSlicesMs = 4
/** Fewer changes than this are caught up with before anybody reads that the index is behind. */
const worthSaying = 100
/** Slices a query waits for when the index is only a little behind: what one just wrote is to be found. */
const slicesBeforeQuery = 3

/** Full-text search over the library. The index follows the journal in slices, and is made anew where it cannot be read. */
export function createSearch(library: SearchedLibrary, options: SearchOptions): Search {
  return new OpenSearch(library, options)
}

interface Following {
  index: SearchIndex
  follower: Follower
}

class OpenSearch implements Search {
  readonly #library
  readonly #onError
  readonly #now
  readonly #unsubscribe
  readonly #betweenSlicesMs: number
  #following: Following | null = null
  #running: Promise<void> | null = null
  #isClosed = false

  constructor(library: SearchedLibrary, options: SearchOptions) {
    const { onError, now = () => performance.now(), delayMs = 0 } = options
    this.#betweenSlicesMs = options.betweenSlicesMs ?? betweenSlicesMs
    this.#library = library
    this.#onError = onError
    this.#now = now
    this.#unsubscribe = library.subscribe(() => this.#run(0))
    this.#run(delayMs)
  }

  async query(request: SearchRequest): Promise<Result<SearchResponse>> {
    const from = this.#now()
    try {
      const answer = await this.#mended(async ({ index, follower }) => {
        const { find } = await import('./find')
        if (this.#behind(index) < worthSaying) for (let i = 0; i < slicesBeforeQuery && follower.slice(); i++);
        return { ...find(index, this.#library.reads, request), indexing: this.#progress(index) }
      })
      return ok({ ...answer, tookMs: this.#now() - from })
    } catch (error) {
      if (error instanceof StetException) return { ok: false, error: error.error }
      return { ok: false, error: stetError('unexpected', { what: String(error) }, error) }
    }
  }

  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  close(): void {
    this.#isClosed = true
    this.#unsubscribe()
    this.#following?.index.close()
    this.#following = null
  }

  #run(delayMs: number): void {
    if (this.#running || this.#isClosed) return
    this.#running = this.#catchUp(delayMs).finally(() => {
      this.#running = null
    })
  }

  async #catchUp(delayMs: number): Promise<void> {
    await pause(delayMs)
    try {
      for (let isMore = true; isMore && !this.#isClosed; ) {
        isMore = await this.#mended(async ({ follower }) => follower.slice())
        await pause(this.#betweenSlicesMs)
      }
    } catch (error) {
      if (!this.#isClosed) this.#onError(error)
    }
  }

  /** Runs on the open index; on one that turns out damaged once more, on a new one. */
  async #mended<T>(body: (following: Following) => Promise<T>): Promise<T> {
    try {
      return await body(await this.#open())
    } catch (error) {
      if (!isDamage(error) || this.#isClosed) throw error
      this.#onError(error)
      this.#startAnew()
      return body(await this.#open())
    }
  }

  async #open(): Promise<Following> {
    const { createFollower } = await import('./follower')
    if (this.#following) return this.#following
    if (this.#isClosed) throw new StetException(stetError('unexpected', { what: 'the library is closed' }))
    const { folder, reads } = this.#library
    let index = openSearchIndex(folder)
    const { position, hash } = index.cursor()
    if (position > 0 && reads.hashAt(position) !== hash) {
      // Another history: a library that was restored from a copy.
      index.close()
      removeSearchIndex(folder)
      index = openSearchIndex(folder)
    }
    this.#following = { index, follower: createFollower(index, reads, this.#now) }
    return this.#following
  }

  #startAnew(): void {
    try {
      this.#following?.index.close()
    } catch (error) {
      this.#onError(error) // it goes all the same
    }
    this.#following = null
    removeSearchIndex(this.#library.folder)
    // Not after the one at work, which may have ended by then: that one opens the new index itself.
    this.#run(0)
  }

  #behind = (index: SearchIndex): number => this.#library.reads.newest() - index.cursor().position

  #progress(index: SearchIndex): SearchProgress | null {
    const total = this.#library.reads.newest()
    const done = index.cursor().position
    return total - done < worthSaying ? null : { done, total }
  }
}

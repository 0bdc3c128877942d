import type { Analysis, Annotations, Calibration, Corrections, GroupingDecision } from '../contract/analysis'
import type { Result } from '../contract/errors'
import type { ArticleMetadata } from '../contract/events'
import type { ReadLimits } from '../pipeline/import/reader'

/**
 * What a worker is asked, and what it answers. A worker reads files and computes; it never writes and never opens the
 * library: what it found goes back as values and enters the library as commands.
 */
export interface Limits {
  /** Of what a reader may unpack and go through. */
  read: ReadLimits
  /** Bytes of one file; a larger one is refused before it is read. */
  fileBytes: number
  /** Time for one file, and for one analysis. */
  fileMs: number
  analysisMs: number
  /** JavaScript heap of the worker; past it the job fails and the worker is replaced. */
  heapMegabytes: number
}

/** 25 MB is about four million words: longer than any article, short enough to be read twice over in memory. */
export const defaultLimits: Limits = {
  read: { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 },
  fileBytes: 25e6,
  fileMs: 60_000,
  analysisMs: 600_000,
  heapMegabytes: 1024,
}

export interface AnalysisSource {
  file: string
  originalSha256: string
  text: string
  corrections?: Corrections
}

export interface Jobs {
  'read-file': { request: { path: string; name: string; maxBytes: number }; response: ReadArticle }
  /**
   * Many small files in one message. Answers for the first of them, at least one and as many as make a message of moderate size; the
   * others are to be asked for again.
   */
  'read-files': {
    request: { files: { path: string; name: string }[]; maxBytes: number; password: string | null }
    response: ReadPiece[][]
  }
  'read-pasted': { request: { name: string; text: string; url: string | null }; response: ReadForImport }
  /** Of texts the library has, to compare with those that come. */
  sketch: { request: { texts: string[] }; response: Sketched[] }
  /** `dictionaries` are paths; `engine` is what their contents name, so that a changed file is opened again. */
  analyse: {
    request: {
      sources: AnalysisSource[]
      calibration: Calibration | null
      grouping: GroupingDecision[]
      workingLanguage: string | undefined
      dictionaries: string[]
      engine: string
    }
    response: Analysis
  }
  /** What stands in one of the sources, read as the analysis of all of them reads it. */
  'annotate-article': { request: { sources: AnalysisSource[]; article: string }; response: Annotations }
}
export type JobKind = keyof Jobs

export interface ReadArticle {
  original: Uint8Array
  originalSha256: string
  /** Decoded, without byte order mark, line ends as LF. */
  text: string
  textSha256: string
  encoding: string
  mediaType: string
  metadata: ArticleMetadata
}

/** What a text is compared by: see pipeline/import/sketch.ts. `words`: SHA-256 of the text with its white space folded. */
export interface Sketched {
  words: string
  sketch: Uint32Array
}
export type ReadForImport = ReadArticle & Sketched

/** An article of a file, or why there is none; a file of files has several. */
export interface ReadPiece {
  /** What the person knows it as. */
  name: string
  read: Result<ReadForImport>
}

export type JobRequest = { [K in JobKind]: { kind: K } & Jobs[K]['request'] }[JobKind]
export type ToWorker = { id: number; job: JobRequest }
export type FromWorker =
  | { id: number; type: 'progress'; done: number; total: number }
  | { id: number; type: 'result'; result: Result<unknown> }

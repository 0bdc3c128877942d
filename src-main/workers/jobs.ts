import type {
  AnalysedDocument,
  Analysis,
  Annotations,
  Calibration,
  Corrections,
  GroupingDecision,
} from '../contract/analysis'
import type { Result } from '../contract/errors'
import type { ArticleMetadata } from '../contract/events'
import { importLimits } from '../contract/limits'
import type { ReadLimits, TextPage } from '../pipeline/import/reader'

/**
 * What a worker is asked, and what it answers. A worker reads files and computes; it never writes and never opens the
 * library: what it found goes back as values and enters the library as commands.
 */
export interface Limits {
  /** Of what a reader may unpack and go through. */
  read: ReadLimits
  /** Bytes of one file; a larger one is refused before it is read. */
  fileBytes: number
  /** UTF-16 units of one article. */
  textLength: number
  /** Containers within containers. */
  containers: number
  /** Time for one file, and for one analysis. */
  fileMs: number
  analysisMs: number
  /** JavaScript heap of the worker; past it the job fails and the worker is replaced. */
  heapMegabytes: number
}

const { unpackedBytes, pages, expansion, nesting, entries, ...one } = importLimits

export const defaultLimits: Limits = {
  read: { bytes: unpackedBytes, pages, expansion, nesting, entries },
  fileBytes: one.fileBytes,
  textLength: one.textLength,
  containers: one.containers,
  fileMs: one.fileMs,
  analysisMs: 600_000,
  heapMegabytes: one.heapMegabytes,
}

export interface AnalysisSource {
  file: string
  originalSha256: string
  text: string
  corrections?: Corrections
  /** The day, where the file or an editor says it; the engine reads it out of the text otherwise. */
  published?: AnalysedDocument['published']
}

export interface Jobs {
  /** The password is for this reading alone: it is kept nowhere and stands in no error. */
  'read-file': {
    request: { path: string; name: string; maxBytes: number; password?: string | null }
    response: FileReading[]
  }
  /** `html`: what the clipboard had beside the text; it is read in the text's place, which stands in where it has none. */
  'read-pasted': {
    request: { name: string; text: string; html?: string | null; url: string | null }
    response: ReadForImport
  }
  /** A saved page as it is shown, in UTF-8. */
  'show-page': { request: { name: string; mediaType: string; bytes: Uint8Array }; response: Uint8Array<ArrayBuffer> }
  /**
   * Many small files in one message. Answers for the first of them, at least one and as many as make a message of moderate size; the
   * others are to be asked for again.
   */
  'read-files': {
    request: { files: { path: string; name: string }[]; maxBytes: number; password: string | null }
    response: ReadPiece[][]
  }
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

/**
 * What came of one file: of a plain one itself, of a container one of these for each file in it that has a name of a known format or is of
 * one, by its name inside ("story.zip › reports/a.docx"). The others in it are told together, by `files-passed-over`.
 */
export interface FileReading {
  name: string
  read: Result<ReadArticle>
}

export interface ReadArticle {
  original: Uint8Array
  originalSha256: string
  /** Decoded, without byte order mark, line ends as LF. */
  text: string
  textSha256: string
  encoding: string
  mediaType: string
  /** The format it was read as, where its name says another; null where the name is right. */
  readAs: string | null
  metadata: ArticleMetadata
  /** Of formats with pages: where each line of the text stands. */
  pages: TextPage[] | null
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

import { type AnalysisArtefact, analysisArtefactSchema } from '../contract/analysis'
import { StetException, stetError } from '../contract/errors'
import type { TextPage } from '../contract/pages'
import { canonicalJson } from './canonical'
import { sha256Of } from './chain'
import type { Sql } from './sql'

/** Bytes that events refer to by hash: an original file, an extracted text (UTF-8), its pages, an analysis (canonical JSON). */
export interface Artefact {
  sha256: string
  kind: 'original' | 'text' | 'pages' | 'analysis'
  bytes: Uint8Array
}

/** The mentions of one claim of an analysis, in dossier order. */
export interface AnalysedClaimMentions {
  id: string
  mentions: string[]
}

export const originalArtefact = (bytes: Uint8Array): Artefact => ({ sha256: sha256Of(bytes), kind: 'original', bytes })

export function textArtefact(text: string): Artefact {
  const bytes = Buffer.from(text, 'utf8')
  return { sha256: sha256Of(bytes), kind: 'text', bytes }
}

/** Where the lines of a text stand on the pages of its original. */
export function pagesArtefact(pages: readonly TextPage[]): Artefact {
  const bytes = Buffer.from(canonicalJson(pages), 'utf8')
  return { sha256: sha256Of(bytes), kind: 'pages', bytes }
}

/** Takes an analysis with or without its texts; they are left out. Throws `ZodError` where it is not an analysis. */
export function analysisArtefact(analysis: AnalysisArtefact): Artefact {
  const bytes = Buffer.from(canonicalJson(analysisArtefactSchema.parse(analysis)), 'utf8')
  return { sha256: sha256Of(bytes), kind: 'analysis', bytes }
}

/** Of the same bytes the same value, parsed once: an adoption asks for it in three places. Not to be changed. */
export function parseAnalysis(bytes: Uint8Array): AnalysisArtefact {
  const known = parsed.get(bytes)
  if (known) return known
  const { buffer, byteOffset, byteLength } = bytes
  const analysis = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8')) as AnalysisArtefact
  parsed.set(bytes, analysis)
  return analysis
}
const parsed = new WeakMap<Uint8Array, AnalysisArtefact>()

export const claimMentionsOf = (analysis: AnalysisArtefact): AnalysedClaimMentions[] =>
  analysis.claims.map(({ id, mentions }) => ({ id, mentions: mentions.map((mention) => mention.id) }))

/** Keeps an artefact under its hash, once. For use inside a transaction; throws `unexpected` when it is not what it says. */
export function keepArtefact(sql: Sql, { sha256, kind, bytes }: Artefact): void {
  if (sql.get('SELECT 1 FROM artefacts WHERE sha256 = ?', [sha256])) return
  if (sha256Of(bytes) !== sha256) throw refusal(`an artefact is not what its hash ${sha256} says`)
  sql.run('INSERT INTO artefacts (sha256, kind, bytes) VALUES (?, ?, ?)', [sha256, kind, bytes])
  if (kind !== 'analysis') return
  const kept = parseAnalysis(bytes)
  const analysis = analysisArtefactSchema.safeParse(kept)
  if (!analysis.success) throw refusal(`the analysis ${sha256} is malformed: ${analysis.error.message}`)
  // A key the schema does not know would reach SQLite's rows and not the window's, which parses what it gets.
  const known = canonicalJson(analysis.data)
  if (!Buffer.from(known, 'utf8').equals(bytes) && known !== canonicalJson(kept)) {
    throw refusal(`the analysis ${sha256} has fields this version does not know`)
  }
  keepClaimMentions(sql, sha256, analysis.data)
}

export function keepClaimMentions(sql: Sql, sha256: string, analysis: AnalysisArtefact): void {
  const claims = canonicalJson(claimMentionsOf(analysis))
  sql.run('INSERT OR REPLACE INTO analysis_claims (sha256, claims) VALUES (?, ?)', [sha256, claims])
}

const refusal = (what: string) => new StetException(stetError('unexpected', { what }))

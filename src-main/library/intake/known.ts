import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FileResult, Likeness } from '../../contract/imports'
import type { WorkerHost } from '../../workers/host'
import type { ReadForImport, Sketched } from '../../workers/jobs'
import type { Library } from '../library'
import { createNearCopies } from './near-copies'

export interface Same {
  article: string
  name: string
  how: Likeness
  /** It was kept out before, and noted as a copy. */
  isNoted: boolean
}

/** What a dossier has, by everything a file can be recognised by: asked for each of thousands of files. */
export interface Known {
  sameAs(read: ReadForImport): Same | null
  nearCopyOf(read: ReadForImport): FileResult['like']
  add(name: string, read: ReadForImport): void
  /** It was not kept after all. */
  forget(read: ReadForImport): void
}

const rowsAtOnce = 300

/** Reads all of a dossier, in slices; texts that nobody has sketched yet are sketched by the worker. */
export async function knownIn(
  library: Library,
  dossier: string,
  sketch: (texts: string[]) => Promise<Sketched[]>,
): Promise<Known> {
  const { reads, sketches } = library
  const names = new Map<string, string>()
  const byBytes = new Map<string, string>()
  const byWords = new Map<string, string>()
  const noted = new Map<string, string>()
  const near = createNearCopies()
  /** One that is being kept has no row yet. */
  const isThere = (article: string) => names.has(article) && reads.row(dossier, 'articles', article)?.removed !== true

  for (let after = ''; ; await nextTurn()) {
    const rows = reads.rowsAfter(dossier, 'articles', after, rowsAtOnce)
    const unknown: string[] = []
    for (const { id, originalSha256, fileName } of rows) {
      names.set(id, fileName)
      byBytes.set(originalSha256, id)
      const kept = sketches.get(id)
      if (kept === null) unknown.push(id)
      else {
        byWords.set(kept.words, id)
        near.add(id, kept.sketch)
      }
    }
    for (const { article, words, sketch: made } of await sketchAll(unknown)) {
      byWords.set(words, article)
      near.add(article, made)
    }
    if (rows.length < rowsAtOnce) break
    after = rows.at(-1)!.id
  }
  for (const { article, originalSha256 } of reads.rows(dossier, 'articleCopies')) noted.set(originalSha256, article)

  async function sketchAll(articles: string[]) {
    if (articles.length === 0) return []
    const made = await sketch(articles.map((article) => reads.text(article) ?? ''))
    const all = made.map((each, i) => ({ article: articles[i]!, ...each }))
    try {
      library.write(() => sketches.put(all))
    } catch {} // derived: made again by the next import
    return all
  }

  return {
    sameAs({ textSha256, originalSha256, words }) {
      const said = (article: string | undefined, how: Likeness, isNoted = false): Same | null =>
        article === undefined ? null : { article, name: names.get(article) ?? '', how, isNoted }
      return (
        said(noted.get(originalSha256), 'bytes', true) ??
        said(byBytes.get(originalSha256), 'bytes') ??
        said(names.has(textSha256) ? textSha256 : undefined, 'words') ??
        said(byWords.get(words), 'words')
      )
    },
    nearCopyOf({ sketch: asked }) {
      const found = near.find(asked, isThere)
      return found && { how: 'near', ...found, name: names.get(found.article) ?? '' }
    },
    add(name, { textSha256, originalSha256, words, sketch: made }) {
      names.set(textSha256, name)
      byBytes.set(originalSha256, textSha256)
      byWords.set(words, textSha256)
      near.add(textSha256, made)
    },
    forget({ textSha256, originalSha256, words }) {
      names.delete(textSha256)
      byBytes.delete(originalSha256)
      byWords.delete(words)
    },
  }
}

/** Sketches by the worker; none where it failed: then only near copies of those texts are not told. */
export const sketchBy =
  (host: WorkerHost, timeoutMs: number, signal: AbortSignal) =>
  async (texts: string[]): Promise<Sketched[]> => {
    const made = await host.run({ kind: 'sketch', texts }, { file: '', timeoutMs, signal })
    return made.ok ? made.value : []
  }

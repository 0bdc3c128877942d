import type { FileResult, FileShown } from '../../contract/imports'
import { articleCopyId } from '../../contract/project'
import type { ImportedFile } from '../../journal/imports'
import type { Library } from '../library'

interface Asked {
  show: FileShown
  offset: number
  limit: number
}

/** Files of an import as they are now: what was done with a copy since shows, and so does its being taken back. */
export function shownNow(
  { imports, reads }: Pick<Library, 'imports' | 'reads'>,
  passing: ReadonlyMap<number, ImportedFile> | undefined,
  id: string,
  { show, offset, limit }: Asked,
): { files: FileResult[]; total: number } {
  const dossier = imports.get(id)?.dossier
  if (dossier === undefined) return { files: [], total: 0 }
  const files = imports.shown(id, show, offset, limit).map((stored) => {
    const { path: _, within: __, ...file } = passing?.get(stored.number) ?? stored
    return { ...file, outcome: outcomeNow(reads, dossier, file) }
  })
  return { files, total: imports.countShown(id, show) }
}

function outcomeNow(reads: Library['reads'], dossier: string, file: FileResult): FileResult['outcome'] {
  const { outcome, article, like, original } = file
  if (like === null || original === null) return outcome
  if (outcome !== 'nearCopy' && outcome !== 'duplicate' && outcome !== 'linked') return outcome
  const copy = articleCopyId({ article: like.article, originalSha256: original.sha256 })
  if (reads.row(dossier, 'articleCopies', copy) !== null) return 'linked'
  if (outcome === 'linked') return 'duplicate'
  if (outcome === 'nearCopy' && article !== null && reads.row(dossier, 'articles', article)?.removed) return 'skipped'
  return outcome
}

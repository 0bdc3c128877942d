import type { ImportedFile } from '../../journal/imports'
import type { Library } from '../library'
import type { Source } from './reading'

/**
 * Refused files wait again; `number` null: all of them. The numbers of those that do: of a file in a file of files that is the one it lies
 * in, which is read again. What is no file (an empty folder, too many files) stays as it is.
 */
export function waitAgain(
  { imports, write }: Pick<Library, 'imports' | 'write'>,
  id: string,
  number: number | null,
): number[] {
  const refused = number === null ? allRefused(imports, id) : [imports.file(id, number)]
  const isPasted = (imports.get(id)?.source as Source | null)?.kind === 'pasted'
  const again = new Map<number, ImportedFile>()
  for (const file of refused) {
    if (file?.outcome !== 'refused' || (file.path === '' && !isPasted)) continue
    const whole = file.within === null ? file : imports.file(id, file.within)
    if (whole) again.set(whole.number, { ...whole, outcome: 'waiting', error: null })
  }
  write(() => imports.put(id, [...again.values()]))
  return [...again.keys()]
}

function allRefused(imports: Library['imports'], id: string): ImportedFile[] {
  const found: ImportedFile[] = []
  for (let after = -1; ; after = found.at(-1)!.number) {
    const some = imports.files(id, 'refused', after, 1000)
    found.push(...some)
    if (some.length < 1000) return found
  }
}

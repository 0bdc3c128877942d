import { basename } from 'node:path'
import { dictionaryFiles, languagesWithout, openDictionaryFile } from '../../workers/dictionaries'
import type { Facts } from '../facts'

type Found = NonNullable<Facts['dictionaries']>

/** Every dictionary in the folders, read whole; null when a folder may not be listed. */
export function dictionaryFacts(folders: readonly string[]): Facts['dictionaries'] {
  try {
    const there: Found['there'] = []
    const broken: Found['broken'] = []
    const pairs: { from: string; to: string }[] = []
    for (const path of folders.flatMap(dictionaryFiles)) {
      const file = basename(path)
      const read = openDictionaryFile(path)
      if (!read.ok) {
        broken.push({ file, code: read.error.code })
        continue
      }
      const { from, to, source, sourceVersion: version } = read.value.dictionary.header
      pairs.push({ from, to })
      there.push({ file, pair: `${from}-${to}`, source, version })
    }
    return { there, broken, lacking: languagesWithout(pairs) }
  } catch {
    return null
  }
}

import { createLexicon } from '../pipeline/lexicon'
import { analyse } from '../pipeline/run'
import { saveAtomically } from '../reports/save'
import { dictionaryFiles, openDictionaries } from '../workers/dictionaries'
import { exitCodeOf, readArticles } from './articles'
import { exitCodes, failed, type Terminal, UsageError, warnOf } from './terminal'

/** Reads the files and writes the analysis: no library, no window. Files given twice, or with the same text, count once. */
export async function analyseCommand(
  paths: string[],
  { out, dictionaries }: { out: string | null; dictionaries: string },
  terminal: Terminal,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('analyse needs at least one file')
  const counted = { read: 0, refused: 0 }
  const articles = new Map<string, { file: string; originalSha256: string; text: string }>()
  for await (const { name, article } of readArticles(paths, terminal, counted)) {
    const { textSha256, originalSha256, text } = article
    const twin = articles.get(textSha256)
    if (twin) terminal.warn(`stet: “${name}” has the same text as “${twin.file}” and is counted once.`)
    else articles.set(textSha256, { file: name, originalSha256, text })
  }
  if (articles.size === 0) return exitCodes.failed
  const opened = openDictionaries(dictionaryFiles(dictionaries))
  for (const error of opened.errors) warnOf(terminal, error)
  const lexicon = createLexicon(opened.dictionaries)
  const json = `${JSON.stringify(analyse([...articles.values()], { lexicon }), null, 1)}\n`
  if (out === null) terminal.print(json)
  else {
    const saved = await saveAtomically(out, json)
    if (!saved.ok) return failed(saved.error, terminal)
  }
  return exitCodeOf(counted)
}

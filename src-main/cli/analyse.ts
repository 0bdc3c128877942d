import { publishedOutside } from '../contract/metadata'
import type { AnalysisInput } from '../pipeline/describe'
import { createLexicon } from '../pipeline/lexicon'
import { analyse } from '../pipeline/run'
import { saveAtomically } from '../reports/save'
import { dictionaryFiles, openDictionaries } from '../workers/dictionaries'
import { exitCodeOf, type ReadFile, readArticles } from './articles'
import { exitCodes, failed, type Terminal, UsageError, warnOf } from './terminal'

/** Reads the files and writes the analysis: no library, no window. Files given twice, or with the same text, count once. */
export async function analyseCommand(
  paths: string[],
  { out, dictionaries, read }: { out: string | null; dictionaries: string; read: ReadFile },
  terminal: Terminal,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('analyse needs at least one file')
  const counted = { read: 0, refused: 0 }
  const articles = new Map<string, AnalysisInput>()
  for await (const { name, article } of readArticles(paths, read, terminal, counted)) {
    const { textSha256, originalSha256, text, metadata } = article
    const twin = articles.get(textSha256)
    if (twin) terminal.warn(`stet: “${name}” has the same text as “${twin.file}” and is counted once.`)
    else articles.set(textSha256, { file: name, originalSha256, text, published: publishedOutside(metadata) })
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

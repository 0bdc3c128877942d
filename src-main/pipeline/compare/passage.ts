import type { Annotation } from '../annotate'
import type { Language } from '../language'
import type { Sentence } from '../segment'

/**
 * One sentence with its place in the dossier. `published` is an ISO day or null; `dayIsSure` says that it is more than a
 * guess from a weekday, so that figures may be put in order by it.
 */
export type Passage = {
  index: number
  article: number
  order: number
  doc: string
  language: Language | null
  sentence: Sentence
  annotation: Annotation
  published: string | null
  dayIsSure: boolean
}

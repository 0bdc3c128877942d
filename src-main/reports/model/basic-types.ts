import type { Mark } from '../../contract/events'
import type { ArticleRow } from '../../contract/rows'

/** A verdict's mark on the aspect "true", or `open` where nobody has marked it. */
export type ReportMark = Mark | 'open'

/** Who did it and when: a name as it is now, or null when the person is not known here. */
export interface Stamp {
  by: string | null
  at: string
}

/** Where something stands: `source` is the number in the list of sources, null for an article that was removed. */
export interface ReportPlace {
  source: number | null
  label: string
  outlet: string | null
  language: string
  role: ArticleRow['role']
  /** Non-empty line of the article's text, from 1; null when the text is not at hand. */
  paragraph: number | null
}

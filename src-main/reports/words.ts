import type { ReportLanguage } from './model/types'
import { de } from './words/de'
import { en } from './words/en'
import type { Words } from './words/types'

export { formatDate, formatNumber, languageName } from './words/format'
export { saidValue } from './words/said'

/** The report's words; the same as on the screen where both say the same. */
export const words: Record<ReportLanguage, Words> = { en, de }
export type { Words }

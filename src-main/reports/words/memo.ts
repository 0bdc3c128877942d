import type { ReportLanguage } from '../model/types'
import { de } from './memo-de'
import { en } from './memo-en'
import type { MemoWords } from './memo-types'

export const memoWords: Record<ReportLanguage, MemoWords> = { en, de }
export type { MemoWords }

import { activityWords } from './de/activity'
import { appWords } from './de/app'
import { claimsWords } from './de/claims'
import { decidingWords } from './de/deciding'
import { galleyWords } from './de/galley'
import { intakeWords } from './de/intake'
import { keysWords } from './de/keys'
import { meaningWords } from './de/meaning'
import { readerWords } from './de/reader'
import { readingWords } from './de/reading'
import { searchWords } from './de/search'
import type { Words } from './en'
import { packs } from './packs.de'

export const de: Words = {
  ...activityWords,
  ...appWords,
  ...intakeWords,
  ...claimsWords,
  ...decidingWords,
  ...readerWords,
  ...readingWords,
  ...galleyWords,
  ...meaningWords,
  ...keysWords,
  ...searchWords,
  packs,
}

import { activityWords } from './en/activity'
import { appWords } from './en/app'
import { claimsWords } from './en/claims'
import { decidingWords } from './en/deciding'
import { galleyWords } from './en/galley'
import { intakeWords } from './en/intake'
import { keysWords } from './en/keys'
import { meaningWords } from './en/meaning'
import { readerWords } from './en/reader'
import { readingWords } from './en/reading'
import { searchWords } from './en/search'
import { packs } from './packs.en'

/** Every word the window says, in English, by area. The other languages have this shape: a missing word does not compile. */
export const en = {
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

export type Words = typeof en

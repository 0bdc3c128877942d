import { activityWords } from './en/activity'
import { appWords } from './en/app'
import { backupWords } from './en/backup'
import { claimsWords } from './en/claims'
import { decidingWords } from './en/deciding'
import { galleyWords } from './en/galley'
import { intakeWords } from './en/intake'
import { keysWords } from './en/keys'
import { meaningWords } from './en/meaning'
import { paletteWords } from './en/palette'
import { readerWords } from './en/reader'
import { readingWords } from './en/reading'
import { settingsWords } from './en/settings'
import { packs } from './packs.en'

/** Every word the window says, in English, by area. The other languages have this shape: a missing word does not compile. */
export const en = {
  ...activityWords,
  ...appWords,
  ...backupWords,
  ...intakeWords,
  ...claimsWords,
  ...decidingWords,
  ...readerWords,
  ...readingWords,
  ...galleyWords,
  ...meaningWords,
  ...keysWords,
  ...paletteWords,
  ...settingsWords,
  packs,
}

export type Words = typeof en

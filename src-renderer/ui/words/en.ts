import { aboutStetWords } from './en/about-stet'
import { activityWords } from './en/activity'
import { appWords } from './en/app'
import { backupWords } from './en/backup'
import { claimsWords } from './en/claims'
import { decidingWords } from './en/deciding'
import { evidenceWords } from './en/evidence'
import { filtersWords } from './en/filters'
import { galleyWords } from './en/galley'
import { intakeWords } from './en/intake'
import { keysWords } from './en/keys'
import { libraryWords } from './en/library'
import { meaningWords } from './en/meaning'
import { metadataWords } from './en/metadata'
import { paletteWords } from './en/palette'
import { panesWords } from './en/panes'
import { readerWords } from './en/reader'
import { readingWords } from './en/reading'
import { reportWords } from './en/report'
import { searchWords } from './en/search'
import { settingsWords } from './en/settings'
import { unclaimedWords } from './en/unclaimed'
import { packs } from './packs.en'

/** Every word the window says, in English, by area. The other languages have this shape: a missing word does not compile. */
export const en = {
  ...aboutStetWords,
  ...activityWords,
  ...appWords,
  ...backupWords,
  ...evidenceWords,
  ...intakeWords,
  ...claimsWords,
  ...filtersWords,
  ...decidingWords,
  ...panesWords,
  ...readerWords,
  ...readingWords,
  ...reportWords,
  ...galleyWords,
  ...libraryWords,
  ...meaningWords,
  ...metadataWords,
  ...keysWords,
  ...searchWords,
  ...paletteWords,
  ...settingsWords,
  ...unclaimedWords,
  packs,
}

export type Words = typeof en

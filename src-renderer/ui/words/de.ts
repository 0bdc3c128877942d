import { aboutStetWords } from './de/about-stet'
import { activityWords } from './de/activity'
import { appWords } from './de/app'
import { backupWords } from './de/backup'
import { claimsWords } from './de/claims'
import { decidingWords } from './de/deciding'
import { evidenceWords } from './de/evidence'
import { filtersWords } from './de/filters'
import { galleyWords } from './de/galley'
import { intakeWords } from './de/intake'
import { keysWords } from './de/keys'
import { libraryWords } from './de/library'
import { meaningWords } from './de/meaning'
import { metadataWords } from './de/metadata'
import { paletteWords } from './de/palette'
import { panesWords } from './de/panes'
import { readerWords } from './de/reader'
import { readingWords } from './de/reading'
import { reportWords } from './de/report'
import { searchWords } from './de/search'
import { settingsWords } from './de/settings'
import { unclaimedWords } from './de/unclaimed'
import type { Words } from './en'
import { packs } from './packs.de'

export const de: Words = {
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

import type { Handlers } from '../serve'
import { aboutHandlers } from './about'
import { backupHandlers } from './backup'
import { desk } from './desk'
import { dictionaryHandlers } from './dictionaries'
import { evidenceHandlers } from './evidence'
import { imports } from './imports'
import { originalHandlers } from './originals'
import { preferenceHandlers } from './preferences'
import { reporting } from './reporting'
import type { Room } from './room'
import { searchHandlers } from './search'
import { windowHandlers } from './windows'

/** All channels, put together from the files that each know one subject. */
export const createHandlers = (room: Room): Handlers => ({
  ...desk(room),
  ...aboutHandlers(room),
  ...windowHandlers(room),
  ...backupHandlers(room),
  ...imports(room),
  ...reporting(room),
  ...dictionaryHandlers(room),
  ...searchHandlers(room),
  ...preferenceHandlers(room),
  ...evidenceHandlers(room),
  ...originalHandlers(room),
})

import type { Handlers } from '../serve'
import { desk } from './desk'
import { dictionaryHandlers } from './dictionaries'
import { imports } from './imports'
import { preferenceHandlers } from './preferences'
import { reporting } from './reporting'
import type { Room } from './room'

/** All channels, put together from the files that each know one subject. */
export const createHandlers = (room: Room): Handlers => ({
  ...desk(room),
  ...imports(room),
  ...reporting(room),
  ...dictionaryHandlers(room),
  ...preferenceHandlers(room),
})

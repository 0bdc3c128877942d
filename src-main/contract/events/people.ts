import { z } from 'zod'
import { uuidSchema } from '../ids'
import { define } from './common'

export const personShape = {
  person: uuidSchema,
  name: z.string().trim().min(1).max(120),
  initials: z.string().trim().min(1).max(4),
  colour: z.enum(['grape', 'violet', 'indigo', 'blue', 'cyan', 'teal', 'green', 'lime', 'orange', 'red']),
}

/** First event of every library. */
export const libraryCreated = define('library', 'LibraryCreated', { library: uuidSchema })
export const personAdded = define('library', 'PersonAdded', personShape)
export const personChanged = define('library', 'PersonChanged', personShape)

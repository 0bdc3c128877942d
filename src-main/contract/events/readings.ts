import { z } from 'zod'
import { sentenceLabelSchema } from '../analysis'
import { sha256Schema, uuidSchema } from '../ids'
import { define } from './common'

/** A passage of an article by UTF-16 offsets in its text, `end` exclusive. Whether it lies inside, the library sees. */
export const passageShape = {
  article: sha256Schema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
}

/** The event this one takes back, when it was an undo. */
const undoes = uuidSchema.nullable()

/** The editor's label of one sentence, which stands above the engine's; null gives the engine's back. */
export const sentenceLabelSet = define('dossier', 'SentenceLabelSet', {
  ...passageShape,
  label: sentenceLabelSchema.nullable(),
  undoes,
})
/** What cleaning leaves out in this span is text after all. */
export const spanRestored = define('dossier', 'SpanRestored', { ...passageShape, undoes })
/** A restored span is left to the cleaning again. */
export const spanDropped = define('dossier', 'SpanDropped', { ...passageShape, undoes })

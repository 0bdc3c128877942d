import { z } from 'zod'

/** What one event type is: its version, and the shape of its payload at that version. */
export interface EventDefinition<Type extends string, Payload extends z.ZodType> {
  type: Type
  version: 1
  /** `library`: in the library's own chain; `dossier`: in the chain of the dossier it belongs to. */
  scope: 'library' | 'dossier'
  payload: Payload
}

export const define = <Type extends string, Shape extends z.ZodRawShape>(
  scope: 'library' | 'dossier',
  type: Type,
  shape: Shape,
): EventDefinition<Type, z.ZodObject<Shape, z.core.$strict>> => ({
  type,
  version: 1,
  scope,
  payload: z.strictObject(shape),
})

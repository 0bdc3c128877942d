import { z } from 'zod'

/** What one event type is: its newest version, and the shape of its payload at that version. */
export interface EventDefinition<Type extends string, Payload extends z.ZodType> {
  type: Type
  version: number
  /** `library`: in the library's own chain; `dossier`: in the chain of the dossier it belongs to. */
  scope: 'library' | 'dossier'
  payload: Payload
  /** Versions before the newest one, under their number. */
  earlier: Readonly<Record<number, EarlierVersion<z.output<Payload>>>>
}

/** A published version, kept as it was; `read` parses its payload and says it in the newest version's shape. */
export interface EarlierVersion<Now> {
  payload: z.ZodType
  read: (payload: unknown) => Now
}

type Payload<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>
type Definition<Type extends string, Shape extends z.ZodRawShape> = EventDefinition<Type, Payload<Shape>>

export const define = <Type extends string, Shape extends z.ZodRawShape>(
  scope: 'library' | 'dossier',
  type: Type,
  shape: Shape,
): Definition<Type, Shape> => ({ type, version: 1, scope, payload: z.strictObject(shape), earlier: {} })

/** The version after `before`: `upgrade` says a payload of that one in the new shape, and with it those of all before. */
export function defineNext<Type extends string, Before extends z.ZodRawShape, Shape extends z.ZodRawShape>(
  before: Definition<Type, Before>,
  shape: Shape,
  upgrade: (before: z.output<Payload<Before>>) => z.output<Payload<Shape>>,
): Definition<Type, Shape> {
  const earlier: Record<number, EarlierVersion<z.output<Payload<Shape>>>> = {}
  for (const [version, { payload, read }] of Object.entries(before.earlier)) {
    earlier[Number(version)] = { payload, read: (stored) => upgrade(read(stored)) }
  }
  const { scope, type, payload } = before
  earlier[before.version] = { payload, read: (stored) => upgrade(payload.parse(stored)) }
  return { type, version: before.version + 1, scope, payload: z.strictObject(shape), earlier }
}

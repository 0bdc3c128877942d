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

type Definition<Type extends string, Shape extends z.ZodRawShape> = EventDefinition<
  Type,
  z.ZodObject<Shape, z.core.$strict>
>

export const define = <Type extends string, Shape extends z.ZodRawShape>(
  scope: 'library' | 'dossier',
  type: Type,
  shape: Shape,
): Definition<Type, Shape> => ({ type, version: 1, scope, payload: z.strictObject(shape), earlier: {} })

/** The second version of an event: `first` is the shape of the first, `upgrade` says one of those in the new shape. */
export function defineSecond<Type extends string, First extends z.ZodRawShape, Shape extends z.ZodRawShape>(
  scope: 'library' | 'dossier',
  type: Type,
  first: First,
  shape: Shape,
  upgrade: (first: z.output<z.ZodObject<First, z.core.$strict>>) => z.output<z.ZodObject<Shape, z.core.$strict>>,
): Definition<Type, Shape> {
  const before = z.strictObject(first)
  const earlier = { 1: { payload: before, read: (payload: unknown) => upgrade(before.parse(payload)) } }
  return { type, version: 2, scope, payload: z.strictObject(shape), earlier }
}

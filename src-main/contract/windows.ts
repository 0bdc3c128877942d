import { z } from 'zod'
import { claimIdSchema, uuidSchema } from './ids'

/** Where a window is: which dossier is open in it (null: the library) and which claim is in hand. */
export const placeSchema = z.strictObject({ dossier: uuidSchema.nullable(), claim: claimIdSchema.nullable() })
export type Place = z.infer<typeof placeSchema>
export const nowhere: Place = { dossier: null, claim: null }

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
/** In the screens' device-independent pixels. */
export type Bounds = z.infer<typeof boundsSchema>

const windowStateSchema = z.object({ bounds: boundsSchema, isMaximised: z.boolean(), place: placeSchema })
export type WindowState = z.infer<typeof windowStateSchema>

/** More are not opened at a start, however many there were. */
const windowsAtMost = 8

/** What can be read of kept windows: one of another version, or damaged, is left out. */
export function readWindowStates(kept: string | null): WindowState[] {
  try {
    const list: unknown = kept === null ? [] : JSON.parse(kept)
    if (!Array.isArray(list)) return []
    return list
      .flatMap((each) => {
        const state = windowStateSchema.safeParse(each)
        return state.success ? [state.data] : []
      })
      .slice(0, windowsAtMost)
  } catch {
    return []
  }
}

import { z } from 'zod'
import { uuidSchema } from './ids'
import { reportOptionsSchema, reportPresetSchema } from './reports'

/** A checklist's filter and order under a name. `filter` is the checklist's own shape, read with care when it is used. */
export const savedViewSchema = z.strictObject({
  id: uuidSchema,
  name: z.string().trim().min(1).max(80),
  filter: z.record(z.string().max(40), z.json()),
})
export type SavedView = z.infer<typeof savedViewSchema>

/** What a person set up on this machine, for all windows. Not journalled; left out: as Stet comes. */
const entries = {
  language: z.enum(['en', 'de']),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Bindings that differ from Stet's own: id of the action to its keys; none: no key at all. */
  keys: z.record(z.string().max(60), z.array(z.string().max(60)).max(4)),
  views: z.array(savedViewSchema).max(100),
  /** Widths of panes, in percent of the window or CSS pixels as each screen takes them. */
  panes: z.record(z.string().max(40), z.number()),
  /** The checklist's order. */
  order: z.string().max(40),
  /** The library's order. */
  librarySort: z.string().max(40),
  /** Layers that the reader shows. */
  layers: z.array(z.string().max(40)).max(20),
  /** Options of the report under names, and those last used. */
  reportPresets: z.array(reportPresetSchema).max(30),
  reportOptions: reportOptionsSchema,
  /** Newest first. */
  recentDossiers: z.array(uuidSchema).max(50),
} as const
type Entries = typeof entries

export type PreferenceName = keyof Entries
export type Preferences = { [N in PreferenceName]?: z.infer<Entries[N]> }
/** Null forgets a preference. */
export type PreferenceChanges = { [N in PreferenceName]?: z.infer<Entries[N]> | null }

const optional = Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, schema.optional()]))
const clearable = Object.fromEntries(
  Object.entries(entries).map(([name, schema]) => [name, schema.nullable().optional()]),
)
export const preferencesSchema = z.strictObject(optional) as unknown as z.ZodType<Preferences>
export const preferenceChangesSchema = z.strictObject(clearable) as unknown as z.ZodType<PreferenceChanges>

/** What can be read of kept preferences: one of another version, or damaged, is left out and the others stay. */
export function readPreferences(kept: unknown): Preferences {
  if (typeof kept !== 'object' || kept === null) return {}
  const found = Object.entries(entries).flatMap(([name, schema]) => {
    const value = schema.safeParse((kept as Record<string, unknown>)[name])
    return value.success ? [[name, value.data]] : []
  })
  return Object.fromEntries(found) as Preferences
}

export function changedPreferences(before: Preferences, changes: PreferenceChanges): Preferences {
  const next = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(next) as Preferences
}

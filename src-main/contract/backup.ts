import { z } from 'zod'
import { uuidSchema } from './ids'

/** Ending of a backup's name. The file is a plain SQLite database, whole in itself. */
export const backupExtension = 'stetlibrary'

const dossierInBackupSchema = z.object({
  id: uuidSchema,
  title: z.string(),
  articles: z.number().int(),
  claims: z.number().int(),
  /** Claims with a mark. */
  marked: z.number().int(),
  /** Instant, ISO 8601. */
  lastChange: z.string(),
})
export type DossierInBackup = z.infer<typeof dossierInBackupSchema>

/** A dossier of the present library with changes that are not in the backup. */
const lostByRestoreSchema = z.object({
  dossier: uuidSchema,
  title: z.string(),
  /** Not in the backup at all. */
  isAbsent: z.boolean(),
  changes: z.number().int().positive(),
})
export type LostByRestore = z.infer<typeof lostByRestoreSchema>

/** What a backup has in it, found by reading a copy of it from end to end. */
export const backupContentsSchema = z.object({
  events: z.number().int(),
  bytes: z.number().int(),
  people: z.array(z.string()),
  /** Newest change first. */
  dossiers: z.array(dossierInBackupSchema),
  lost: z.array(lostByRestoreSchema),
  /** Why its journal does not verify, in English, at most twenty; empty for a sound one, and only that is restored. */
  problems: z.array(z.string()),
  problemsInAll: z.number().int(),
})
export type BackupContents = z.infer<typeof backupContentsSchema>

/** `file`: the one that was chosen. `aside`: the folder in which the present library would be kept. */
export const backupPreviewSchema = backupContentsSchema.extend({ file: z.string(), aside: z.string() })
export type BackupPreview = z.infer<typeof backupPreviewSchema>

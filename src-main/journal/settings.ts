import type { Draft } from '../contract/api'
import type { Sql } from './sql'

export const clockKey = 'clock'
export const deviceKey = 'device'
/** Instant of the last backup that was made from here, ISO 8601. */
export const backedUpKey = 'backup.at'

/** What this machine remembers outside the journal: its device id, its clock, who works here. Values are short texts. */
export interface Settings {
  get(key: string): string | null
  /** Null forgets the key. Throws `StetException` on a disk that is full or may not be written. */
  put(key: string, value: string | null): void
}

/** Texts being typed, kept so that a crash loses at most a second of them. */
export interface Drafts {
  list(dossier: string): Draft[]
  put(draft: Draft): void
  clear(dossier: string, field: string): void
}

export function getSetting(sql: Sql, key: string): string | null {
  return sql.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', [key])?.value ?? null
}

export function putSetting(sql: Sql, key: string, value: string): void {
  sql.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', [key, value])
}

export function settingsOf(sql: Sql): Settings {
  return {
    get: (key) => getSetting(sql, key),
    put: (key, value) => {
      if (value === null) sql.run('DELETE FROM settings WHERE key = ?', [key])
      else putSetting(sql, key, value)
    },
  }
}

export function draftsOf(sql: Sql): Drafts {
  return {
    list: (dossier) =>
      sql
        .all<{ field: string; text: string }>('SELECT field, text FROM drafts WHERE dossier = ? ORDER BY field', [
          dossier,
        ])
        .map(({ field, text }) => ({ dossier, field, text: JSON.parse(text) as string })),
    // As a JSON string: what is being typed may hold half of a surrogate pair or a U+0000, and neither survives as SQL text.
    put: ({ dossier, field, text }) => {
      sql.run('INSERT OR REPLACE INTO drafts (dossier, field, text) VALUES (?, ?, ?)', [
        dossier,
        field,
        JSON.stringify(text),
      ])
    },
    clear: (dossier, field) => {
      sql.run('DELETE FROM drafts WHERE dossier = ? AND field = ?', [dossier, field])
    },
  }
}

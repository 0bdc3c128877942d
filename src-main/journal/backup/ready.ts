import { existsSync, renameSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deviceKey, settingsOf } from '../settings'
import { Sql } from '../sql'
import { sync, syncFolder } from './copy'
import { readyIn, stagedIn } from './places'

/**
 * Makes the staged backup ready to be the library in `folder`: with the language packs that were added here, and with this
 * machine's own `settings` (those named with null it keeps as the backup has them). It gets a new device: were both
 * libraries written on as one device, two chains would have the same name. Throws what the file system or SQLite says.
 */
export async function makeReady(folder: string, settings: Record<string, string | null>): Promise<void> {
  const place = stagedIn(folder)
  const packs = join(folder, 'dictionaries')
  if (existsSync(packs)) await cp(packs, join(place, 'dictionaries'), { recursive: true })
  const file = join(place, 'library.db')
  const sql = new Sql(file, folder)
  try {
    const own = settingsOf(sql)
    own.put(deviceKey, null)
    for (const [key, value] of Object.entries(settings)) if (value !== null) own.put(key, value)
  } finally {
    sql.close()
  }
  sync(file)
  rmSync(readyIn(folder), { recursive: true, force: true })
  renameSync(place, readyIn(folder))
  syncFolder(dirname(folder))
}

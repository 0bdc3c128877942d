import { dirname, join } from 'node:path'
import { ok } from '../../contract/errors'
import { backedUpKey } from '../../journal/settings'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'backup.save' | 'backup.choose' | 'backup.restore' | 'backup.discard' | 'backup.notice'

/** Setting: where the last backup was saved, to be offered again. */
const folderKey = 'backup.folder'

/** Backing up the library, and restoring it. */
export function backupHandlers({ library, backups, desktop, written, push, now }: Room): Pick<Handlers, Channels> {
  const saying = async <T>(doing: 'saving' | 'reading', work: Promise<T>): Promise<T> => {
    push('backup', { doing })
    try {
      return await work
    } finally {
      push('backup', { doing: null })
    }
  }
  return {
    'backup.save': async (_, caller) => {
      const folder = library.settings.get(folderKey)
      const name = backups.nameAt(now())
      const path = await desktop.chooseSavePath(caller.webContentsId, folder === null ? name : join(folder, name))
      if (path === null) return ok({ path })
      const saved = await saying('saving', backups.save(path))
      if (!saved.ok) return saved
      library.settings.put(folderKey, dirname(path))
      library.settings.put(backedUpKey, now().toISOString())
      written.add(path)
      return ok({ path })
    },
    'backup.choose': async (_, caller) => {
      const file = await desktop.chooseBackup(caller.webContentsId)
      return file === null ? ok(null) : saying('reading', backups.look(file))
    },
    'backup.restore': async () => {
      const ready = await backups.ready(library.settings)
      if (!ready.ok) return ready
      desktop.reopen()
      return ok({})
    },
    'backup.discard': () => {
      backups.discard()
      return ok({})
    },
    'backup.notice': () => {
      const notice = backups.takeNotice()
      if (notice?.aside) written.add(notice.aside)
      return ok(notice)
    },
  }
}

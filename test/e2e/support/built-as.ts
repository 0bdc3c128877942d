import type { BuildFacts } from '../../../src-main/contract/about'
import type { Desk } from './app'

/** Lets About say that this is a package, which a checkout is not: the rest of what it says stays true. */
export const builtAs = (desk: Desk, build: BuildFacts): Promise<void> =>
  desk.app.evaluate(({ ipcMain, app }, given) => {
    ipcMain.removeHandler('stet:about.read')
    ipcMain.handle('stet:about.read', () => ({
      ok: true,
      value: {
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        system: `${process.platform} ${process.arch}`,
        pinned: given.pinned,
        build: given,
        libraryFolder: '/home/mara/.config/Stet/library',
        logFolder: '/home/mara/.config/Stet/logs',
      },
    }))
  }, build)

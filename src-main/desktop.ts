import { BrowserWindow, session, shell } from 'electron'
import type { Desktop } from './ipc/handlers/room'
import { renderApart } from './reports/threaded'
import {
  chooseBackup,
  chooseDictionary,
  chooseEvidence,
  chooseLogo,
  choosePaths,
  chooseSavePath,
  mayReplace,
} from './shell/dialogs'
import { offerPage, withdrawPage } from './shell/originals'
import { printPages } from './shell/print'
import type { createWindows } from './shell/windows'

const windowOf = (webContentsId: number): BrowserWindow => {
  const window = BrowserWindow.getAllWindows().find((w) => w.webContents.id === webContentsId)
  if (!window) throw new Error('the window that asked is gone')
  return window
}

/**
 * What handlers ask of Electron: dialogs over the window that asked, windows, the file manager, the printer. `reopen`: see
 * `Desktop`. `reporter`: `reports/thread.ts` as it was built.
 */
export function createDesktop(
  windows: ReturnType<typeof createWindows>,
  reopen: Desktop['reopen'],
  reporter: string,
): Desktop {
  return {
    choosePaths: (caller, what) => choosePaths(windowOf(caller), what),
    chooseSavePath: (caller, name) => chooseSavePath(windowOf(caller), name),
    mayReplace: (caller, paths) => mayReplace(windowOf(caller), paths),
    chooseDictionary: (caller) => chooseDictionary(windowOf(caller)),
    chooseEvidence: (caller) => chooseEvidence(windowOf(caller)),
    chooseBackup: (caller) => chooseBackup(windowOf(caller)),
    chooseLogo: (caller) => chooseLogo(windowOf(caller)),
    newWindow: () => void windows.open(),
    placeOf: (caller) => windows.placeOf(caller),
    setPlace: (caller, place) => windows.setPlace(caller, place),
    offerPage,
    withdrawPage,
    reveal: (path) => shell.showItemInFolder(path),
    openExternal: (url) => shell.openExternal(url),
    printPdf: (pages, signal) => printPages(session.defaultSession, pages, signal),
    renderReport: renderApart(reporter),
    reopen,
  }
}

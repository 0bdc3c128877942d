import { BrowserWindow, session, shell } from 'electron'
import type { Desktop } from './ipc/handlers/room'
import {
  chooseBackup,
  chooseDictionary,
  chooseEvidence,
  chooseLogo,
  choosePaths,
  chooseSavePath,
} from './shell/dialogs'
import { offerPage, withdrawPage } from './shell/originals'
import { printPdf } from './shell/print'
import type { createWindows } from './shell/windows'

const windowOf = (webContentsId: number): BrowserWindow => {
  const window = BrowserWindow.getAllWindows().find((w) => w.webContents.id === webContentsId)
  if (!window) throw new Error('the window that asked is gone')
  return window
}

/** What handlers ask of Electron: dialogs over the window that asked, windows, the file manager, the printer. `reopen`: see `Desktop`. */
export function createDesktop(windows: ReturnType<typeof createWindows>, reopen: Desktop['reopen']): Desktop {
  return {
    choosePaths: (caller, what) => choosePaths(windowOf(caller), what),
    chooseSavePath: (caller, name) => chooseSavePath(windowOf(caller), name),
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
    printPdf: (html, options) => printPdf(session.defaultSession, html, options),
    reopen,
  }
}

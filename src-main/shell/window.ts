import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { wireName } from '../contract/channels'
import { appUrl } from './protocol'

/** Paper and ink of the two themes, so that the window does not flash before the page is drawn. */
const paper = { light: '#f7f4ec', dark: '#1c1b19' }

export const pagePreferences = (session: Session) => ({
  session,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
})

/** Makes a window, empty and not shown: its process takes a while to start. */
export function makeWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Stet',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: { ...pagePreferences(session), preload },
  })
  tellFrameKeys(window)
  reviveAfterCrash(window)
  return window
}

/** A frame with the focus has all keys, and a saved page can hand none on: those that lead out of it are told apart. */
function tellFrameKeys({ webContents }: BrowserWindow): void {
  webContents.on('before-input-event', (_event, { type, key, shift }) => {
    if (type === 'keyDown' && (key === 'Escape' || key === 'F6'))
      webContents.send(wireName('frameKey'), { key, back: shift })
  })
}

/** A page that fails again this soon fails for a reason that loading it again does not cure. */
const crashPauseMs = 10_000

/** Everything marked is in the library, so a page whose process has gone is simply loaded again. */
function reviveAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`stet: the window's process has gone (${reason})`)
    if (reason === 'clean-exit' || performance.now() - last < crashPauseMs) return
    last = performance.now()
    // Not from within this event: the process is still being taken down.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload()
    })
  })
}

/** Loads the app into a window, which shows itself when its first picture is ready. Throws when it cannot be loaded. */
export async function loadWindow(window: BrowserWindow): Promise<void> {
  window.once('ready-to-show', () => window.show())
  try {
    await window.loadURL(appUrl)
  } catch (cause) {
    if (!window.isDestroyed()) throw cause // a window that was closed meanwhile loads nothing, and need not
  }
}

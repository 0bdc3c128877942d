import { BrowserWindow, nativeTheme, type Session } from 'electron'
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
  return window
}

/** Loads the app into a window, which shows itself when its first picture is ready. */
export function loadWindow(window: BrowserWindow): void {
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appUrl)
}

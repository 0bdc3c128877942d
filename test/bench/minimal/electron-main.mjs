import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// Not awaited at the top level: Electron becomes ready only after this module has been evaluated.
app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  await window.loadFile(join(import.meta.dirname, 'renderer', 'index.html'))
})

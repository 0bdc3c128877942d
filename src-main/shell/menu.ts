import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { PushOf } from '../contract/api'
import { wireName } from '../contract/channels'

type Action = PushOf<'menu'>['action']

const words = {
  en: {
    file: 'File',
    files: 'Import files…',
    folder: 'Import folder…',
    paste: 'Paste an article…',
    export: 'Save report…',
    library: 'Library',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
  },
  de: {
    file: 'Datei',
    files: 'Dateien importieren …',
    folder: 'Ordner importieren …',
    paste: 'Artikel einfügen …',
    export: 'Bericht speichern …',
    library: 'Bibliothek',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    window: 'Fenster',
  },
}

/** The platform's menu. What the page itself does is sent to it as a menu action. */
export function buildMenu(focused: () => BrowserWindow | null): Menu {
  const w = app.getLocale().startsWith('de') ? words.de : words.en
  const item = (label: string, action: Action, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => focused()?.webContents.send(wireName('menu'), { action }),
    ...(accelerator ? { accelerator } : {}),
  })
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: w.file,
      submenu: [
        item(w.library, 'library', 'CmdOrCtrl+L'),
        { type: 'separator' },
        item(w.files, 'import-files', 'CmdOrCtrl+O'),
        item(w.folder, 'import-folder', 'CmdOrCtrl+Shift+O'),
        item(w.paste, 'paste', 'CmdOrCtrl+Shift+V'),
        { type: 'separator' },
        item(w.export, 'export', 'CmdOrCtrl+E'),
        { type: 'separator' },
        process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
      ],
    },
    // The roles act on text fields; for verdicts the page handles the keys itself before the menu sees them.
    {
      label: w.edit,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: w.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: w.window, submenu: [{ role: 'minimize' }, { role: 'zoom' }] },
  ]
  return Menu.buildFromTemplate(template)
}

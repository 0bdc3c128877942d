import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { PushOf } from '../contract/api'
import { wireName } from '../contract/channels'
import type { PreferenceChanges, Preferences } from '../contract/preferences'
import { isMenuKey, keyOf } from './accelerator'
import { mainLanguage } from './language'
import { type MenuWords, menuWords } from './menu-words'

type Action = PushOf<'menu'>['action']
type Item = MenuItemConstructorOptions

export interface MenuDoes {
  focused: () => BrowserWindow | null
  newWindow: () => void
  change: (changes: PreferenceChanges) => void
}

/** The platform's menu in the interface's language. What the page itself does is sent to the one in front. */
export function buildMenu(preferences: Preferences, does: MenuDoes): Menu {
  const words = menuWords[mainLanguage()]
  const make = makerOf(preferences, does)
  const isMac = process.platform === 'darwin'
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: words.file, submenu: fileMenu(words, make, does, isMac) },
    { label: words.edit, submenu: editMenu(words, make) },
    { label: words.view, submenu: viewMenu(words, make, preferences, does) },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimise },
        { role: 'zoom', label: words.zoom },
      ],
    },
    {
      label: words.help,
      submenu: [
        make.keyed(words.shortcuts, 'shortcuts', 'sheet', '?'),
        { type: 'separator' },
        make.item(words.about, 'about'),
      ],
    },
  ])
}

interface Maker {
  /** The page has no key of its own for it: the menu's is the only one. */
  item(label: string, action: Action, accelerator?: string): Item
  /** The page's key, shown and not taken: there it can be changed, and means what is in front. */
  keyed(label: string, action: Action, id: string, usual: string): Item
  /** Main does it, by the key that the page would have. */
  own(label: string, click: () => void, id: string, usual: string): Item
}

function makerOf({ keys }: Preferences, { focused }: MenuDoes): Maker {
  const send = (action: Action) => () => focused()?.webContents.send(wireName('menu'), { action })
  return {
    item: (label, action, accelerator) => ({ label, click: send(action), ...(accelerator ? { accelerator } : {}) }),
    keyed: (label, action, id, usual) => {
      const accelerator = keyOf(keys, id, usual)
      return { label, click: send(action), ...(accelerator ? { accelerator, registerAccelerator: false } : {}) }
    },
    own: (label, click, id, usual) => {
      const accelerator = keyOf(keys, id, usual)
      const registerAccelerator = accelerator !== null && isMenuKey(accelerator)
      return { label, click, ...(accelerator ? { accelerator, registerAccelerator } : {}) }
    },
  }
}

const separator: Item = { type: 'separator' }

const fileMenu = (words: MenuWords, make: Maker, does: MenuDoes, isMac: boolean): Item[] => [
  make.keyed(words.newDossier, 'new-dossier', 'newDossier', 'Mod+n'),
  make.own(words.newWindow, does.newWindow, 'window', 'Mod+Shift+n'),
  make.item(words.library, 'library', 'CmdOrCtrl+L'),
  separator,
  make.item(words.files, 'import-files', 'CmdOrCtrl+O'),
  make.item(words.folder, 'import-folder', 'CmdOrCtrl+Shift+O'),
  make.item(words.pasteArticle, 'paste', 'CmdOrCtrl+Shift+V'),
  separator,
  make.item(words.report, 'export', 'CmdOrCtrl+E'),
  separator,
  make.item(words.backUp, 'back-up'),
  make.item(words.restore, 'restore'),
  separator,
  make.keyed(words.settings, 'settings', 'settings', 'Mod+,'),
  separator,
  { role: 'close', label: words.close },
  ...(isMac ? [] : [{ role: 'quit' as const, label: words.quit }]),
]

// Cut, copy and paste act on text fields. Undo, redo and find mean the field's own or the desk's: the page knows.
const editMenu = (words: MenuWords, make: Maker): Item[] => [
  make.keyed(words.undo, 'undo', 'undo', 'Mod+z'),
  make.keyed(words.redo, 'redo', 'redo', 'Mod+Shift+z'),
  separator,
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
  separator,
  make.keyed(words.find, 'find', 'find', 'Mod+f'),
]

function viewMenu(words: MenuWords, make: Maker, preferences: Preferences, does: MenuDoes): Item[] {
  const theme = preferences.theme ?? 'auto'
  const language = mainLanguage()
  const choice = (label: string, checked: boolean, changes: PreferenceChanges): Item => ({
    ...{ label, checked, type: 'radio' },
    click: () => does.change(changes),
  })
  return [
    make.keyed(words.activity, 'activity', 'activity', 'Mod+Shift+y'),
    make.keyed(words.search, 'search', 'search', 'Mod+Shift+f'),
    make.keyed(words.palette, 'palette', 'palette', 'Mod+k'),
    separator,
    {
      label: words.colours,
      submenu: (['auto', 'light', 'dark'] as const).map((each) => choice(words[each], theme === each, { theme: each })),
    },
    {
      label: words.language,
      submenu: [
        choice('English', language === 'en', { language: 'en' }),
        choice('Deutsch', language === 'de', { language: 'de' }),
      ],
    },
    separator,
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
  ]
}

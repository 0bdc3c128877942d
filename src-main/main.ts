import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { app, BrowserWindow, ipcMain, Menu, session, shell } from 'electron'
import type { PushOf } from './contract/api'
import type { PushChannel } from './contract/channels'
import { type StetError, stetError } from './contract/errors'
import { createHandlers } from './ipc/handlers'
import type { Desktop } from './ipc/handlers/room'
import { pushTo } from './ipc/push'
import { serve } from './ipc/serve'
import { createSession } from './ipc/session'
import { createAnnotateArticle } from './library/annotations'
import { createDictionaries } from './library/dictionaries'
import { createEvidenceFiles } from './library/evidence-files'
import { createIntake } from './library/intake'
import { type Library, openLibrary } from './library/library'
import { createPreferences } from './library/preferences'
import { createSearch } from './library/search'
import { chooseDictionary, chooseEvidence, choosePaths, chooseSavePath, showFatal } from './shell/dialogs'
import { buildMenu } from './shell/menu'
import { printPdf } from './shell/print'
import { registerScheme, serveApp } from './shell/protocol'
import { guardAllPages, guardSession, isOwnPage } from './shell/security'
import { loadWindow, makeWindow } from './shell/window'
import { createWorkerHost } from './workers/host'
import { defaultLimits } from './workers/jobs'

// Composition root: makes the rooms and ties them together; decides nothing itself.

const root = join(import.meta.dirname, '..', '..')
const preload = join(root, 'out', 'preload', 'preload.cjs')

// A terminal that is closed under a running app: there is nowhere to say it, and nothing else is wrong.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

registerScheme()
guardAllPages()

const printInput = app.commandLine.getSwitchValue('print-pdf')
if (printInput !== '') void printAndQuit(printInput, app.commandLine.getSwitchValue('out'))
else if (app.requestSingleInstanceLock())
  start().catch((cause) => giveUp(stetError('unexpected', { what: String(cause) }, cause)))
else app.quit() // the instance that runs comes to the front, see second-instance

async function start(): Promise<void> {
  await app.whenReady()
  const page = session.defaultSession
  guardSession(page)
  serveApp(page, join(root, 'out', 'renderer'))
  // The window's process starts while the library is opened; nothing is loaded into it before somebody answers.
  const window = makeWindow(page, preload)
  const folder = join(app.getPath('userData'), 'library')
  const opened = openLibrary(folder, { mode: 'write' })
  if (!opened.ok) {
    giveUp(opened.error)
    return
  }
  compose(opened.value, folder)
  await loadWindow(window)
}

/** Without a window nobody could end the app: it says why it cannot start, and goes. */
function giveUp(error: StetError): void {
  showFatal(error)
  app.exit(1)
}

function compose(library: Library, libraryFolder: string): void {
  const push = <C extends PushChannel>(channel: C, message: PushOf<C>) =>
    pushTo(
      BrowserWindow.getAllWindows().map((w) => w.webContents),
      channel,
      message,
    )
  const host = createWorkerHost(join(import.meta.dirname, 'worker.js'))
  const dictionaries = createDictionaries({
    app: appDictionaries(),
    added: join(libraryFolder, 'dictionaries'),
  })
  const intake = createIntake(library, host, (progress) => push('job', progress), defaultLimits, dictionaries)
  library.subscribe((feedPage) => push('feed', feedPage))
  const search = createSearch(library, { delayMs: searchDelayMs, onError: (cause) => console.error('search', cause) })
  const sampleFolder = join(root, 'resources', 'sample')
  const handlers = createHandlers({
    library,
    intake,
    dictionaries,
    evidenceFiles: createEvidenceFiles(),
    annotateArticle: createAnnotateArticle(library, host),
    search,
    session: createSession(library),
    preferences: createPreferences(library.settings),
    push,
    desktop,
    facts: {
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      platform: process.platform,
      libraryFolder,
      sampleFolder: existsSync(sampleFolder) ? sampleFolder : null,
    },
    now: () => new Date(),
  })
  // To standard error until there are log files; a cause may name a file but never holds an article's words.
  serve(ipcMain, handlers, isOwnPage, (channel, cause) => console.error(channel, cause))
  Menu.setApplicationMenu(buildMenu(() => BrowserWindow.getFocusedWindow()))
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void loadWindow(makeWindow(session.defaultSession, preload))
  })
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  closeOnQuit(async () => {
    // A disk that does not answer keeps a worker from ending: then the process ends it.
    await Promise.race([intake.close(), pause(quitPatienceMs)])
    search.close()
    library.close()
  })
}

/** In a packaged app beside its archive, since workers read them as files; in a checkout among the resources. */
const appDictionaries = () =>
  app.isPackaged ? join(process.resourcesPath, 'dictionaries') : join(root, 'resources', 'dictionaries')

const quitPatienceMs = 3000
/** The first screen comes first. */
const searchDelayMs = 2000

/** Every commit is durable already; this only ends workers and releases the lock in order. */
function closeOnQuit(close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      // Not from within this event: Electron ignores a quit that comes while it takes the last one back.
      setImmediate(() => app.quit())
    })
  })
}

const windowOf = (webContentsId: number): BrowserWindow => {
  const window = BrowserWindow.getAllWindows().find((w) => w.webContents.id === webContentsId)
  if (!window) throw new Error('the window that asked is gone')
  return window
}

const desktop: Desktop = {
  choosePaths: (caller, what) => choosePaths(windowOf(caller), what),
  chooseSavePath: (caller, name) => chooseSavePath(windowOf(caller), name),
  chooseDictionary: (caller) => chooseDictionary(windowOf(caller)),
  chooseEvidence: (caller) => chooseEvidence(windowOf(caller)),
  reveal: (path) => shell.showItemInFolder(path),
  openExternal: (url) => shell.openExternal(url),
  printPdf: (html, options) => printPdf(session.defaultSession, html, options),
}

/** `--print-pdf=IN --out=OUT`: the command line's printer. Needs no library and shows no window. */
async function printAndQuit(input: string, output: string): Promise<void> {
  try {
    await app.whenReady()
    guardSession(session.defaultSession)
    serveApp(session.defaultSession, join(root, 'out', 'renderer'))
    const title = app.commandLine.getSwitchValue('print-title')
    const footer = app.commandLine.getSwitchValue('print-footer')
    const printed = await printPdf(session.defaultSession, await readFile(input, 'utf8'), { title, footer })
    if (!printed.ok) throw new Error(printed.error.cause ?? stetError('pdf-failed').code)
    await writeFile(output, printed.value)
    app.exit(0)
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    app.exit(1)
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { app, BrowserWindow, ipcMain, Menu, nativeTheme, session } from 'electron'
import { createAbout } from './about'
import { commandWords } from './cli/commands'
import { runInApp } from './command-line'
import type { PushOf } from './contract/api'
import type { PushChannel } from './contract/channels'
import { type StetError, stetError } from './contract/errors'
import { readWindowStates } from './contract/windows'
import { createDesktop } from './desktop'
import { createHandedFiles, filesAmong, type HandedFiles } from './handed-files'
import { createHandlers } from './ipc/handlers'
import { paced } from './ipc/paced'
import { pushTo } from './ipc/push'
import { type Handlers, serve } from './ipc/serve'
import { createSession } from './ipc/session'
import { finishRestore } from './journal/backup/places'
import { backupRunner } from './journal/backup/run'
import { createCheckpointer } from './journal/checkpoint'
import { createAnnotateArticle } from './library/annotations'
import { createBackups } from './library/backups'
import { createDictionaries } from './library/dictionaries'
import { createEvidenceFiles } from './library/evidence-files'
import { createIntake } from './library/intake'
import { createLastReports } from './library/last-reports'
import { type Library, openLibrary } from './library/library'
import { createShowPage } from './library/originals'
import { createPreferences } from './library/preferences'
import { createThreadedSearch } from './library/search/threaded'
import { followLinks } from './linked'
import { eventOfRequest } from './log/requests'
import { loggedOf } from './log/thrown'
import { libraryOpened, noLog, startLog, stopped } from './logging'
import { printAndQuit } from './print-and-quit'
import { showFatal } from './shell/dialogs'
import { mainLanguage, setMainLanguage } from './shell/language'
import type { Handed } from './shell/links'
import { buildMenu, type MenuDoes } from './shell/menu'
import { registerScheme, serveApp } from './shell/protocol'
import { guardAllPages, guardSession, isOwnPage } from './shell/security'
import { loadWindow, makeWindow } from './shell/window'
import { createWindows } from './shell/windows'
import { watched } from './watched'
import { createWorkerHost, readersYoungMegabytes } from './workers/host'
import { defaultLimits } from './workers/jobs'

// Composition root: makes the rooms and ties them together; decides nothing itself.

const root = join(import.meta.dirname, '..', '..')
/** What lies beside the archive of an installed app, since workers read it as files; in a checkout the folder of that name. */
const resources = app.isPackaged ? process.resourcesPath : join(root, 'resources')
const preload = join(root, 'out', 'preload', 'preload.cjs')

// A terminal that is closed under a running app: there is nowhere to say it, and nothing else is wrong.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

registerScheme()
guardAllPages()

const printInput = app.commandLine.getSwitchValue('print-pdf')
const words = commandWords(process.argv, app.isPackaged)
const handed: Handed = { files: filesAmong(process.argv, process.cwd(), root) }
const isTheApp = words === null && printInput === '' && app.requestSingleInstanceLock(handed)
/** Of one process only: two that write would rotate each other's files away. */
const log = isTheApp ? startLog() : noLog
if (words !== null) void runInApp(words, { root, resources })
else if (isTheApp) start().catch(giveUpOn)
else if (printInput !== '') void printAndQuit(join(root, 'out', 'renderer'), printInput)
else app.quit() // the instance that runs comes to the front, see second-instance

async function start(): Promise<void> {
  await app.whenReady()
  const page = session.defaultSession
  guardSession(page)
  serveApp(page, join(root, 'out', 'renderer'))
  // The window's process starts while the library is opened; nothing is loaded into it before somebody answers.
  const window = makeWindow(page, preload)
  const folder = join(app.getPath('userData'), 'library')
  finishRestore(folder)
  const desk = openDesk(folder)
  if (desk === null) return
  serve(ipcMain, served, isOwnPage, (seen) => log.write(eventOfRequest(seen)))
  followWindows()
  const [first, ...others] = readWindowStates(desk.library.settings.get(windowsKey))
  await windows.adopt(window, first, links.atStart())
  for (const state of others) await windows.open(state)
}

interface OpenDesk {
  library: Library
  handed: HandedFiles
  /** Nothing is written afterwards; the lock is free. */
  close: () => Promise<void>
}

let openNow: OpenDesk | null = null
/** The handlers of the library that is open: after a restore they are others, on the same channels. */
const served = {} as Handlers
const windowsKey = 'windows'

const windows = createWindows(
  () => makeWindow(session.defaultSession, preload),
  loadWindow,
  (states) => {
    try {
      openNow?.library.settings.put(windowsKey, JSON.stringify(states))
    } catch (cause) {
      log.write({ event: 'uncaught', where: 'main', ...loggedOf(cause) }) // a full disk: nothing that anybody wrote
    }
  },
)

/** Null when it cannot be opened, which has been said. */
function openDesk(folder: string): OpenDesk | null {
  const began = performance.now()
  const opened = openLibrary(folder, {
    mode: 'write',
    onFeedError: (cause) => log.write({ event: 'uncaught', where: 'feed', ...loggedOf(cause) }),
  })
  if (!opened.ok) {
    giveUp(opened.error)
    return null
  }
  log.write(libraryOpened(opened.value, performance.now() - began))
  openNow = compose(opened.value, folder)
  return openNow
}

const links = followLinks(handed.files, windows, () => openNow)

/** Set while all windows are closed only to be opened on another library. */
let isReopening = false

function followWindows(): void {
  app.on('activate', () => {
    if (windows.all().length === 0) void windows.open(windows.states()[0])
  })
  app.on('before-quit', () => windows.freeze())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !isReopening) app.quit()
  })
  closeOnQuit(async () => openNow?.close())
}

/** The backup that is ready becomes the library, and every window is opened anew on it. */
async function reopen(folder: string): Promise<void> {
  isReopening = true
  const states = windows.states()
  windows.destroyAll()
  await openNow?.close()
  openNow = null
  log.write({ event: 'restore', code: backups.swap() })
  // Mirrors of the library before: its positions may be those of other events now. Drafts are in the library too.
  await session.defaultSession.clearStorageData({ storages: ['indexdb'] })
  if (openDesk(folder) === null) return
  for (const state of states) await windows.open(state)
  isReopening = false
}

function giveUpOn(cause: unknown): void {
  giveUp(stetError('unexpected', { what: String(cause) }, cause))
}

/** Without a window nobody could end the app: it says why it cannot start, and goes. */
function giveUp(error: StetError): void {
  log.write({ event: 'gave-up', code: error.code })
  showFatal(error)
  app.exit(1)
}

function compose(library: Library, libraryFolder: string): OpenDesk {
  const push = <C extends PushChannel>(channel: C, message: PushOf<C>) => {
    pushTo(
      windows.all().map((w) => w.webContents),
      channel,
      message,
    )
    if (channel === 'preferences') follow()
    if (channel === 'session') links.takeWaiting()
  }
  const preferences = createPreferences(library.settings)
  const menu: MenuDoes = {
    focused: () => BrowserWindow.getFocusedWindow() ?? windows.all()[0] ?? null,
    newWindow: () => void windows.open(),
    change: (changes) => push('preferences', preferences.change(changes)),
  }
  const follow = () => {
    const now = preferences.get()
    setMainLanguage(now.language ?? null)
    nativeTheme.themeSource = now.theme === undefined || now.theme === 'auto' ? 'system' : now.theme
    Menu.setApplicationMenu(buildMenu(now, menu))
  }
  follow()
  const host = watched(createWorkerHost(join(import.meta.dirname, 'worker.js')), log)
  const dictionaries = createDictionaries({
    app: join(resources, 'dictionaries'),
    added: join(libraryFolder, 'dictionaries'),
  })
  const readers = watched(
    createWorkerHost(join(import.meta.dirname, 'worker.js'), defaultLimits, readersYoungMegabytes),
    log,
  )
  const tell = (progress: PushOf<'job'>) => push('job', progress)
  const intake = createIntake(library, host, tell, defaultLimits, dictionaries, readers)
  library.subscribe(paced((feedPage) => push('feed', feedPage)))
  const checkpointer = createCheckpointer(libraryFolder, join(import.meta.dirname, 'checkpointer.js'), (why) => {
    console.error('checkpoint', why)
    library.checkpointElsewhere(false)
  })
  library.checkpointElsewhere(true)
  library.subscribe(() => checkpointer.committed())
  intake.resume()
  const search = createThreadedSearch(library, join(import.meta.dirname, 'searcher.js'), {
    delayMs: searchDelayMs,
    onError: (cause) => log.write({ event: 'uncaught', where: 'search', ...loggedOf(cause) }),
  })
  const sampleFolder = join(resources, 'sample')
  const person = createSession(library)
  Object.assign(
    served,
    createHandlers({
      library,
      intake,
      dictionaries,
      backups,
      evidenceFiles: createEvidenceFiles(),
      annotateArticle: createAnnotateArticle(library, host),
      showPage: createShowPage(host),
      search,
      session: person,
      preferences,
      lastReports: createLastReports(library.settings),
      about: createAbout({ root, dictionaries: join(resources, 'dictionaries'), libraryFolder }, log),
      push,
      desktop: createDesktop(
        windows,
        () => void setImmediate(() => void reopen(libraryFolder).catch(giveUpOn)),
        join(import.meta.dirname, 'reporter.js'),
      ),
      facts: {
        version: app.getVersion(),
        electron: process.versions.electron ?? '',
        platform: process.platform,
        libraryFolder,
        sampleFolder: existsSync(sampleFolder) ? sampleFolder : null,
      },
      written,
      now: () => new Date(),
    }),
  )
  return {
    library,
    handed: createHandedFiles({ library, intake, session: person }, mainLanguage),
    close: async () => {
      // A disk that does not answer keeps a worker from ending: then the process ends it.
      await Promise.race([intake.close(), pause(quitPatienceMs)])
      await search.close()
      await checkpointer.close()
      library.close()
    },
  }
}

const backups = createBackups(
  join(app.getPath('userData'), 'library'),
  backupRunner(join(import.meta.dirname, 'backup.js')),
  () => new Date(),
)

/** Paths that a page may show in the file manager. */
const written = new Set<string>()

const quitPatienceMs = 3000
/** The first screen comes first. */
const searchDelayMs = 2000

/** Every commit is durable already; this only ends workers and releases the lock in order. */
function closeOnQuit(close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    const began = performance.now()
    void close().finally(() => {
      closed = true
      log.write(stopped(performance.now() - began))
      // Not from within this event: Electron ignores a quit that comes while it takes the last one back.
      setImmediate(() => app.quit())
    })
  })
}

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Library } from './library/library'
import { type Log, levelFrom, openLog } from './log/file'
import { loggedOf } from './log/thrown'
import type { LogEvent } from './log/vocabulary'

/** The app's log, begun with what runs here; from now on it hears of whatever nobody catches. */
export function startLog(): Log {
  const log = openLog(app.getPath('logs'), { level: levelFrom(process.env.STET_LOG_LEVEL) })
  log.write({
    event: 'start',
    version: app.getVersion(),
    electron: process.versions.electron ?? null,
    chromium: Number.parseInt(process.versions.chrome ?? '', 10) || null,
    node: process.versions.node,
    platform: knownOr(['linux', 'darwin', 'win32'], process.platform),
    arch: knownOr(['x64', 'arm64', 'ia32', 'arm'], process.arch),
    packaged: app.isPackaged,
  })
  watchProcess(log)
  return log
}

const knownOr = <T extends string>(known: readonly T[], found: string): T | 'other' =>
  known.find((each) => each === found) ?? 'other'

function watchProcess(log: Log): void {
  // The monitor only looks on: what happens then, a dialog and the end, is as without it.
  process.on('uncaughtExceptionMonitor', (cause) => log.write({ event: 'uncaught', where: 'main', ...loggedOf(cause) }))
  process.on('unhandledRejection', (cause) => {
    log.write({ event: 'uncaught', where: 'main', ...loggedOf(cause) })
    console.error('stet: nobody handled', cause)
  })
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    log.write({ event: 'process-gone', which: 'window', why: knownOr(reasons, reason), exit: exitCode })
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    const which = type === 'GPU' ? 'gpu' : type === 'Utility' ? 'utility' : 'other'
    log.write({ event: 'process-gone', which, why: knownOr(reasons, reason), exit: exitCode })
  })
}

const reasons = [
  ...(['clean-exit', 'abnormal-exit', 'killed', 'crashed', 'oom'] as const),
  ...(['launch-failed', 'integrity-failure', 'memory-eviction'] as const),
]

export const noLog: Log = { write: () => {}, tail: () => [], close: () => {} }

export function libraryOpened({ folder }: Library, ms: number): LogEvent {
  const bytes = statSync(join(folder, 'library.db'), { throwIfNoEntry: false })?.size ?? 0
  return { event: 'library-opened', ms: Math.round(ms), bytes }
}

export const stopped = (ms: number): LogEvent => ({
  event: 'stop',
  ms: Math.round(ms),
  seconds: Math.round(process.uptime()),
})

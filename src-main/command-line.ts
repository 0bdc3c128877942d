import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, session } from 'electron'
import type { PrintPdf } from './reports/pdf'
import { printPages } from './shell/print'
import { serveApp } from './shell/protocol'
import { guardSession } from './shell/security'

/** Runs the command line in place of the window and ends the app with its exit code. */
export async function runInApp(words: string[], places: { root: string; resources: string }): Promise<void> {
  app.setPath('userData', ownProfile())
  app.disableHardwareAcceleration()
  app.dock?.hide()
  app.on('window-all-closed', () => {}) // the hidden window of a PDF is no reason to end
  const end = (code: number) => app.exit(code)
  const { processTerminal, runCommandLine } = await import('./cli/run')
  const code = await runCommandLine(words, {
    workerPath: join(import.meta.dirname, 'worker.js'),
    dictionaries: join(places.resources, 'dictionaries'),
    pages: join(places.root, 'out', 'renderer'),
    printPdf: printer(places.root),
    terminal: processTerminal(end),
  })
  await Promise.all([drained(process.stdout), drained(process.stderr)])
  end(code)
}

/**
 * Beside the app's own profile, which has one owner: the app may be running. Nothing of worth gets into it, and it stays: thrown away,
 * Chromium makes it anew while it shuts down. A system user without a home gets a temporary one.
 */
function ownProfile(): string {
  try {
    return join(app.getPath('userData'), 'command-line')
  } catch {
    return mkdtempSync(join(tmpdir(), 'stet-command-'))
  }
}

/** Prints in this process: a page that may run no script, in a session that is kept in memory only. */
const printer =
  (root: string): PrintPdf =>
  async (pages, signal) => {
    await app.whenReady()
    const own = session.fromPartition('command-line')
    if (!own.protocol.isProtocolHandled('stet')) {
      guardSession(own)
      serveApp(own, join(root, 'out', 'renderer'))
    }
    return printPages(own, pages, signal)
  }

/** What was written is with its reader: `app.exit` waits for nothing. */
const drained = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()))

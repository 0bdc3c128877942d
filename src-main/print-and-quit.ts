import { readFile, writeFile } from 'node:fs/promises'
import { app, session } from 'electron'
import { stetError } from './contract/errors'
import { printPdf } from './shell/print'
import { serveApp } from './shell/protocol'
import { guardSession } from './shell/security'

/** `--print-pdf=IN --out=OUT`: the command line's printer. Needs no library and shows no window. `pages`: the app's built files. */
export async function printAndQuit(pages: string, input: string): Promise<void> {
  const output = app.commandLine.getSwitchValue('out')
  // The printer's window is the only one: without this its end is the app's, and what was printed is half written.
  app.on('window-all-closed', () => {})
  try {
    await app.whenReady()
    guardSession(session.defaultSession)
    serveApp(session.defaultSession, pages)
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

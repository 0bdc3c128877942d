import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, session } from 'electron'
import { stetError } from './contract/errors'
import { printPages } from './shell/print'
import { serveApp } from './shell/protocol'
import { guardSession } from './shell/security'

/**
 * `--print-pdf=FOLDER`: the command line's printer. Prints each `NAME.html` of the folder to `NAME.pdf` beside it, without
 * tags where the name ends in `.plain`. Needs no library and shows no window. `pages`: the app's built files.
 */
export async function printAndQuit(pages: string, folder: string): Promise<void> {
  // The printer's windows are the only ones: without this their end is the app's, and what was printed is half written.
  app.on('window-all-closed', () => {})
  try {
    await app.whenReady()
    guardSession(session.defaultSession)
    serveApp(session.defaultSession, pages)
    const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
    const toPrint = names.map(async (name) => ({
      html: await readFile(join(folder, name), 'utf8'),
      isTagged: !name.endsWith('.plain.html'),
    }))
    const printed = await printPages(session.defaultSession, await Promise.all(toPrint))
    if (!printed.ok) throw new Error(printed.error.cause ?? stetError('pdf-failed').code)
    for (const [i, pdf] of printed.value.entries()) {
      await writeFile(join(folder, names[i]!.replace(/html$/, 'pdf')), pdf)
    }
    app.exit(0)
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    app.exit(1)
  }
}

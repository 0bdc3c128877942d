// node scripts/print-pdf.mjs FOLDER: prints each NAME.html in it to NAME.pdf with Electron, without a visible window;
// without tags and outline where the name ends in .plain.
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { withDisplay } from './lib/display.mjs'
import { findElectron } from './lib/electron.mjs'
import { requireSandbox } from './lib/ordinary-user.mjs'
import { lastLines, runQuietly, Stop, script } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'

const isLinux = process.platform === 'linux'
/** Longer than the printer's own limits for those pages (src-main/shell/print.ts), which say why it stopped. */
const limitMsOf = (inputs) => inputs.reduce((ms, path) => ms + 150_000 + (statSync(path).size / 1_000_000) * 60_000, 0)

await script(async ([folder]) => {
  if (!folder) throw new Stop('Usage: print-pdf.mjs FOLDER', 64)
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}.`)
  const inputs = readdirSync(folder).filter((name) => name.endsWith('.html'))
  if (inputs.length === 0) throw new Stop(`There is no page to print in ${folder}.`)
  const electron = await findElectron()
  await ensureSystem(['libraries', 'fonts'], electron.path)
  const stop = stopper()
  const pages = inputs.map((name) => join(resolve(folder), name))
  const print = printer(electron, resolve(folder), pages, stop)
  if (!isLinux) return succeed(await print([]), folder)

  const root = process.getuid() === 0
  if (!root) await requireSandbox(electron.path)
  // Chromium refuses to run as root with its sandbox on. The page is our own report, its text escaped, its CSP closed.
  const switches = root ? ['--no-sandbox'] : []
  const headless = await print([...switches, '--ozone-platform=headless', '--disable-gpu'])
  if (headless.isPrinted) return 0
  if (stop.aborted) return 143
  // Ozone's headless platform is no promise of Electron's: where it fails, a display without a screen does.
  await ensureSystem(['display'], electron.path)
  return succeed(await withDisplay({}, (display) => print([...switches, '--ozone-platform=x11'], display)), folder)
})

/** Told to end, Electron is ended and its profile thrown away; only then do we go. */
function stopper() {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  return stopping.signal
}

function printer(electron, folder, pages, stop) {
  const outputs = pages.map((path) => path.replace(/html$/, 'pdf'))
  return async (switches, display = {}) => {
    // A profile of its own: the app may be running, and a profile has one owner.
    const profile = mkdtempSync(join(tmpdir(), 'stet-print-'))
    for (const output of outputs) rmSync(output, { force: true })
    try {
      const args = [...electron.args, ...switches, `--user-data-dir=${profile}`, `--print-pdf=${folder}`]
      const env = { ...process.env, ...display }
      const { exitCode, output: log } = await runQuietly(electron.path, args, {
        env,
        stop,
        timeoutMs: Math.ceil(limitMsOf(pages)),
      })
      return { isPrinted: exitCode === 0 && outputs.every(isPdf), exitCode, log }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function succeed({ isPrinted, exitCode, log }, folder) {
  if (isPrinted) return 0
  throw new Stop(
    `What is in ${folder} could not be printed (Electron ended with ${exitCode}).\n${lastLines(withoutBus(log))}`,
  )
}

/** The missing D-Bus of a machine without a desktop is no error here and would hide the real one. */
function withoutBus(log) {
  return log
    .split('\n')
    .filter((line) => !line.includes('bus.cc'))
    .join('\n')
}

function isPdf(path) {
  if (!existsSync(path)) return false
  const file = openSync(path)
  const start = Buffer.alloc(5)
  readSync(file, start)
  closeSync(file)
  return start.toString() === '%PDF-'
}

// node scripts/print-pdf.mjs IN.html OUT.pdf [TITLE] [FOOTER]: prints a page with Electron, without a visible window.
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { withDisplay } from './lib/display.mjs'
import { findElectron } from './lib/electron.mjs'
import { requireSandbox } from './lib/ordinary-user.mjs'
import { lastLines, runQuietly, Stop, script } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'

const isLinux = process.platform === 'linux'
/** Longer than the printer's own limit for that page (src-main/shell/print.ts), which says why it stopped. */
const limitMsOf = (input) => 150_000 + Math.ceil(statSync(input).size / 1_000_000) * 60_000

await script(async ([input, output, title = '', footer = '']) => {
  if (!input || !output) throw new Stop('Usage: print-pdf.mjs IN.html OUT.pdf', 64)
  if (!existsSync(input)) throw new Stop(`There is no file ${input}.`)
  const electron = await findElectron()
  await ensureSystem(['libraries', 'fonts'], electron.path)
  const stop = stopper()
  const print = printer(electron, resolve(input), resolve(output), { title, footer, stop })
  if (!isLinux) return succeed(await print([]), output)

  const root = process.getuid() === 0
  if (!root) await requireSandbox(electron.path)
  // Chromium refuses to run as root with its sandbox on. The page is our own report, its text escaped, its CSP closed.
  const switches = root ? ['--no-sandbox'] : []
  const headless = await print([...switches, '--ozone-platform=headless', '--disable-gpu'])
  if (headless.isPrinted) return 0
  if (stop.aborted) return 143
  // Ozone's headless platform is no promise of Electron's: where it fails, a display without a screen does.
  await ensureSystem(['display'], electron.path)
  return succeed(await withDisplay({}, (display) => print([...switches, '--ozone-platform=x11'], display)), output)
})

/** Told to end, Electron is ended and its profile thrown away; only then do we go. */
function stopper() {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  return stopping.signal
}

function printer(electron, input, output, { title, footer, stop }) {
  return async (switches, display = {}) => {
    // A profile of its own: the app may be running, and a profile has one owner.
    const profile = mkdtempSync(join(tmpdir(), 'stet-print-'))
    rmSync(output, { force: true })
    try {
      const args = [...electron.args, ...switches, `--user-data-dir=${profile}`]
      args.push(`--print-pdf=${input}`, `--out=${output}`, `--print-title=${title}`, `--print-footer=${footer}`)
      const env = { ...process.env, ...display }
      const { exitCode, output: log } = await runQuietly(electron.path, args, {
        env,
        stop,
        timeoutMs: limitMsOf(input),
      })
      return { isPrinted: exitCode === 0 && isPdf(output), exitCode, log }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function succeed({ isPrinted, exitCode, log }, output) {
  if (isPrinted) return 0
  throw new Stop(
    `The PDF ${output} could not be printed (Electron ended with ${exitCode}).\n${lastLines(withoutBus(log))}`,
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

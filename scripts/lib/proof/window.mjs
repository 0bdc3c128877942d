import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright'
import { lastLines, Stop } from '../run.mjs'

const patienceMs = 60_000

/**
 * The installed app, started by its command as an ordinary user and driven from outside: its pages through Chromium's own debugging
 * port (Node's, which Playwright would use, is off in a package), the system's dialogs with keys.
 */
export async function startInstalled({ user, env, home, words = [] }) {
  const options = { uid: user.uid, gid: user.gid, env, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] }
  const app = spawn('/usr/bin/stet', ['--remote-debugging-port=0', '--lang=en-GB', ...words], options)
  let log = ''
  app.stderr.on('data', (data) => {
    log += data
  })
  const gone = new Promise((settle) => app.once('exit', settle))
  const complain = (what) => new Stop(`${what}\n${lastLines(log)}`)
  const address = await until(
    () => /DevTools listening on (ws:\S+)/.exec(log)?.[1],
    () => complain('Stet did not start.'),
  )
  const browser = await chromium.connectOverCDP(address)
  const page = await until(
    () => browser.contexts()[0]?.pages()[0],
    () => complain('Stet opened no window.'),
  )
  page.setDefaultTimeout(patienceMs)
  return {
    page,
    pid: app.pid,
    saveTo: (path) => answerSaveDialog({ env, user }, path),
    /** As the system ends it when the session ends. */
    quit: async () => {
      app.kill('SIGTERM')
      await gone
      await browser.close()
      return app.exitCode
    },
    kill: () => app.kill('SIGKILL'),
  }
}

/** Types a path into the save dialog that is open, as a person does. */
async function answerSaveDialog({ env, user }, path) {
  const xdotool = (...args) =>
    spawnSync('xdotool', args, { env, uid: user.uid, gid: user.gid, encoding: 'utf8' }).stdout.trim()
  const dialog = await until(
    () => xdotool('search', '--onlyvisible', '--name', '^Save').split('\n').filter(Boolean)[0],
    () => new Stop('No save dialog came.'),
  )
  await pause(500) // the dialog takes keys a moment after it is seen
  xdotool('windowfocus', '--sync', dialog)
  xdotool('key', '--window', dialog, 'ctrl+a')
  xdotool('type', '--window', dialog, path)
  xdotool('key', '--window', dialog, 'Return')
  await until(
    () => existsSync(path),
    () => new Stop(`The report ${path} was not written.`),
  )
}

export async function until(ask, complaint) {
  const end = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw complaint()
    await pause(100)
  }
}

/** The app's own processes, by the program they run: `[{ pid, args, seccomp }]`. */
export function processesOf(program = '/usr/lib/stet/stet') {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // Chromium writes the words of some processes anew, with blanks between them.
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/)
        if (args[0] !== program) return []
        const seccomp = /^Seccomp:\s+(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        return [{ pid, args, seccomp }]
      } catch {
        return [] // it ended between the listing and the look
      }
    })
}

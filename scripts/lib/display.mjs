import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { findCommand } from './paths.mjs'
import { Stop } from './run.mjs'

/**
 * Runs `body(env)` with DISPLAY pointing to a private X server that has no screen, and ends the server whatever happens.
 * The server runs as the user that will connect to it (`user`: `{ uid, gid }`, or nobody else), so that its own access
 * control can stay on.
 */
export async function withDisplay(user, body) {
  const { server, display } = await startServer(user)
  const end = () => server.kill('SIGKILL')
  process.on('exit', end)
  try {
    return await body({ DISPLAY: display })
  } finally {
    process.off('exit', end)
    server.kill('SIGTERM')
  }
}

async function startServer(user = {}) {
  if (process.getuid() === 0) makeSocketFolder()
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  // Ends with us even when we are killed without a chance to clean up.
  const setpriv = findCommand('setpriv')
  if (setpriv) command.unshift(setpriv, '--pdeathsig', 'TERM', '--')
  const server = spawn(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], ...user })
  let complaint = ''
  server.stderr.on('data', (data) => {
    complaint += data
  })
  const display = await new Promise((resolve, reject) => {
    let number = ''
    server.stdio[3].on('data', (data) => {
      number += data
      if (number.endsWith('\n')) resolve(`:${number.trim()}`)
    })
    server.on('error', (error) => reject(new Stop(`Xvfb could not be started: ${error.message}`)))
    server.on('exit', () => reject(new Stop(`Xvfb ended at once. ${complaint.trim()}`)))
  })
  return { server, display }
}

/** X servers of ordinary users may not make this folder themselves. */
function makeSocketFolder() {
  const folder = '/tmp/.X11-unix'
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o1777)
}

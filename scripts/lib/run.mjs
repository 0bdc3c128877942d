import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Something a person has to put right. The message says what happened and what to do; no stack is shown. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Exit code of a script that stops because the system lacks something that only its administrator can install. */
export const systemLacksSomething = 69 // EX_UNAVAILABLE of sysexits.h

/** Notices go to stderr: stdout carries the command line's JSON lines. */
export function say(line) {
  process.stderr.write(`stet: ${line}\n`)
}

/** Runs a script's body, shows a Stop as one sentence, and sets the exit code to what the body returns. */
export async function script(body) {
  try {
    process.exitCode = (await body(process.argv.slice(2))) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    process.exitCode = error.exitCode
  }
}

function exitCodeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 1)
}

/**
 * Runs a command to its end with our own stdin, stdout and stderr, and returns its exit code.
 * Ctrl-C reaches the child from the terminal, so it is only waited for; a signal sent to us alone is passed on.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const passOn = (signal) => child.kill(signal)
    const wait = () => {}
    process.on('SIGINT', wait)
    process.on('SIGTERM', passOn)
    process.on('SIGHUP', passOn)
    const settle = (action) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', passOn)
      process.off('SIGHUP', passOn)
      action()
    }
    child.on('error', (error) => settle(() => reject(error)))
    child.on('close', (code, signal) => settle(() => resolve(exitCodeOf(code, signal))))
  })
}

/** Runs Node on a file: the same Node that runs us, whatever PATH says. */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options)
}

/**
 * Runs a command without showing anything. Never rejects: a command that is not there gives exit code 127.
 * `output` is stdout and stderr as they came, for the message of whoever called. `stop`, an AbortSignal, asks the command to
 * end, and makes it when it does not.
 */
export function runQuietly(command, args, { timeoutMs, stop, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      ...options,
    })
    let late
    const end = () => {
      child.kill('SIGTERM')
      late = setTimeout(() => child.kill('SIGKILL'), 2000)
    }
    if (stop?.aborted) end()
    else stop?.addEventListener('abort', end)
    const settle = (result) => {
      clearTimeout(late)
      stop?.removeEventListener('abort', end)
      resolve(result)
    }
    let output = ''
    let stdout = ''
    child.stdout.on('data', (data) => {
      output += data
      stdout += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    child.on('error', (error) => settle({ exitCode: 127, output: error.message, stdout: '' }))
    child.on('close', (code, signal) => settle({ exitCode: exitCodeOf(code, signal), output, stdout }))
  })
}

/** The end of a long output: enough to see why something failed. */
export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}

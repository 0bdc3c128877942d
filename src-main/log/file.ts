import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Level, type LogEvent, levelOf, levels, lineOf, readLine } from './vocabulary'

export interface Log {
  /** Never throws: a log that cannot be written must not stop what it tells of. */
  write(event: LogEvent): void
  /** The last lines that were written, oldest first, at most `lines`. */
  tail(lines: number): string[]
  close(): void
}

export interface LogOptions {
  /** What is less is not written. */
  level?: Level
  now?: () => Date
  fileBytes?: number
  /** With the one that is being written. */
  files?: number
}

/** Together at most five megabytes: weeks of ordinary use, and a loop that fails a thousand times a second fills no disk. */
const defaultFileBytes = 1_000_000
const defaultFiles = 5

/** `stet.log` is the one being written, `stet.1.log` the one before it. */
export const logFile = (folder: string, age: number) => join(folder, age === 0 ? 'stet.log' : `stet.${age}.log`)

/** Lines of JSON in `folder`, which is made, readable to this user alone. Each is written at once: a crash comes after it. */
export function openLog(folder: string, options: LogOptions = {}): Log {
  const { level = 'info', now = () => new Date(), fileBytes = defaultFileBytes, files = defaultFiles } = options
  let file: number | null = null
  let size = 0
  let lost = 0

  const open = (): number => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const opened = openSync(logFile(folder, 0), 'a', 0o600)
    size = fstatSync(opened).size
    return opened
  }
  const rotate = () => {
    if (file !== null) closeSync(file)
    file = null
    rmSync(logFile(folder, files - 1), { force: true })
    for (let age = files - 2; age >= 0; age--) {
      if (existsSync(logFile(folder, age))) renameSync(logFile(folder, age), logFile(folder, age + 1))
    }
  }
  const put = (line: string) => {
    file ??= open()
    const bytes = Buffer.byteLength(line)
    if (size > 0 && size + bytes > fileBytes) {
      rotate()
      file = open()
    }
    writeSync(file, line)
    size += bytes
  }
  return {
    write: (event) => {
      if (levels.indexOf(levelOf[event.event]) < levels.indexOf(level)) return
      try {
        if (lost > 0) put(lineOf({ event: 'gap', lines: lost }, now()))
        lost = 0
        put(lineOf(event, now()))
      } catch {
        lost++ // told by the next line that can be written
      }
    },
    tail: (lines) => tailOf(folder, lines, files),
    close: () => {
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

/** The last lines in a folder of logs, oldest first; only such as the vocabulary knows, whatever else lies there. */
export function tailOf(folder: string, lines: number, files = defaultFiles): string[] {
  const found: string[] = []
  for (let age = 0; age < files && found.length < lines; age++) {
    const here = readLines(logFile(folder, age)).flatMap((line) => readLine(line) ?? [])
    found.unshift(...here.slice(-(lines - found.length)))
  }
  return found
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return [] // none yet, or not ours to read: there is nothing to show
  }
}

/** From the environment (STET_LOG_LEVEL); what is no level means the usual one. */
export const levelFrom = (wanted: string | undefined): Level => levels.find((known) => known === wanted) ?? 'info'

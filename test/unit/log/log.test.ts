import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requestChannels } from '../../../src-main/contract/channels'
import { errorCodes, StetException, stetError } from '../../../src-main/contract/errors'
import { levelFrom, logFile, openLog, tailOf } from '../../../src-main/log/file'
import { eventOfRequest } from '../../../src-main/log/requests'
import { framesIn, loggedOf } from '../../../src-main/log/thrown'
import { type LogEvent, levelOf, lineOf, logEventSchema, readLine } from '../../../src-main/log/vocabulary'

const at = new Date('2031-03-12T08:05:00.000Z')
const slow: LogEvent = { event: 'slow', channel: 'feed.read', command: null, ms: 1200 }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const linesOf = (age: number) => readFileSync(logFile(folder, age), 'utf8').trim().split('\n')

describe('the vocabulary', () => {
  it('gives every event a level', () => {
    const events = logEventSchema.options.map((option) => option.shape.event.value)
    expect(Object.keys(levelOf).sort()).toEqual([...events].sort())
  })

  it('has no field that a sentence, a name or a path would fit into', () => {
    const marked = ['Zwetschgenmarkt', 'The ferry left Port Ellery', '/home/mara/Port Ellery.txt', 'Überfahrt.docx']
    const fields = (option: (typeof logEventSchema.options)[number]) => Object.keys(option.shape)
    for (const option of logEventSchema.options) {
      for (const field of fields(option).filter((name) => name !== 'event')) {
        const schema = (option.shape as unknown as Record<string, { safeParse: (v: unknown) => { success: boolean } }>)[
          field
        ]!
        for (const word of marked) {
          expect(schema.safeParse(word).success, `${option.shape.event.value}.${field}`).toBe(false)
          expect(schema.safeParse([word]).success, `${option.shape.event.value}.${field}`).toBe(false)
        }
      }
    }
  })

  it('says "unsayable" for what does not fit, and nothing of it', () => {
    const smuggled = { ...slow, title: 'Zwetschgenmarkt' } as LogEvent
    expect(JSON.parse(lineOf(smuggled, at))).toEqual({ at: at.toISOString(), level: 'error', event: 'unsayable' })
  })

  it('reads back what it wrote, and no other line', () => {
    const line = lineOf(slow, at)
    expect(JSON.parse(readLine(line)!)).toEqual(JSON.parse(line))
    for (const other of ['', '{', 'Zwetschgenmarkt', '{"event":"slow"}', line.replace('1200', '"Zwetschgenmarkt"')])
      expect(readLine(other)).toBeNull()
  })
})

describe('what was thrown', () => {
  it('is told by kind, system code and place, never by its message', () => {
    const error = new TypeError('unexpected “Zwetschgenmarkt”\n    at Zwetschgenmarkt (/out/main/secret.js:1:1)')
    error.stack = `TypeError: ${error.message}\n    at read (file:///opt/stet/out/main/chunks/read-Ab_1.js:12:345)\n    at node:internal/x:1:1\n    at /home/mara/Zwetschgenmarkt.js:1:1`
    expect(loggedOf(Object.assign(error, { code: 'ENOSPC' }))).toEqual({
      name: 'TypeError',
      system: 'ENOSPC',
      frames: ['read-Ab_1.js:12:345'],
    })
  })

  it('gives no place when the message no longer is the one in the stack', () => {
    const error = new Error('first')
    error.message = 'another'
    expect(loggedOf(error).frames).toEqual([])
  })

  it('says "other" for a name or code of somebody’s own, and for what is no error', () => {
    const odd = Object.assign(new Error('x'), { name: 'Zwetschgenmarkt', code: 'Zwetschgenmarkt' })
    expect(loggedOf(odd)).toMatchObject({ name: 'other', system: null })
    expect(loggedOf('Zwetschgenmarkt')).toEqual({ name: 'other', system: null, frames: [] })
    expect(loggedOf(new StetException(stetError('disk-full'))).name).toBe('StetException')
  })

  it('is always sayable, whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.string(), fc.string(), (thing, message, stack, code) => {
        const made = Object.assign(new Error(message), { stack, code })
        for (const cause of [thing, made]) {
          const line = lineOf({ event: 'uncaught', where: 'main', ...loggedOf(cause) }, at)
          expect(JSON.parse(line).event).toBe('uncaught')
        }
      }),
    )
  })

  it('knows the places of a window too', () => {
    expect(framesIn('\n    at r (stet://app/assets/index-x_Y.js:3:10)\n    at stet://evil/a.js:1:1')).toEqual([
      'index-x_Y.js:3:10',
    ])
  })
})

describe('a request', () => {
  const seen = { channel: 'commands.execute', command: 'SetVerdict', ms: 3.4, code: null } as const
  it('is said when it failed, was refused or was slow, else at the level for looking closely', () => {
    expect(eventOfRequest(seen)).toEqual({ event: 'request', channel: 'commands.execute', ms: 3 })
    expect(eventOfRequest({ ...seen, ms: 1500 })).toMatchObject({ event: 'slow', command: 'SetVerdict', ms: 1500 })
    expect(eventOfRequest({ ...seen, code: 'disk-full' })).toMatchObject({
      event: 'request-refused',
      code: 'disk-full',
    })
    expect(eventOfRequest({ ...seen, code: 'unexpected', cause: new Error('x') })).toMatchObject({
      event: 'request-failed',
      name: 'Error',
    })
  })
  it('that waits for a person in a dialog is not slow; an ordinary "no" is no fault', () => {
    expect(eventOfRequest({ ...seen, channel: 'backup.save', ms: 60_000 }).event).toBe('request')
    expect(eventOfRequest({ ...seen, code: 'already-exists' }).event).toBe('request')
  })
  it('is sayable for every channel and code', () => {
    for (const channel of requestChannels)
      for (const code of [...errorCodes, null])
        for (const ms of [0.2, 2000])
          expect(logEventSchema.safeParse(eventOfRequest({ channel, command: null, ms, code })).success).toBe(true)
  })
})

describe('the files', () => {
  it('are for this user alone, and hold one line an event, from the level that was asked for', () => {
    const log = openLog(join(folder, 'logs'), { now: () => at })
    log.write(slow)
    log.write({ event: 'request', channel: 'feed.read', ms: 1 })
    log.close()
    const path = logFile(join(folder, 'logs'), 0)
    expect(readFileSync(path, 'utf8')).toBe(lineOf(slow, at))
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect([levelFrom('debug'), levelFrom('loud'), levelFrom(undefined)]).toEqual(['debug', 'info', 'info'])
  })

  it('stay within their size and number, and lose the oldest', () => {
    const log = openLog(folder, { now: () => at, fileBytes: 1000, files: 3 })
    for (let ms = 1000; ms < 1100; ms++) log.write({ ...slow, ms })
    log.close()
    expect(readdirSync(folder).sort()).toEqual(['stet.1.log', 'stet.2.log', 'stet.log'])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1000)
    const all = [2, 1, 0].flatMap(linesOf).map((line) => JSON.parse(line).ms)
    expect(all).toEqual(Array.from({ length: all.length }, (_, i) => 1100 - all.length + i))
    expect(tailOf(folder, 1000, 3)).toHaveLength(all.length)
  })

  it('go on where the last start ended', () => {
    for (const ms of [1001, 1002]) {
      const log = openLog(folder, { now: () => at })
      log.write({ ...slow, ms })
      log.close()
    }
    expect(linesOf(0)).toHaveLength(2)
  })

  it('hand out only lines of the vocabulary, whatever was put into them', () => {
    writeFileSync(logFile(folder, 1), `Zwetschgenmarkt\n${lineOf({ ...slow, ms: 1001 }, at)}`)
    writeFileSync(logFile(folder, 0), `${lineOf({ ...slow, ms: 1002 }, at)}{"half`)
    expect(tailOf(folder, 10).map((line) => JSON.parse(line).ms)).toEqual([1001, 1002])
    expect(tailOf(folder, 1).map((line) => JSON.parse(line).ms)).toEqual([1002])
  })

  it('that cannot be written stop nothing, and what is lost is counted once they can', () => {
    const path = join(folder, 'in-the-way')
    writeFileSync(path, '')
    const log = openLog(path, { now: () => at })
    log.write(slow)
    log.write(slow)
    rmSync(path)
    log.write(slow)
    log.close()
    expect(tailOf(path, 10).map((line) => JSON.parse(line))).toMatchObject([
      { event: 'gap', lines: 2 },
      { event: 'slow' },
    ])
  })
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { printPdfByCommand } from '../../src-main/cli/print-pdf'
import { newFolder, value } from '../journal/support/desk'

/**
 * A printing command that does what the test says once its page is there, with a child of its own beside it, as Electron is the
 * script's. Both write down who they are.
 */
function command(does: string) {
  const place = newFolder()
  const script = join(place, 'print.mjs')
  const pids = join(place, 'pids')
  const child = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
  writeFileSync(
    script,
    `import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
const [folder] = process.argv.slice(2)
const input = folder + '/0000.html', output = folder + '/0000.pdf'
${does.includes('child') ? `const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })` : ''}
${does}
appendFileSync(${JSON.stringify(pids)}, [process.pid, ${does.includes('child') ? 'child.pid' : 'process.pid'}].join(' ') + '\\n')
`,
  )
  // What is left in the temporary folder can be seen where nobody else leaves anything.
  const temporary = newFolder()
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('TEMP', temporary)
  vi.stubEnv('STET_PRINT_PDF', JSON.stringify([process.execPath, script]))
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(tmpdir()).toBe(temporary)
  const started = async () => {
    await expect
      .poll(() => existsSync(pids) && readFileSync(pids, 'utf8').endsWith('\n'), { timeout: 20_000 })
      .toBe(true)
    return readFileSync(pids, 'utf8').trim().split(' ').map(Number)
  }
  return { started, left: () => readdirSync(temporary) }
}

const pages = [{ html: '<p>x', isTagged: true }]
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    // A process that has ended and that nobody has asked after yet is none.
    return !/\) Z /.test(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '')
  } catch {
    return false
  }
}
const hangs = `process.on('SIGTERM', () => { child.kill('SIGKILL'); process.exit(143) }); setInterval(() => {}, 1000)`

describe('printing by a command', () => {
  it('gives what the command wrote, and leaves nothing of the report behind', async () => {
    const { left } = command(`writeFileSync(output, readFileSync(input, 'utf8').toUpperCase())`)
    const [printed] = value(await printPdfByCommand(pages))
    expect(new TextDecoder().decode(printed)).toBe('<P>X')
    expect(left()).toEqual([])
  })
  it('says the last thing that a command said which failed', async () => {
    const { left } = command(`console.error('first\\nno ink'); process.exit(4)`)
    expect(await printPdfByCommand(pages)).toMatchObject({ ok: false, error: { details: { why: 'no ink' } } })
    expect(left()).toEqual([])
  })
  it('says that there is none', async () => {
    vi.stubEnv('STET_PRINT_PDF', JSON.stringify([join(newFolder(), 'nowhere')]))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await printPdfByCommand(pages)).toMatchObject({ ok: false, error: { code: 'pdf-failed' } })
  })
})

describe.skipIf(process.platform === 'win32')('printing that is cancelled', () => {
  it('ends the command, which ends what it started', async () => {
    const { started, left } = command(hangs)
    const stop = new AbortController()
    const printing = printPdfByCommand(pages, stop.signal)
    const pids = await started()
    expect(pids.map(isAlive)).toEqual([true, true])
    stop.abort()
    expect(await printing).toMatchObject({ ok: false, error: { code: 'report-cancelled' } })
    await expect.poll(() => pids.map(isAlive)).toEqual([false, false])
    expect(left()).toEqual([])
  })
  it('makes one end that will not hear, with what it started', async () => {
    const { started, left } = command(`process.on('SIGTERM', () => {}); void child; setInterval(() => {}, 1000)`)
    const stop = new AbortController()
    const printing = printPdfByCommand(pages, stop.signal)
    const pids = await started()
    stop.abort()
    expect(await printing).toMatchObject({ ok: false, error: { code: 'report-cancelled' } })
    await expect.poll(() => pids.map(isAlive)).toEqual([false, false])
    expect(left()).toEqual([])
  })
  it('starts nothing when it was cancelled before', async () => {
    const { left } = command(`writeFileSync(output, 'x')`)
    const answer = await printPdfByCommand(pages, AbortSignal.abort())
    expect(answer).toMatchObject({ ok: false, error: { code: 'report-cancelled' } })
    expect(left()).toEqual([])
  })
})

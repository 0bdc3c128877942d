import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportTo, openSample } from '../actions/desk'
import { expect, makeFolder, startDesk, test } from '../support/app'

test('the page runs in the real sandbox, without node', async ({ desk }) => {
  const { app, window } = desk
  expect(
    await window.evaluate(() => [typeof require, typeof process, typeof (globalThis as { Buffer?: unknown }).Buffer]),
  ).toEqual(['undefined', 'undefined', 'undefined'])
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId())
  if (process.platform === 'linux') expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/Seccomp:\s+2/)
})

test('the page cannot leave, open windows, load from elsewhere or get permissions', async ({ desk }) => {
  const { app, window } = desk
  const address = window.url()
  await window.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await window.waitForTimeout(300)
  expect(window.url()).toBe(address)
  expect(await window.evaluate(() => globalThis.open('https://example.org/') === null)).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  const tried = await window.evaluate(async () => {
    const outcome = async (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        () => 'refused',
      )
    return {
      fetched: await outcome(fetch('https://example.org/')),
      notified: await Notification.requestPermission(),
      read: await outcome(navigator.clipboard.readText()),
      evaluated: (() => {
        try {
          return String(new Function('return 1')())
        } catch {
          return 'refused'
        }
      })(),
    }
  })
  expect(tried).toEqual({ fetched: 'refused', notified: 'denied', read: 'refused', evaluated: 'refused' })
})

test('the stet protocol serves the app’s own files only', async ({ desk }) => {
  const status = (address: string) => desk.app.evaluate(async ({ net }, a) => (await net.fetch(a)).status, address)
  expect(await status('stet://app/index.html')).toBe(200)
  for (const path of [
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/nothing.js',
    '/',
  ]) {
    expect(await status(`stet://app${path}`), path).toBe(404)
  }
})

test('no request ever leaves the machine', async ({ data }) => {
  const log = join(makeFolder('netlog'), 'net.json')
  const desk = await startDesk(data, [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'])
  const seen: string[] = []
  desk.window.on('request', (request) => seen.push(request.url()))
  await openSample(desk.window)
  const pdf = join(makeFolder('netlog'), 'r.pdf')
  await exportTo(desk, 'pdf', pdf)
  expect(existsSync(pdf)).toBe(true)
  await desk.quit()
  expect(seen.filter((url) => !/^(stet:|data:|blob:)/.test(url))).toEqual([])
  // Chromium's own log of everything its network service did, main process and housekeeping included.
  const events = readFileSync(log, 'utf8')
  const urls = [...events.matchAll(/"url":"([a-z]+:[^"]*)"/g)].map((m) => m[1]!)
  expect(urls.filter((url) => /^(https?|wss?|ftp):/.test(url))).toEqual([])
  expect(events).not.toMatch(/"host":"(?!")[^"]+:(80|443)"/)
})

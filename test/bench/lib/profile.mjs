import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const intervalUs = 500

/**
 * CPU profiles of the main process and of the window, for Chromium's developer tools; kept in test-results/bench. They slow
 * what they look at: only for a run with STET_BENCH_PROFILE=1, whose figures are worth nothing.
 */
export async function startProfiles(app, window) {
  if (!process.env.STET_BENCH_PROFILE) return { end: async () => {} }
  await app.evaluate(async (_, interval) => {
    const { Session } = process.getBuiltinModule('node:inspector/promises')
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval })
    await session.post('Profiler.start')
    globalThis.profiled = session
  }, intervalUs)
  const page = await window.context().newCDPSession(window)
  await page.send('Profiler.enable')
  await page.send('Profiler.setSamplingInterval', { interval: intervalUs })
  await page.send('Profiler.start')
  return {
    end: async () => {
      const main = await app.evaluate(async () =>
        JSON.stringify((await globalThis.profiled.post('Profiler.stop')).profile),
      )
      const { profile } = await page.send('Profiler.stop')
      write('main', main)
      write('window', JSON.stringify(profile))
    },
  }
}

const write = (name, profile) => writeFileSync(join(process.env.STET_TEST_OUTPUT, `${name}.cpuprofile`), profile)

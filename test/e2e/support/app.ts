import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test'

export const projectRoot = join(import.meta.dirname, '..', '..', '..')
export const sampleFolder = join(projectRoot, 'resources', 'sample')

/** The five real articles lie beside the project where it is developed; elsewhere the tests that need them say so and are skipped. */
const seeds = process.env.STET_SEEDS ?? join(projectRoot, '..', 'shared', 'seeds')
export const seedsFolder = existsSync(seeds) ? seeds : null

export interface Desk {
  app: ElectronApplication
  window: Page
  /** Folder with the library; given to the next start it is the same desk. */
  data: string
  pid: number
  /** Ends the app as a person does; nothing where it has gone already. */
  quit(): Promise<void>
  /** SIGKILL: nothing gets a chance to save. */
  kill(): Promise<void>
}

/** Starts the built app with the real sandbox. `extra` are switches for Chromium. */
export async function startDesk(data: string, extra: string[] = []): Promise<Desk> {
  const executablePath = process.env.STET_ELECTRON
  if (!executablePath) throw new Error('STET_ELECTRON is not set: run the specs by `npm run e2e`')
  const app = await _electron.launch({
    executablePath,
    args: [process.env.STET_ELECTRON_APP ?? '', `--user-data-dir=${data}`, '--lang=en-GB', ...extra].filter(Boolean),
    // Playwright would add --no-sandbox by itself.
    chromiumSandbox: true,
  })
  // Kept from the start: Playwright forgets an app's process when it has gone.
  const child = app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const window = await app.firstWindow()
  await window.waitForLoadState('domcontentloaded')
  return {
    app,
    window,
    data,
    pid: child.pid!,
    quit: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      await app.close()
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

export const makeFolder = (name: string) => mkdtempSync(join(tmpdir(), `stet-${name}-`))

/** A fresh library for each test, removed afterwards; whatever still runs is ended. */
export const test = base.extend<{ data: string; desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  data: async ({}, use) => {
    const folder = makeFolder('desk')
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  desk: async ({ data }, use) => {
    const desk = await startDesk(data)
    await use(desk)
    await desk.quit()
  },
})
export { expect } from 'playwright/test'

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { _electron } from 'playwright'
import { build } from 'vite'

const electron = process.env.STET_ELECTRON
if (!electron) throw new Error('STET_ELECTRON is not set: run this by `npm run bench`')

export const makeFolder = (name) => mkdtempSync(join(tmpdir(), `stet-bench-${name}-`))
export const remove = (folder) => rmSync(folder, { recursive: true, force: true })

/** Starts an Electron app with the real sandbox; `ms` is the time until `testId` is visible in its window. */
export async function launch({ executable, args }, testId) {
  const from = performance.now()
  const app = await _electron.launch({ executablePath: executable, args, chromiumSandbox: true })
  const window = await app.firstWindow()
  await window.getByTestId(testId).first().waitFor()
  return { app, window, ms: performance.now() - from }
}

export const stet = (data) => ({
  executable: electron,
  args: [process.env.STET_ELECTRON_APP, `--user-data-dir=${data}`, '--lang=en-GB'].filter(Boolean),
})

/** Builds the minimal window and makes it startable by the same Electron. */
export async function makeMinimal() {
  const app = makeFolder('minimal')
  const source = join(import.meta.dirname, '..', 'minimal')
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(app, 'renderer'), emptyOutDir: true },
  })
  cpSync(join(source, 'electron-main.mjs'), join(app, 'main.mjs'))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'minimal', type: 'module', main: 'main.mjs' }))
  const data = makeFolder('minimal-data')
  const args = [`--user-data-dir=${data}`]
  if (process.env.STET_ELECTRON_APP) return { executable: electron, args: [app, ...args], folders: [app, data] }
  const dist = distributionFor(app)
  return { executable: join(dist, 'electron'), args, folders: [app, data, dist] }
}

/**
 * The fallback Electron starts only what lies in its resources: so the minimal app gets a distribution of its own, the
 * executable copied (it looks for its files beside itself), all else linked.
 */
function distributionFor(app) {
  const dist = makeFolder('dist')
  const original = dirname(electron)
  for (const name of readdirSync(original)) {
    if (name === 'resources') continue
    if (name === 'electron') cpSync(electron, join(dist, name))
    else symlinkSync(join(original, name), join(dist, name))
  }
  mkdirSync(join(dist, 'resources'))
  symlinkSync(app, join(dist, 'resources', 'app'))
  if (existsSync(join(original, 'resources', 'electron.asar'))) {
    symlinkSync(join(original, 'resources', 'electron.asar'), join(dist, 'resources', 'electron.asar'))
  }
  return dist
}

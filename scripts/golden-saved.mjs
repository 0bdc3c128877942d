// node scripts/golden-saved.mjs [NAME…]: makes the golden saved pages of test/golden/import/mhtml and test/golden/import/saved from invented pages,
// saved by the Chromium in Electron as a browser saves them: as one file, and with a folder. What a reader must find is written beside each, from
// the story and never from a reader. Run it again only when a story changes: the bytes differ with every version of Chromium.
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { withDisplay } from './lib/display.mjs'
import { findElectron } from './lib/electron.mjs'
import { savedPages } from './lib/golden-saved/pages.mjs'
import { projectCache, projectRoot } from './lib/paths.mjs'
import { lastLines, runQuietly, Stop, say, script } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'

const isLinux = process.platform === 'linux'
const golden = join(projectRoot, 'test', 'golden', 'import')

await script(async (names) => {
  const electron = await findElectron()
  await ensureSystem(isLinux ? ['libraries', 'fonts', 'display'] : ['libraries', 'fonts'], electron.path)
  const pages = savedPages().filter(({ name }) => names.length === 0 || names.includes(name))
  const room = mkdtempSync(join(tmpdir(), 'stet-golden-saved-'))
  const browser = dressed(electron.path)
  const server = await serving(pages)
  try {
    const saveAll = async (display) => {
      for (const page of pages) {
        await save(page, { ...browser, room, port: server.address().port, display })
        keep(page, room)
        say(`${page.name}: saved as one file and with a folder`)
      }
    }
    await (isLinux ? withDisplay({}, saveAll) : saveAll({}))
    return 0
  } finally {
    server.close()
    rmSync(room, { recursive: true, force: true })
    rmSync(browser.dist, { recursive: true, force: true })
  }
})

/**
 * An Electron that starts our own few lines in place of Stet, since Stet's session lets no page in from anywhere: everything of the one that was
 * found, linked into a folder beside it, with another `resources/app`.
 */
function dressed(path) {
  mkdirSync(projectCache, { recursive: true })
  const dist = mkdtempSync(join(projectCache, 'saving-'))
  for (const name of readdirSync(dirname(path))) {
    const from = join(dirname(path), name)
    // The program finds what lies beside it by its own real place: a hard link has one of its own, a symbolic link has not.
    if (name === basename(path)) linkSync(from, join(dist, name))
    else if (name !== 'resources') symlinkSync(from, join(dist, name))
  }
  cpSync(join(import.meta.dirname, 'lib', 'golden-saved', 'browser'), join(dist, 'resources', 'app'), {
    recursive: true,
  })
  return { dist, path: join(dist, basename(path)) }
}

/** Every invented site at one port of this machine: which is meant, its name tells. */
function serving(pages) {
  const files = new Map(pages.flatMap(({ files }) => Object.entries(files)))
  const server = createServer(({ headers, url }, response) => {
    const file = files.get(`http://${headers.host}${url}`)
    response.writeHead(file ? 200 : 404, file ? { 'Content-Type': file.type } : {})
    response.end(file?.bytes)
  })
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)))
}

async function save({ name, address, until }, { path, room, port, display }) {
  // Without a display Electron's own headless platform ends in the middle of saving.
  const switches = isLinux ? ['--ozone-platform=x11', '--disable-gpu'] : []
  // Chromium refuses to run as root with its sandbox on. The pages are our own.
  if (process.getuid?.() === 0) switches.push('--no-sandbox')
  switches.push(`--host-resolver-rules=MAP * 127.0.0.1:${port}`, `--user-data-dir=${join(room, 'profile')}`)
  const args = [...switches, `--address=${address}`, `--until=${until}`, `--into=${join(room, name)}`]
  const { exitCode, output } = await runQuietly(path, args, { env: { ...process.env, ...display }, timeoutMs: 60_000 })
  if (exitCode !== 0 || !existsSync(join(room, `${name}.mhtml`)))
    throw new Stop(`${name} could not be saved (Electron ended with ${exitCode}).\n${lastLines(output)}`)
}

function keep({ name, expected }, room) {
  for (const [folder, parts] of Object.entries({ mhtml: ['.mhtml'], saved: ['.html', '_files'] })) {
    mkdirSync(join(golden, folder), { recursive: true })
    for (const part of parts) {
      const kept = join(golden, folder, `${name}${part}`)
      rmSync(kept, { recursive: true, force: true })
      cpSync(join(room, `${name}${part}`), kept, { recursive: true })
      chmodSync(kept, statSync(kept).isDirectory() ? 0o755 : 0o644) // Chromium's are for their owner alone
    }
    writeFileSync(join(golden, folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`)
  }
}

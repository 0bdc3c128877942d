// npm start: opens the app. Without a display it verifies the sample instead and says where the report is.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { runStet } from './lib/command-line.mjs'
import { findElectron } from './lib/electron.mjs'
import { requireSandbox } from './lib/ordinary-user.mjs'
import { dictionaryFolder, projectRoot } from './lib/paths.mjs'
import { run, Stop, say, script } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'

const isLinux = process.platform === 'linux'
const hasDisplay = !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function openApp(args) {
  await ensureBuilt()
  const electron = await findElectron()
  await ensureSystem(['libraries', 'fonts'], electron.path)
  const switches = []
  if (isLinux && process.getuid() === 0) {
    say(
      'Chromium does not run as root with its sandbox on: this start is without it. Use an ordinary user for real work.',
    )
    switches.push('--no-sandbox')
  } else {
    await requireSandbox(electron.path)
  }
  return run(electron.path, [...electron.args, ...switches, ...args], { cwd: projectRoot })
}

function verifySample(args) {
  const folder = join(projectRoot, 'resources', 'sample')
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
  if (articles.length === 0) throw new Stop(`There is no article in ${folder}.`)
  const out = reportFolder()
  say(`no display here, so no window: verifying the sample's ${articles.length} articles. The report goes to ${out}`)
  return runStet(['verify', ...articles, '--out', out, '--table', ...args])
}

/** The system's temporary folder is shared: where the plain name is another user's, a name of our own is made. */
function reportFolder() {
  const plain = join(tmpdir(), 'stet-report')
  mkdirSync(plain, { recursive: true })
  const found = lstatSync(plain)
  const isOurs = found.isDirectory() && (!process.getuid || found.uid === process.getuid())
  return isOurs ? plain : mkdtempSync(`${plain}-`)
}

/** No network at start: whoever wants dictionaries fetches them. */
function mentionDictionaries() {
  if (existsSync(dictionaryFolder) && readdirSync(dictionaryFolder).some((name) => name.endsWith('.stetdict'))) return
  say(
    'no bilingual dictionaries here, so articles in two languages meet by names, numbers and similar words only: "npm run dictionaries" gets them',
  )
}

await script((args) => {
  mentionDictionaries()
  return hasDisplay ? openApp(args) : verifySample(args)
})

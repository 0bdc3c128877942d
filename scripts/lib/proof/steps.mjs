import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../run.mjs'
import { hasSandboxHelper, install, installedVersion, must, purge, remove, scriptsIn } from './machine.mjs'
import { processesOf, startInstalled, until } from './window.mjs'

const sample = '/usr/lib/stet/resources/sample'

/**
 * The life of a package: the version before is installed and worked with, this one replaces it, is worked with, and goes; at each
 * step the person's library is looked at. Prints one line a step; the first that fails stops it.
 */
export async function prove({ deb, previous, user, home, display }) {
  const env = { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', USER: user.name, LOGNAME: user.name, ...display }
  const asUser = (command, args, more = {}) =>
    spawnSync(command, args, { uid: user.uid, gid: user.gid, env: { ...env, ...more }, cwd: home, encoding: 'utf8' })
  const library = join(home, '.config', 'Stet', 'library')

  await step('the package brings no script that runs at installing or removing', async () =>
    equal(await scriptsIn(deb), []),
  )
  await step('the version before installs', () => install(previous))
  await step('the sandbox helper is root’s and setuid', () => equal(hasSandboxHelper(), true))
  await step('the command line runs without a display', () => commandLine(asUser, home))
  await step('the fuses hold: no Node, no NODE_OPTIONS, no inspector, no app beside the archive', () =>
    fusesHold(asUser, home),
  )
  await step('links, manual page and completion are known to the system', () => known(asUser))

  const marked = await step('an ordinary user imports the sample and marks a claim, in the sandbox', () =>
    firstWork({ user, env, home }),
  )
  await step('the journal verifies', () => verifyJournal(asUser))

  const before = await installedVersion()
  await step('this version is installed over it', () => install(deb))
  await step('it is another version', async () => equal((await installedVersion()) !== before, true))
  await step('the mark is still there, a link leads to it, and a PDF is saved', () =>
    laterWork({ user, env, home, marked }),
  )
  await step('the journal verifies', () => verifyJournal(asUser))

  const kept = hashesOf(library)
  await step('the package is removed, and purged', async () => {
    await remove()
    equal(existsSync('/usr/bin/stet'), false)
    await purge()
    equal(existsSync('/usr/lib/stet'), false)
  })
  await step('the library is there, byte for byte', () => {
    equal(Object.keys(kept).includes('library.db'), true)
    equal(hashesOf(library), kept)
  })
}

function commandLine(asUser, home) {
  const out = join(home, 'report')
  const { status, stdout, stderr } = asUser('stet', ['verify', sample, '--out', out, '--table'], { DISPLAY: '' })
  equal([status, stderr], [0, ''])
  equal(/open/.test(stdout), true)
  const pdf = readdirSync(out).find((name) => name.endsWith('.pdf'))
  equal(pdf !== undefined, true)
  const wrong = asUser('stet', ['analize'], { DISPLAY: '' })
  equal(wrong.status, 2)
}

/** By what the app does, beside the bytes that the packager has read back. */
function fusesHold(asUser, home) {
  const intruder = join(home, 'intruder.cjs')
  const trace = join(home, 'intruder-was-here')
  writeFileSync(intruder, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`)
  const more = { DISPLAY: '', ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${intruder}` }
  equal(asUser('stet', ['--version'], more).stdout, asUser('stet', ['--version'], { DISPLAY: '' }).stdout)
  const program = '/usr/lib/stet/stet'
  const quiet = ['--ozone-platform=headless', '--disable-gpu', '--command-line', '--', '--version']
  const { stdout, stderr } = asUser(program, ['--inspect=0', ...quiet], { DISPLAY: '' })
  equal([/^\d+\.\d+\.\d+\n$/.test(stdout), /Debugger listening/.test(stderr)], [true, false])
  // A folder with an app beside the archive would be another app under Stet's name.
  const other = '/usr/lib/stet/resources/app'
  mkdirSync(other)
  writeFileSync(join(other, 'package.json'), '{"name":"other","main":"main.cjs"}')
  writeFileSync(join(other, 'main.cjs'), `require(${JSON.stringify(intruder)}); require('electron').app.exit(0)`)
  try {
    equal(asUser(program, quiet, { DISPLAY: '' }).stdout, stdout)
  } finally {
    rmSync(other, { recursive: true })
  }
  equal(existsSync(trace), false)
}

async function known(asUser) {
  equal(asUser('xdg-mime', ['query', 'default', 'x-scheme-handler/stet']).stdout.trim(), 'stet.desktop')
  for (const path of [
    '/usr/share/man/man1/stet.1.gz',
    '/usr/share/bash-completion/completions/stet',
    '/usr/share/zsh/vendor-completions/_stet',
    '/usr/share/fish/vendor_completions.d/stet.fish',
    '/usr/share/metainfo/desk.stet.Stet.metainfo.xml',
    '/usr/share/icons/hicolor/256x256/apps/stet.png',
  ]) {
    equal([path, existsSync(path)], [path, true])
  }
  // Each file is as it was packed.
  equal((await must('dpkg', ['--verify', 'stet'])).stdout, '')
}

async function firstWork(place) {
  const { page, quit, kill } = await startInstalled(place)
  try {
    checkSandbox()
    await page.getByTestId('start-name').fill('Mara Quill')
    await page.getByTestId('start-go').click()
    await page.getByTestId('sample-open').click()
    await page.locator('[data-testid="import-job"][data-stage="done"]').first().waitFor()
    const row = page.getByTestId('claim-row').nth(1)
    await row.click()
    const claim = await row.getAttribute('data-claim')
    await page.keyboard.press('1')
    await page.locator('[data-testid="verdict-state"][data-state="saved"]').waitFor()
    const dossier = await until(
      () => page.evaluate(async () => (await window.stet.request['windows.start']({})).value.dossier),
      () => new Stop('The window does not tell which dossier it shows.'),
    )
    equal(await quit(), 0)
    return { claim, dossier }
  } finally {
    kill()
  }
}

async function laterWork({ marked, ...place }) {
  const { page, quit, kill, saveTo } = await startInstalled({
    ...place,
    words: [`stet:dossier/${marked.dossier}/claim/${marked.claim}`],
  })
  try {
    checkSandbox()
    const row = page.locator(`[data-testid="claim-row"][data-claim="${marked.claim}"]`)
    await row.waitFor()
    equal(await row.getAttribute('aria-selected'), 'true')
    await page.locator('[data-testid="verdict-state"][data-state="saved"]').waitFor()
    equal(/confirmed/.test(await page.getByTestId('verdict-state').textContent()), true)
    const path = join(place.home, 'report.pdf')
    await page.getByTestId('export-menu').click()
    await page.getByTestId('report-export').click() // the PDF is what it begins with
    await saveTo(path)
    const { stdout } = await must('pdftotext', [path, '-'])
    equal(/Mara Quill/.test(stdout), true)
    equal(await quit(), 0)
  } finally {
    kill()
  }
}

/** No process was started without its sandbox, and those that draw pages are held by it. */
function checkSandbox() {
  const processes = processesOf()
  equal(processes.filter(({ args }) => args.includes('--no-sandbox')).length, 0)
  const renderers = processes.filter(({ args }) => args.some((word) => word.startsWith('--type=renderer')))
  equal(renderers.length > 0, true)
  equal(
    renderers.every(({ seccomp }) => seccomp === '2'),
    true,
  )
}

function verifyJournal(asUser) {
  const { status, stdout } = asUser('stet', ['journal', 'verify'], { DISPLAY: '' })
  equal([status, /The journal verifies/.test(stdout)], [0, true])
}

/** SHA-256 of each file below a folder. */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

async function step(title, body) {
  const start = Date.now()
  try {
    const value = await body()
    console.log(`ok    ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    return value
  } catch (error) {
    console.log(`FAILED  ${title}`)
    throw error
  }
}

function equal(found, wanted) {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return
  throw new Stop(`Found ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was to be.`)
}

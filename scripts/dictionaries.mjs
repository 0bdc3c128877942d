// npm run dictionaries: makes the bilingual dictionaries of Debian's packages and puts them where the app looks for them.
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { dictionarySources, fetchPackage, licenceOf } from './lib/debian-dictionaries.mjs'
import { dictionaryFolder, projectRoot } from './lib/paths.mjs'
import { lastLines, runQuietly, Stop, say, script } from './lib/run.mjs'

async function make({ pair, packageName, title, format, files, licenceSection }) {
  const { root, version } = await fetchPackage(packageName)
  const copyright = join(root, 'usr', 'share', 'doc', packageName, 'copyright')
  const out = join(dictionaryFolder, `${pair}.stetdict`)
  const beside = `${out}.new`
  const [from, to] = pair.split('-')
  const facts = { format, from, to, source: packageName, version, title, licence: licenceOf(copyright, licenceSection) }
  const options = Object.entries({ ...facts, out: beside }).flatMap(([name, value]) => [`--${name}`, value])
  const sources = files.map((file) => join(root, file))
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const { exitCode, output } = await runQuietly(process.execPath, [cli, 'dictionary', ...sources, ...options])
  if (exitCode !== 0) throw new Stop(`${pair} could not be made of ${packageName} ${version}:\n${lastLines(output)}`)
  // The licence first: no dictionary is ever without it.
  copyFileSync(copyright, join(dictionaryFolder, `${pair}.licence.txt`))
  renameSync(beside, out)
  say(`${pair} made of ${packageName} ${version} (${facts.licence})`)
}

await script(async () => {
  await ensureBuilt()
  mkdirSync(dictionaryFolder, { recursive: true })
  try {
    for (const source of dictionarySources) await make(source)
  } finally {
    for (const { pair } of dictionarySources) rmSync(join(dictionaryFolder, `${pair}.stetdict.new`), { force: true })
  }
  say(`the dictionaries are in ${dictionaryFolder}`)
})

// node scripts/character-maps.mjs: takes the character maps of src-main/character-maps from pdf.js's package. Run it again only when pdf.js packs them
// in another way. The package itself is not in package.json: its maps are half a megabyte, and with what it brings along it is forty and more.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './lib/paths.mjs'
import { lastLines, runQuietly, Stop, say, script } from './lib/run.mjs'

/** Of the pdf.js that unpdf is made from. */
const pinned = {
  spec: 'pdfjs-dist@6.1.200',
  tarball: 'pdfjs-dist-6.1.200.tgz',
  sha512: 'o8MolyzirkkLrcdsae/HEOiIcXWI7DS5zGpvqW8xTC2YUsW30rltFw2bDGvw/fskUdEMrQm2br68jzDS5BH2vw==',
}

/** Both ways of writing, along lines and down columns, but for those that have one. */
const both = (names) => names.split(' ').flatMap((name) => [`${name}-H`, `${name}-V`])
const names = [
  ...both('GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16'),
  ...both('B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16'),
  ...['83pv-RKSJ-H', '90pv-RKSJ-H', 'H', 'V'],
  ...both('90ms-RKSJ 90msp-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 UniJIS2004-UTF16'),
  ...['KSCpc-EUC-H', ...both('KSC-EUC KSCms-UHC KSCms-UHC-HW UniKS-UCS2 UniKS-UTF16')],
  ...['GB1', 'CNS1', 'Japan1', 'Korea1'].map((collection) => `Adobe-${collection}-UCS2`),
]

async function run(program, args, cwd) {
  const { exitCode, output } = await runQuietly(program, args, { cwd, timeoutMs: 300_000 })
  if (exitCode !== 0) throw new Stop(`${program} ended with ${exitCode}.\n${lastLines(output)}`)
}

await script(async () => {
  const room = mkdtempSync(join(tmpdir(), 'stet-character-maps-'))
  try {
    await run('npm', ['pack', pinned.spec, '--ignore-scripts', '--cache', join(room, 'npm')], room)
    const found = createHash('sha512')
      .update(readFileSync(join(room, pinned.tarball)))
      .digest('base64')
    if (found !== pinned.sha512) throw new Stop(`The fetched ${pinned.spec} is not the file this project trusts.`)
    await run('tar', ['-xzf', pinned.tarball, 'package/cmaps'], room)
    const folder = join(projectRoot, 'src-main', 'character-maps')
    for (const file of [...names.map((name) => `${name}.bcmap`), 'LICENSE'])
      copyFileSync(join(room, 'package', 'cmaps', file), join(folder, file))
    say(`${names.length} character maps are in ${folder}`)
    return 0
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
})

import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../paths.mjs'
import { runQuietly, Stop } from '../run.mjs'
import { debianDepends, others } from './depends.mjs'
import { loadTool } from './tools.mjs'

const maintainer = 'The Stet developers <stet@stet.invalid>'
const description = 'editorial verification workstation'
const long = `Stet turns the articles on one story, in whatever languages they come,
into one checklist of claims: each with every passage that states it,
where those passages disagree, and how many independent origins stand
behind it. The editor marks each claim and saves a report that a reader
can check.

Everything works offline; nothing leaves the machine.`

const proofWords = ({ electron, pinned }) =>
  `

This is a package for trying out. It is built on Electron ${electron}, because the
release's Electron ${pinned} could not be had where it was built.`

/**
 * Makes the .deb of the unpacked app with electron-installer-debian; its path. `share`: what belongs into /usr/share. There are no scripts
 * for installing or removing: the system's own triggers do what is needed, and nothing of ours could touch a library.
 */
export async function buildDeb({ app, share, facts, output }) {
  if (process.umask() & 0o055) process.umask(0o022) // else nobody but root could read what is installed
  const { Installer } = await loadTool('electron-installer-debian')
  const installer = new (withShare(Installer, share, facts))(optionsOf({ app, facts, output }))
  await installer.generateDefaults()
  installer.generateOptions()
  // Its own list has what other apps need (a trash, GConf); ours is read from the programs.
  Object.assign(installer.options, {
    depends: debianDepends(app),
    recommends: others.recommends,
    suggests: others.suggests,
  })
  await installer.createStagingDir()
  await installer.createContents()
  await dropExecutableBits(installer.stagingDir)
  await installer.createPackage()
  await installer.movePackage()
  const [path] = installer.options.packagePaths
  if (!path) throw new Stop('dpkg-deb made no package. Is dpkg-deb installed?')
  return path
}

function optionsOf({ app, facts, output }) {
  return {
    src: app,
    dest: output,
    arch: facts.debianArch,
    name: 'stet',
    productName: 'Stet',
    version: facts.debianVersion,
    description,
    productDescription: facts.isProof ? long + proofWords(facts) : long,
    maintainer,
    section: 'editors',
    bin: 'bin/stet', // the launcher: /usr/bin/stet links to it
    desktopTemplate: join(projectRoot, 'resources', 'linux', 'stet.desktop'),
    compression: 'xz',
    lintianOverrides: lintianOverrides(),
    rename: (folder) => join(folder, facts.debFile),
    logger: () => {},
  }
}

/** Electron comes as it is: built by others, with its libraries inside. */
const lintianOverrides = () => [
  'embedded-library *',
  'unstripped-binary-or-object *',
  'shared-library-lacks-prerequisites *',
  'elevated-privileges 4755 root/root [usr/lib/stet/chrome-sandbox]',
]

/** The installer with our part of /usr/share: icons, manual page, completion, AppStream data. */
const withShare = (Installer, share, facts) =>
  class extends Installer {
    get contentFunctions() {
      return [
        ...super.contentFunctions.filter((name) => name !== 'copyLinuxIcons' && name !== 'createCopyright'),
        'copyShare',
      ]
    }

    copyShare() {
      const target = join(this.stagingDir, 'usr', 'share')
      mkdirSync(target, { recursive: true })
      cpSync(share, target, { recursive: true })
      const doc = join(target, 'doc', 'stet')
      mkdirSync(doc, { recursive: true })
      writeFileSync(join(doc, 'copyright'), copyright)
      writeFileSync(join(doc, 'changelog.gz'), gzipSync(changelogOf(facts), { level: 9 }))
    }
  }

/** Debian's form; what changed is told in the project's own CHANGELOG.md. */
const changelogOf = ({ debianVersion, date }) => `stet (${debianVersion}) unstable; urgency=medium

  * See CHANGELOG.md in the sources.

 -- ${maintainer}  ${new Date(`${date}T12:00:00Z`).toUTCString().replace('GMT', '+0000')}
`

const copyright = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Stet

Files: *
Copyright: 2026 The Stet developers
License: GPL-3.0+
 The full text is in /usr/share/common-licenses/GPL-3.
Comment:
 Electron and Chromium: see /usr/lib/stet/LICENSE.electron.txt and
 /usr/lib/stet/LICENSES.chromium.html. The dictionaries: beside each in
 /usr/lib/stet/resources/dictionaries.
`

/** Packers mark libraries as programs; Debian does not. */
async function dropExecutableBits(folder) {
  const libraries = readdirSync(folder, { recursive: true }).filter((name) => /\.so(\.\d+)*$|\.node$/.test(name))
  if (libraries.length > 0) await runQuietly('chmod', ['a-x', ...libraries], { cwd: folder })
}

import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'
import { loadTool } from './tools.mjs'

const resources = join(projectRoot, 'resources')

/**
 * electron-builder's configuration for every target. `runtime`: folder of the Electron to pack, or null to let
 * electron-builder fetch the pinned one (a package for another system).
 */
export function builderConfig({ facts, runtime, output }) {
  return {
    appId: 'io.github.stet.Stet',
    productName: 'Stet',
    copyright: 'Licence GPL-3.0-or-later',
    electronVersion: facts.electron,
    ...(runtime && { electronDist: runtime }),
    directories: { output, buildResources: join(resources, 'icons') },
    artifactName: facts.artifactName,
    npmRebuild: false, // N-API binaries: nothing to compile
    publish: null, // nothing is uploaded, and no updater is told where to look
    electronLanguages: ['en-US', 'de'],
    files: [
      'out/**',
      '!out/.stamp',
      'package.json',
      { from: join(output, 'facts'), to: '.' },
      '!node_modules/@libsql/linux-x64-musl{,/**}',
      '!**/*.{md,ts,map}',
    ],
    asar: true,
    asarUnpack: ['**/*.node'], // the system's loader reads no archive
    extraResources: [
      { from: join(resources, 'sample'), to: 'sample', filter: ['*.txt'] },
      { from: join(resources, 'dictionaries'), to: 'dictionaries', filter: ['*.stetdict', '*.licence.txt'] },
    ],
    electronFuses: Object.fromEntries(Object.entries(packageFuses).map(([name, on]) => [builderName(name), on])),
    linux: linuxConfig,
    win: { icon: join(resources, 'icons', 'stet.ico'), protocols: [protocol] },
    nsis: {
      oneClick: false,
      perMachine: false,
      deleteAppDataOnUninstall: false,
      allowToChangeInstallationDirectory: true,
    },
    mac: { icon: join(resources, 'icons', 'stet.icns'), category: 'public.app-category.productivity', identity: null },
    protocols: [protocol],
  }
}

const protocol = { name: 'Place in a Stet library', schemes: ['stet'] }

const linuxConfig = {
  executableName: 'stet',
  category: 'Office',
  icon: join(resources, 'icons', 'png'),
  synopsis: 'Editorial verification workstation',
  mimeTypes: ['x-scheme-handler/stet'],
}

/** As they have to be in what was made: `npm run package` reads them back. */
export const packageFuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

const builderName = (name) => name[0].toLowerCase() + name.slice(1)

/** The app as a folder, for the system this runs on: the folder's path. */
export async function buildUnpacked({ facts, runtime, output }) {
  const { build, Platform, Arch } = await loadTool('electron-builder')
  await build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget('dir', Arch[facts.arch]),
    config: builderConfig({ facts, runtime, output }),
  })
  return join(output, unpackedNames[process.platform]?.[facts.arch] ?? 'linux-unpacked')
}

/** electron-builder's own names for its folders. */
const unpackedNames = {
  linux: { x64: 'linux-unpacked', arm64: 'linux-arm64-unpacked' },
  win32: { x64: 'win-unpacked' },
  darwin: { x64: join('mac', 'Stet.app'), arm64: join('mac-arm64', 'Stet.app') },
}

/** Where things lie in the unpacked app: the file with the fuses, and the resources. */
export function placesIn(app, platform = process.platform) {
  if (platform !== 'darwin') {
    return { fused: join(app, platform === 'win32' ? 'Stet.exe' : 'stet'), resources: join(app, 'resources') }
  }
  const contents = join(app, 'Contents')
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework', 'Electron Framework')
  return { fused: framework, resources: join(contents, 'Resources') }
}

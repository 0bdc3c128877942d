import { cpSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'
import { Stop } from '../run.mjs'

/**
 * What a package is, and is honest about: `proof` when it carries another Electron than the one package.json pins. Every
 * name that leaves the machine is made here.
 */
export function packageFacts({ version, pinned, electron, arch = process.arch }) {
  const isProof = electron !== pinned
  const name = isProof ? 'stet-proof' : 'stet'
  return {
    version,
    isProof,
    electron,
    pinned,
    arch,
    /** A release has to replace a proof of the same version: to dpkg "~" sorts before nothing at all. */
    debianVersion: isProof ? `${version}~proof` : version,
    debianArch: { x64: 'amd64', arm64: 'arm64' }[arch] ?? arch,
    fileStem: `${name}-${version}-${process.platform}-${arch}`,
    debFile: `${name}_${version}_${{ x64: 'amd64', arm64: 'arm64' }[arch] ?? arch}.deb`,
    artifactName: `${name}-\${version}-\${os}-\${arch}.\${ext}`,
  }
}

/** Read by `src-main/shell/build-facts.ts` out of the archive, and shown in About. */
export function buildFactsOf({ isProof, electron, pinned }) {
  return { kind: isProof ? 'proof' : 'release', electron, pinned }
}

/** Refuses what may not be published: `npm run package -- --release`. */
export function requireRelease({ isProof, electron, pinned }) {
  if (!isProof) return
  throw new Stop(
    `A release is built on Electron ${pinned} alone, and this machine has ${electron}. Run "npx install-electron" where ` +
      'the network allows it, or unpack that release and set ELECTRON_OVERRIDE_DIST_PATH to its folder. Without --release ' +
      'a package for trying out is made, and is named "-proof".',
  )
}

/**
 * A copy of the Electron without what belongs to a checkout: the link `resources/app`, by which the fallback starts the
 * sources, would be packed as an app beside the app.
 */
export function copyRuntime(dist, target) {
  if (!existsSync(join(dist, 'resources'))) throw new Stop(`${dist} is no unpacked Electron.`)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  cpSync(dist, target, { recursive: true, verbatimSymlinks: true, filter: (path) => !isCheckoutLink(path) })
  return target
}

const isCheckoutLink = (path) => path.endsWith(join('resources', 'app')) && lstatSync(path).isSymbolicLink()

export const distFolder = join(projectRoot, 'dist')

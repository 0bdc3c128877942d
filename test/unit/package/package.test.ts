import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { icnsOf, icoOf, pngSize } from '../../../scripts/lib/icons.mjs'
import { neededLibraries } from '../../../scripts/lib/package/elf.mjs'
import { buildFactsOf, packageFacts, requireRelease } from '../../../scripts/lib/package/runtime.mjs'
import { releaseDate } from '../../../scripts/lib/package/share.mjs'
import { builderTargets, refusalOf } from '../../../scripts/lib/package/targets.mjs'

const root = join(import.meta.dirname, '..', '..', '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('a package’s name', () => {
  const release = packageFacts({ version: '1.2.3', pinned: '45.4.1', electron: '45.4.1', arch: 'x64' })
  const proof = packageFacts({ version: '1.2.3', pinned: '45.4.1', electron: '33.2.1', arch: 'x64' })

  it('says that it is a proof where another Electron is inside, and why', () => {
    expect(release.debFile).toBe('stet_1.2.3_amd64.deb')
    expect(proof.debFile).toBe('stet-proof_1.2.3_amd64.deb')
    expect(proof.fileStem).toContain('stet-proof-1.2.3-')
    expect(proof.artifactName).toMatch(/^stet-proof-/)
    expect(buildFactsOf(proof)).toEqual({ kind: 'proof', electron: '33.2.1', pinned: '45.4.1' })
    expect(buildFactsOf(release).kind).toBe('release')
  })

  it('lets a release of the same version replace the proof', () => {
    expect(proof.debianVersion).toBe(`${release.debianVersion}~proof`)
  })

  it('is no release on another Electron', () => {
    expect(() => requireRelease(proof)).toThrow(/45\.4\.1 alone.*33\.2\.1/)
    expect(() => requireRelease(release)).not.toThrow()
  })

  it('is of a version that software centres are told of', () => {
    expect(releaseDate(manifest.version)).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(() => releaseDate('0x1')).toThrow(/has no release 0x1/)
  })
})

describe('a target that cannot be made here', () => {
  const host = (platform: string, arch = 'x64') => ({ platform, arch, find: () => '/usr/bin/rpmbuild' })

  it('is refused with what it needs', () => {
    expect(refusalOf('nsis', 'x64', host('linux'))).toMatch(/on Windows only/)
    expect(refusalOf('dmg', 'arm64', host('linux'))).toMatch(/on macOS only/)
    expect(refusalOf('nsis', 'arm64', host('win32', 'arm64'))).toMatch(/no binary for Windows on ARM/)
    expect(refusalOf('dmg', 'x64', host('darwin', 'arm64'))).toMatch(/on such a machine/)
    expect(refusalOf('rpm', 'x64', { ...host('linux'), find: () => undefined })).toMatch(/rpmbuild is missing/)
    expect(refusalOf('msi', 'x64', host('win32'))).toMatch(/no target “msi”/)
  })

  it('is not refused where it can', () => {
    expect(refusalOf('appimage', 'x64', host('linux'))).toBeNull()
    expect(refusalOf('nsis', 'x64', host('win32'))).toBeNull()
    expect(refusalOf('dmg', 'arm64', host('darwin', 'arm64'))).toBeNull()
    expect(Object.keys(builderTargets)).toEqual(['appimage', 'rpm', 'nsis', 'dmg'])
  })
})

describe('the icons', () => {
  const folder = join(root, 'resources', 'icons')
  const images = readdirSync(join(folder, 'png')).map((name) => ({
    size: Number(name.split('x')[0]),
    png: readFileSync(join(folder, 'png', name)),
  }))

  it('are there in every size, and each is as large as its name says', () => {
    expect(images.map(({ size }) => size).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024])
    for (const { size, png } of images) expect(pngSize(png)).toEqual({ width: size, height: size })
  })

  it('lie in the .ico and the .icns as they are in the folder', () => {
    const bySize = [...images].sort((a, b) => a.size - b.size)
    expect(icoOf(bySize.filter(({ size }) => size <= 256))).toEqual(readFileSync(join(folder, 'stet.ico')))
    const icns = readFileSync(join(folder, 'stet.icns'))
    expect(icnsOf(bySize)).toEqual(icns)
    expect(icns.readUInt32BE(4)).toBe(icns.length)
  })
})

describe.skipIf(process.platform !== 'linux')('what a program links to', () => {
  it('is read from its own file', () => {
    const needed = neededLibraries(process.execPath)
    expect(needed).toContain('libc.so.6')
    expect(neededLibraries(join(root, 'package.json'))).toBeNull()
  })
})

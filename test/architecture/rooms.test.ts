import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesOf, type Import, importsOf, root, sourceFiles } from './imports'
import { type Room, roomOf, rooms } from './rooms'

const files = [...sourceFiles('src-main'), ...sourceFiles('src-renderer')]
const imports = files.flatMap(importsOf)

/** Null when allowed, else a sentence that names the rooms that would be. */
function violation({ file, specifier, target }: Import): string | null {
  const room = roomOf(file)
  if (!room) return `${file} is in no room of the table`
  if (target === null) {
    return room.refuses?.test(specifier) ? `${file} imports ${specifier}, which the room ${room.name} refuses` : null
  }
  if (target === 'package.json') return null
  const other = roomOf(target)
  if (!other) return `${file} imports ${specifier}, which is in no room`
  if (other === room) return sameRoomViolation(room, file, target)
  if (room.mayImport.includes(other.name)) return null
  return `${file} (${room.name}) imports ${target} (${other.name}); it may import: ${room.mayImport.join(', ') || 'nothing of ours'}`
}

/** One feature never imports another: what two need belongs to queries, actions or ui. */
function sameRoomViolation(room: Room, file: string, target: string): string | null {
  if (room.name !== 'features') return null
  const feature = (path: string) => path.split('/')[2]
  return feature(file) === feature(target)
    ? null
    : `${file} imports the feature ${feature(target)}; a feature never imports a feature`
}

describe('the rooms', () => {
  it('are imported only as the table allows', () => {
    expect(imports.map(violation).filter((v) => v !== null)).toEqual([])
  })

  it('are all there', () => {
    for (const room of rooms)
      expect(
        files.some((f) => roomOf(f) === room),
        room.name,
      ).toBe(true)
  })

  it('name the allowed rooms when one is breached', () => {
    const breach = {
      file: 'src-main/pipeline/run.ts',
      specifier: '../journal/open',
      target: 'src-main/journal/open.ts',
    }
    expect(violation(breach)).toContain('it may import: contract')
    const feature = 'src-renderer/features'
    expect(
      violation({
        file: `${feature}/reading/a.tsx`,
        specifier: '../checklist/b',
        target: `${feature}/checklist/b.tsx`,
      }),
    ).toContain('never imports a feature')
    expect(violation({ file: 'src-main/contract/ids.ts', specifier: 'node:fs', target: null })).toContain('refuses')
  })
})

const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')
const filesWith = (pattern: RegExp, among = files) => among.filter((file) => pattern.test(sourceOf(file)))

describe('one place for', () => {
  it('opening the database: journal', () => {
    const openers = imports.filter((i) => i.specifier === 'libsql').map((i) => roomOf(i.file)?.name)
    expect(openers.length).toBeGreaterThan(0)
    expect(new Set(openers)).toEqual(new Set(['journal']))
  })

  it('window.stet: bridge', () => {
    const users = filesWith(/window\.stet\b/, sourceFiles('src-renderer'))
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((f) => roomOf(f)?.name !== 'bridge')).toEqual([])
  })

  it('opening and writing Dexie: mirror (queries only read)', () => {
    const writing = /new Dexie\b|extends Dexie\b|Dexie\.delete|\.(bulkPut|bulkAdd|bulkDelete|bulkUpdate)\(|\.put\(/
    const writers = filesWith(writing, sourceFiles('src-renderer'))
    expect(writers.length).toBeGreaterThan(0)
    expect(writers.filter((f) => roomOf(f)?.name !== 'mirror')).toEqual([])
  })

  it('ipcMain and ipcRenderer: ipc, preload and the composition root', () => {
    const users = filesWith(/\bipc(Main|Renderer)\b/).map((f) => roomOf(f)?.name)
    expect(users.filter((room) => !['ipc', 'preload', 'main (composition roots)'].includes(room ?? ''))).toEqual([])
  })
})

describe('nothing of ours', () => {
  it('speaks to the network', () => {
    const modules = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises)$|^(undici|axios|node-fetch|ws)$/
    expect(imports.filter((i) => modules.test(i.specifier))).toEqual([])
    expect(filesWith(/\bfetch\(|new WebSocket|XMLHttpRequest|EventSource\(|sendBeacon/)).toEqual([])
  })

  it('imports in a circle', () => {
    expect(circlesOf(files, imports)).toEqual([])
  })
})

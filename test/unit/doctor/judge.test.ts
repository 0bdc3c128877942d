import { describe, expect, it } from 'vitest'
import { type Finding, findingCodes, worstOf } from '../../../src-main/contract/diagnosis'
import { diagnosisWords, sayFinding } from '../../../src-main/contract/diagnosis-words'
import type { Facts } from '../../../src-main/doctor/facts'
import { judge } from '../../../src-main/doctor/judge'

const now = new Date('2031-03-12T12:00:00Z')
const soundLibrary = {
  folder: '/l',
  state: 'sound',
  schema: 8,
  isWritable: true,
  bytes: 3_210_000,
  logBytes: 0,
  mode: 'wal',
  dossiers: 2,
  backedUp: '2031-03-10T12:00:00Z',
  holder: null,
} as const
const sound: Facts = {
  runtime: { stet: '0.1.0', node: '22.1.0', electron: '45.4.1', chromium: '150.0.1.2', pinned: '45.4.1' },
  library: soundLibrary,
  dictionaries: {
    there: [{ file: 'de-en.stetdict', pair: 'de-en', source: 'ding', version: '1.9' }],
    broken: [],
    lacking: [],
  },
  fonts: { latin: 'A', cyrillic: 'A', greek: 'A', arabic: 'B', hebrew: 'B', cjk: 'C' },
  disk: {
    library: { folder: '/l', freeBytes: 50e9, isWritable: true },
    temporary: { folder: '/tmp', freeBytes: 50e9, isWritable: true },
  },
  sandbox: 'namespaces',
  display: 'wayland',
  log: { folder: '/logs', isThere: true, isWritable: true, errors: 0, lines: 12 },
}
const judged = (changes: Partial<Facts>) => judge({ ...sound, ...changes }, now)
const told = (changes: Partial<Facts>, area: Finding['area']) =>
  judged(changes)
    .filter((finding) => finding.area === area)
    .map(({ level, code }) => `${level} ${code}`)
const library = (changes: object) => ({ library: { ...soundLibrary, ...changes } as Facts['library'] })
const place = (changes: object) => ({ ...sound.disk, library: { ...sound.disk.library, ...changes } })

describe('the doctor', () => {
  it('finds a sound machine in order', () => {
    expect(worstOf(judge(sound, now))).toBe('ok')
    expect(judge(sound, now).every(({ level }) => level === 'ok')).toBe(true)
  })

  it.each<[Partial<Facts>, Finding['area'], string[]]>([
    [{ runtime: { ...sound.runtime, electron: '33.2.1' } }, 'runtime', ['attention runtime-other']],
    [{ runtime: { ...sound.runtime, electron: null } }, 'runtime', ['ok runtime-node']],
    [{ runtime: { ...sound.runtime, electron: null, node: '20.18.9' } }, 'runtime', ['trouble runtime-node-old']],
    [{ runtime: { ...sound.runtime, electron: null, node: '20.19.0' } }, 'runtime', ['ok runtime-node']],
    [{ runtime: { ...sound.runtime, electron: null, node: '100.0.0' } }, 'runtime', ['ok runtime-node']],
    [{ library: { folder: '/l', state: 'absent' } }, 'library', ['ok library-absent']],
    [{ library: { folder: '/l', state: 'damaged' } }, 'library', ['trouble library-damaged']],
    [{ library: { folder: '/l', state: 'unreadable', why: 'EACCES' } }, 'library', ['trouble library-unreadable']],
    [{ library: { folder: '/l', state: 'newer', schema: 9, known: 8 } }, 'library', ['trouble library-newer']],
    [{ library: { folder: '/l', state: 'older', schema: 7, known: 8 } }, 'library', ['attention library-older']],
    [library({ isWritable: false }), 'library', ['ok library-sound', 'trouble library-unwritable']],
    [library({ mode: 'delete' }), 'library', ['ok library-sound', 'attention library-mode']],
    [library({ logBytes: 300e6 }), 'library', ['ok library-sound', 'attention library-log-large']],
    [library({ holder: 4711 }), 'library', ['ok library-sound', 'ok library-in-use']],
    [library({ backedUp: null }), 'backup', ['attention backup-never']],
    [library({ backedUp: 'yesterday' }), 'backup', ['attention backup-never']],
    [library({ backedUp: null, dossiers: 0 }), 'backup', ['ok backup-needless']],
    [library({ backedUp: '2031-02-26T12:00:00Z' }), 'backup', ['ok backup-recent']],
    [library({ backedUp: '2031-02-25T11:00:00Z' }), 'backup', ['attention backup-old']],
    [{ library: { folder: '/l', state: 'damaged' } }, 'backup', ['unchecked backup-unchecked']],
    [{ dictionaries: null }, 'dictionaries', ['trouble dictionaries-unreadable']],
    [{ dictionaries: { there: [], broken: [], lacking: ['de'] } }, 'dictionaries', ['attention dictionaries-none']],
    [
      { dictionaries: { ...sound.dictionaries!, lacking: ['fr', 'pt'] } },
      'dictionaries',
      ['ok dictionary-there', 'attention dictionaries-lacking'],
    ],
    [
      { dictionaries: { ...sound.dictionaries!, broken: [{ file: 'x', code: 'dictionary-damaged' }] } },
      'dictionaries',
      ['ok dictionary-there', 'trouble dictionary-broken'],
    ],
    [{ fonts: null }, 'fonts', ['unchecked fonts-unchecked']],
    [
      { fonts: { ...sound.fonts!, hebrew: null, cjk: null } },
      'fonts',
      ['ok fonts-there', 'attention font-missing', 'attention font-missing'],
    ],
    [{ disk: place({ freeBytes: 1.9e9 }) }, 'disk', ['attention disk-low', 'ok disk-room']],
    [{ disk: place({ freeBytes: 1e6 }) }, 'disk', ['trouble disk-short', 'ok disk-room']],
    [{ disk: place({ isWritable: false }) }, 'disk', ['trouble disk-unwritable', 'ok disk-room']],
    [{ disk: place({ freeBytes: null }) }, 'disk', ['unchecked disk-unchecked', 'ok disk-room']],
    [{ sandbox: 'helper' }, 'sandbox', ['ok sandbox-helper']],
    [{ sandbox: 'root' }, 'sandbox', ['attention sandbox-root']],
    [{ sandbox: 'none' }, 'sandbox', ['trouble sandbox-none']],
    [{ sandbox: null }, 'sandbox', ['unchecked sandbox-unchecked']],
    [{ display: 'none' }, 'display', ['attention display-none']],
    [{ display: null }, 'display', ['unchecked display-unchecked']],
    [{ log: { ...sound.log, errors: 3 } }, 'log', ['attention log-errors']],
    [{ log: { ...sound.log, isThere: false } }, 'log', ['ok log-none']],
    [{ log: { ...sound.log, isWritable: false } }, 'log', ['attention log-unwritable']],
  ])('judges %j', (changes, area, expected) => {
    expect(told(changes, area)).toEqual(expected)
  })

  it('holds what nobody looked at for no fault', () => {
    expect(worstOf(judged({ fonts: null, sandbox: null, display: null }))).toBe('ok')
    expect(worstOf(judged({ display: 'none' }))).toBe('attention')
    expect(worstOf(judged({ display: 'none', sandbox: 'none' }))).toBe('trouble')
  })
})

describe.each(['en', 'de'] as const)('the words in %s', (language) => {
  it('say what to do exactly where there is something to do', () => {
    const { findings } = diagnosisWords(language)
    expect(Object.keys(findings).sort()).toEqual([...findingCodes].sort())
    const levels: [Partial<Facts>][] = [
      [{}],
      [library({ isWritable: false, mode: 'delete', logBytes: 3e8, holder: 1, backedUp: null })],
      [{ library: { folder: '/l', state: 'damaged' }, sandbox: 'none', display: 'none', fonts: null }],
      [{ library: { folder: '/l', state: 'newer', schema: 9, known: 8 }, sandbox: 'root', display: null }],
      [{ disk: place({ freeBytes: 1e6 }), log: { ...sound.log, errors: 2 }, dictionaries: null }],
    ]
    for (const finding of levels.flatMap(([changes]) => judged(changes))) {
      const { what, todo } = sayFinding(finding, language)
      expect(what).not.toMatch(/undefined|NaN|\[object/)
      const wanted = finding.level === 'attention' || finding.level === 'trouble'
      expect(todo !== null, finding.code).toBe(wanted)
    }
  })
})

it('says sizes and scripts as a person does', () => {
  const disk = judged({ disk: place({ freeBytes: 1.94e9 }) }).find(({ code }) => code === 'disk-low')!
  expect(sayFinding(disk, 'en').what).toContain('Only 1.9 GB')
  expect(sayFinding(disk, 'de').what).toContain('Nur 1,9 GB')
  const font = judged({ fonts: { ...sound.fonts!, cjk: null } }).find(({ code }) => code === 'font-missing')!
  expect(sayFinding(font, 'en')).toEqual({
    what: 'There is none for: Chinese, Japanese and Korean. Such text shows as boxes.',
    todo: 'Install one, on Debian: apt-get install fonts-noto-cjk.',
  })
})

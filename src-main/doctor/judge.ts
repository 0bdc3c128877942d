import { type DiagnosedArea, type Finding, type FindingCode, type FindingLevel, scripts } from '../contract/diagnosis'
import type { Facts, PlaceFacts } from './facts'

/** The least Node that Stet runs on, as package.json says. */
export const leastNode = '20.19.0'
/** Under this an import may end in a full disk: one of a few hundred files leaves some hundred megabytes. */
const lowBytes = 2e9
/** Under this even a day's marks and their log may find no room. */
const shortBytes = 200e6
/** SQLite empties its log every thousand pages; one this large has had a reader in its way for long. */
const largeLogBytes = 256e6
/** A story takes days: after two weeks a lost disk takes more than one with it. */
const backupDays = 14

/** What the facts mean, in the order they are told. Pure; `now` says how old a backup is. */
export function judge(facts: Facts, now: Date): Finding[] {
  return [
    ...runtime(facts),
    ...library(facts),
    ...backup(facts, now),
    ...dictionaries(facts),
    ...fonts(facts),
    ...disk('library', facts.disk.library),
    ...disk('temporary', facts.disk.temporary),
    ...sandbox(facts),
    ...display(facts),
    ...log(facts),
  ]
}

const says =
  (area: DiagnosedArea) =>
  (level: FindingLevel, code: FindingCode, details: Finding['details'] = {}): Finding[] => [
    { area, level, code, details },
  ]

function runtime({ runtime: { stet, node, electron, chromium, pinned } }: Facts): Finding[] {
  const say = says('runtime')
  if (electron === null) {
    return isOlder(node, leastNode)
      ? say('trouble', 'runtime-node-old', { stet, node, least: leastNode })
      : say('ok', 'runtime-node', { stet, node })
  }
  const details = { stet, electron, chromium: chromium ?? '', node, pinned }
  return electron === pinned ? say('ok', 'runtime-pinned', details) : say('attention', 'runtime-other', details)
}

function isOlder(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number))
  for (let i = 0; i < 3; i++) if ((a![i] ?? 0) !== (b![i] ?? 0)) return (a![i] ?? 0) < (b![i] ?? 0)
  return false
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10

function library({ library: found }: Facts): Finding[] {
  const say = says('library')
  const { folder } = found
  switch (found.state) {
    case 'absent':
      return say('ok', 'library-absent', { folder })
    case 'unreadable':
      return say('trouble', 'library-unreadable', { folder, why: found.why })
    case 'damaged':
      return say('trouble', 'library-damaged', { folder })
    case 'newer':
      return say('trouble', 'library-newer', { folder, found: found.schema, known: found.known })
    case 'older':
      return say('attention', 'library-older', { folder, found: found.schema, known: found.known })
  }
  return [
    ...say('ok', 'library-sound', { folder, schema: found.schema, megabytes: megabytes(found.bytes) }),
    ...(found.isWritable ? [] : say('trouble', 'library-unwritable', { folder })),
    ...(found.mode === 'wal' ? [] : say('attention', 'library-mode', { mode: found.mode })),
    ...(found.logBytes > largeLogBytes
      ? say('attention', 'library-log-large', { megabytes: megabytes(found.logBytes) })
      : []),
    ...(found.holder === null ? [] : say('ok', 'library-in-use', { pid: found.holder })),
  ]
}

function backup({ library: found }: Facts, now: Date): Finding[] {
  const say = says('backup')
  if (found.state === 'absent') return say('ok', 'backup-needless')
  if (found.state !== 'sound') return say('unchecked', 'backup-unchecked')
  if (found.dossiers === 0) return say('ok', 'backup-needless')
  const made = found.backedUp === null ? Number.NaN : Date.parse(found.backedUp)
  if (Number.isNaN(made)) return say('attention', 'backup-never')
  const days = Math.max(0, Math.floor((now.getTime() - made) / 86_400_000))
  return days > backupDays ? say('attention', 'backup-old', { days }) : say('ok', 'backup-recent', { days })
}

function dictionaries({ dictionaries: found }: Facts): Finding[] {
  const say = says('dictionaries')
  if (found === null) return say('trouble', 'dictionaries-unreadable')
  return [
    ...found.there.flatMap(({ file: _, ...pack }) => say('ok', 'dictionary-there', pack)),
    ...found.broken.flatMap((pack) => say('trouble', 'dictionary-broken', pack)),
    ...(found.there.length === 0 ? say('attention', 'dictionaries-none') : []),
    ...(found.there.length > 0 && found.lacking.length > 0
      ? say('attention', 'dictionaries-lacking', { languages: found.lacking.join(',') })
      : []),
  ]
}

function fonts({ fonts: found }: Facts): Finding[] {
  const say = says('fonts')
  if (found === null) return say('unchecked', 'fonts-unchecked')
  const there = scripts.filter((script) => found[script] !== null)
  const missing = scripts.filter((script) => found[script] === null)
  return [
    ...(there.length > 0 ? say('ok', 'fonts-there', { scripts: there.join(',') }) : []),
    ...missing.flatMap((script) => say('attention', 'font-missing', { script })),
  ]
}

function disk(place: 'library' | 'temporary', { folder, freeBytes, isWritable }: PlaceFacts): Finding[] {
  const say = says('disk')
  if (!isWritable) return say('trouble', 'disk-unwritable', { place, folder })
  if (freeBytes === null) return say('unchecked', 'disk-unchecked', { place, folder })
  const details = { place, folder, megabytes: megabytes(freeBytes) }
  if (freeBytes < shortBytes) return say('trouble', 'disk-short', details)
  return freeBytes < lowBytes ? say('attention', 'disk-low', details) : say('ok', 'disk-room', details)
}

function sandbox({ sandbox: found }: Facts): Finding[] {
  const say = says('sandbox')
  switch (found) {
    case null:
      return say('unchecked', 'sandbox-unchecked')
    case 'root':
      return say('attention', 'sandbox-root')
    case 'none':
      return say('trouble', 'sandbox-none')
    default:
      return say('ok', `sandbox-${found}`)
  }
}

function display({ display: found }: Facts): Finding[] {
  const say = says('display')
  if (found === null) return say('unchecked', 'display-unchecked')
  return found === 'none' ? say('attention', 'display-none') : say('ok', 'display-there', { kind: found })
}

function log({ log: { folder, isThere, isWritable, errors, lines } }: Facts): Finding[] {
  const say = says('log')
  if (!isThere) return say('ok', 'log-none', { folder })
  if (!isWritable) return say('attention', 'log-unwritable', { folder })
  return errors > 0
    ? say('attention', 'log-errors', { folder, errors, lines })
    : say('ok', 'log-quiet', { folder, lines })
}

import { fail, ok, type Result, type StetError } from '../contract/errors'
import { kindByName, refusedAtSight } from '../pipeline/import/kinds'
import type { Container } from '../pipeline/import/reader'
import { leavesOf } from '../pipeline/import/walk'
import type { FileReading, Limits } from './jobs'
import { isOfOtherKind, passedOver } from './passed-over'
import { refusedByKind } from './read-file'

/** What a file is read with. */
export interface Reading {
  limits: Limits
  password: string | null
  url: string | null
}
type ReadBytes = (bytes: Uint8Array, name: string, reading: Reading) => Promise<Result<FileReading[]>>

/**
 * The articles in a container and in the containers within it, in the order in which it holds them, each file read by its own reader;
 * those that cannot be read say why one by one, and those of kinds that are not read are told together at the end.
 * Errors: those of `open`, folder-empty.
 */
export async function readContainer(
  container: Container,
  { bytes, name, reading }: { bytes: Uint8Array; name: string; reading: Reading },
  readWithin: ReadBytes,
): Promise<Result<FileReading[]>> {
  const { limits, password, url } = reading
  const given = { name, limits: { ...limits.read, nesting: limits.containers }, password, url }
  const readings: FileReading[] = []
  const others: string[] = []
  const isWanted = (entry: string) => {
    if (isHidden(entry)) return false
    // To look at its first bytes it would have to be unpacked: its name is enough.
    const isOther = kindByName(entry) !== null
    if (isOther) others.push(entry)
    return !isOther
  }
  for await (const leaf of leavesOf(container, bytes, given, isWanted)) {
    const read = leaf.bytes.ok ? await readLeaf(leaf.name, leaf.bytes.value, reading, readWithin) : leaf.bytes
    if (read.ok) readings.push(...read.value)
    else if (isOfOtherKind(read.error)) others.push(leaf.name)
    // The container itself: nothing in it could be looked at.
    else if (leaf.name === name && readings.length === 0) return named(read.error, name)
    else readings.push({ name: leaf.name, read: named(read.error, leaf.name) })
  }
  if (others.length > 0) readings.push({ name, read: passedOver(name, others) })
  return readings.length === 0 ? fail('folder-empty', { file: name }) : ok(shortened(readings))
}

const mostAlike = 3

/** Of refusals for one reason the first stands for all when there are many: an archive may have ten thousand. */
function shortened(readings: readonly FileReading[]): FileReading[] {
  const codes = readings.map(({ read }) => (read.ok ? null : read.error.code))
  const counts = new Map<string | null, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return readings.flatMap((reading, i) => {
    const { name, read } = reading
    const count = counts.get(codes[i]!) ?? 0
    if (read.ok || count <= mostAlike) return [reading]
    if (codes.indexOf(read.error.code) < i) return []
    return [
      { name, read: { ok: false, error: { ...read.error, details: { ...read.error.details, others: count - 1 } } } },
    ]
  })
}

const readLeaf = async (name: string, bytes: Uint8Array, reading: Reading, readWithin: ReadBytes) => {
  const kind = refusedAtSight(name, bytes)
  return kind === null ? readWithin(bytes, name, reading) : refusedByKind(name, kind)
}

/** What systems hide, they put there themselves. */
const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

const named = (error: StetError, file: string): Result<never> => ({
  ok: false,
  error: { ...error, details: { ...error.details, file } },
})

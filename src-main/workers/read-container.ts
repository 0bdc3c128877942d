import { fail, ok, type Result, type StetError } from '../contract/errors'
import { shownName } from '../contract/shown-name'
import { kindByName, refusedAtSight } from '../pipeline/import/kinds'
import type { Container } from '../pipeline/import/reader'
import type { FileReading, Limits } from './jobs'
import { isOfOtherKind, passedOver } from './passed-over'

/** What a reading is done with; `depth`: in how many containers the bytes lie. */
export interface Reading {
  limits: Limits
  password: string | null
  url: string | null
  depth: number
}
type ReadBytes = (bytes: Uint8Array, name: string, reading: Reading) => Promise<Result<FileReading[]>>

/** Between the name of a container and the name of what is in it. */
export const inside = ' › '

/**
 * The articles in a container, in order of their names, each file read by its own reader; those that cannot be read say why one by
 * one, and those of kinds that are not read are told together. Errors: those of `open`, file-nested-too-deep, folder-empty.
 */
export async function readContainer(
  container: Container,
  { bytes, name, reading }: { bytes: Uint8Array; name: string; reading: Reading },
  readWithin: ReadBytes,
): Promise<Result<FileReading[]>> {
  const { limits, password, url, depth } = reading
  if (depth >= limits.containers) return fail('file-nested-too-deep', { file: name, limit: limits.containers })
  const opened = container.open(bytes, { name, limits: limits.read, password, url })
  if (!opened.ok) return opened
  const entries = opened.value.filter((entry) => !isHidden(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const readings: FileReading[] = []
  const others: string[] = []
  let left = limits.read.bytes
  for (const entry of entries) {
    const file = `${name}${inside}${shownName(entry.name)}`
    // To look at its first bytes it would have to be unpacked: its name is enough.
    const unpacked = kindByName(entry.name) === null ? await entry.read() : null
    if (unpacked === null) others.push(entry.name)
    else if (!unpacked.ok) readings.push({ name: file, read: named(unpacked.error, file) })
    else if (unpacked.value.length > left) {
      readings.push({ name: file, read: fail('file-expands-too-far', { file, limit: limits.read.bytes }) })
    } else if (refusedAtSight(entry.name, unpacked.value) !== null) others.push(entry.name)
    else {
      left -= unpacked.value.length
      const within = { ...reading, depth: depth + 1, limits: { ...limits, read: { ...limits.read, bytes: left } } }
      const read = await readWithin(unpacked.value, file, within)
      if (read.ok) readings.push(...read.value)
      else if (isOfOtherKind(read.error)) others.push(entry.name)
      else readings.push({ name: file, read: named(read.error, file) })
    }
  }
  if (others.length > 0) readings.push({ name, read: passedOver(name, others) })
  return readings.length === 0 ? fail('folder-empty', { file: name }) : ok(readings)
}

/** What systems hide, they put there themselves. */
const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

const named = (error: StetError, file: string): Result<never> => ({
  ok: false,
  error: { ...error, details: { ...error.details, file } },
})

import { type Language, supportedLanguages } from '../language'
import { stem } from '../stem'
import { crc32 } from './bytes'
import { partsOfSpeech } from './senses'
import { Side } from './side'
import { type DictionaryHeader, formatVersion, magic, preambleLength, sectionNames } from './write'

/** Why a file is no dictionary that can be used: each is an error a person can meet, with words of its own. */
export type DictionaryFault = 'foreign' | 'newer' | 'truncated' | 'damaged' | 'other-stems'

export type Dictionary = {
  header: DictionaryHeader
  /** Of all but the preamble, eight hex digits: names the content. */
  checksum: string
  /** Words of `header.from`, translated into `header.to`; and the other way round. */
  forward: Side
  backward: Side
}

export type Opened = { ok: true; dictionary: Dictionary } | { ok: false; fault: DictionaryFault }

/** What the first bytes of a file say, read without the rest of it. */
export type Preamble = { header: DictionaryHeader; checksum: string; bytes: number }

/** Enough of a file for `readPreamble`. */
export const preambleBytes = 4096

const refused = (fault: DictionaryFault) => ({ ok: false, fault }) as const
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/**
 * The header from a file's first bytes (at least 4096, or all of it). Says nothing of the rest: only `openDictionary` does.
 */
export function readPreamble(
  bytes: Uint8Array,
): { ok: true; preamble: Preamble } | { ok: false; fault: DictionaryFault } {
  if (latin(bytes.subarray(0, magic.length)) !== magic) return refused('foreign')
  if (bytes.length < preambleLength + 4) return refused('truncated')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(8, true) !== formatVersion) return refused('newer')
  const length = view.getUint32(preambleLength, true)
  if (length > preambleBytes - preambleLength - 4) return refused('damaged')
  if (bytes.length < preambleLength + 4 + length) return refused('truncated')
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(preambleLength + 4, preambleLength + 4 + length)))
  if (!header) return refused('damaged')
  const checksum = view.getUint32(16, true).toString(16).padStart(8, '0')
  return { ok: true, preamble: { header, checksum, bytes: view.getUint32(12, true) } }
}

/**
 * Opens the bytes of a dictionary file. Every byte is covered by the checksum, so a truncated or changed file is refused;
 * nothing is decoded before it is looked up.
 */
export function openDictionary(bytes: Uint8Array): Opened {
  const start = readPreamble(bytes)
  if (!start.ok) return start
  const { header, checksum, bytes: length } = start.preamble
  if (bytes.length < length) return refused('truncated')
  if (bytes.length > length) return refused('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (crc32(bytes.subarray(preambleLength)) !== view.getUint32(16, true)) return refused('damaged')
  const sides = readSides(bytes, view, header)
  if (!sides) return refused('damaged')
  if (!sides.every((side) => side.hasStemsOf(stem))) return refused('other-stems')
  const [forward, backward] = sides
  forward.other = backward
  backward.other = forward
  return { ok: true, dictionary: { header, checksum, forward, backward } }
}

function readSides(bytes: Uint8Array, view: DataView, header: DictionaryHeader): [Side, Side] | null {
  const perSide = sectionNames.length
  let at = preambleLength + 4 + view.getUint32(preambleLength, true)
  const tableLength = 4 * (4 + 2 * perSide)
  if (at + tableLength > bytes.length) return null
  const numbers = Array.from({ length: 4 + 2 * perSide }, (_, i) => view.getUint32(at + 4 * i, true))
  at += tableLength
  const sections: Uint8Array[] = []
  for (const length of numbers.slice(4)) {
    if (at + length > bytes.length) return null
    sections.push(bytes.subarray(at, at + length))
    at += length
  }
  if (at !== bytes.length) return null
  const sideAt = (i: 0 | 1, language: Language) => {
    const [blocks, firstTerms, terms, phraseBlocks, phrases] = sections.slice(i * perSide, (i + 1) * perSide)
    const [termCount, phraseCount] = numbers.slice(i * 2, i * 2 + 2)
    const parts = {
      blocks: blocks!,
      firstTerms: firstTerms!,
      terms: terms!,
      phraseBlocks: phraseBlocks!,
      phrases: phrases!,
    }
    return new Side(language, parts, termCount!, phraseCount!)
  }
  const sides: [Side, Side] = [sideAt(0, header.from), sideAt(1, header.to)]
  return sides.every((side) => side.isSound()) ? sides : null
}

const isLanguage = (tag: string | undefined): tag is Language => supportedLanguages.some((l) => l === tag)

function parseHeader(text: string): DictionaryHeader | null {
  const values = new Map(
    text.split('\n').map((line): [string, string] => [line.split('\t', 1)[0]!, line.slice(line.indexOf('\t') + 1)]),
  )
  const [from, to, entries] = [values.get('from'), values.get('to'), Number(values.get('entries'))]
  if (!isLanguage(from) || !isLanguage(to) || from === to || !Number.isSafeInteger(entries)) return null
  const [source, sourceVersion, title, licence] = ['source', 'sourceVersion', 'title', 'licence'].map((n) =>
    values.get(n),
  )
  if (!source || !sourceVersion || !title || !licence) return null
  return { from, to, source, sourceVersion, title, licence, entries }
}

/** The names of the bits of a headword's byte. */
export const partsOfSpeechOf = (bits: number): (keyof typeof partsOfSpeech)[] =>
  (Object.keys(partsOfSpeech) as (keyof typeof partsOfSpeech)[]).filter((name) => bits & partsOfSpeech[name])

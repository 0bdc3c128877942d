import type { Language } from '../language'
import { compareBytes, crc32, Writer } from './bytes'

/** A headword with its translations, the best first: headwords or phrases of the other side, by their text. */
export type Headword = { text: string; stem: string; bytes: Uint8Array; partOfSpeech: number; translations: string[] }

/** What a file says of itself. `source`: name and version of the package or list it was made of. */
export type DictionaryHeader = {
  from: Language
  to: Language
  source: string
  sourceVersion: string
  title: string
  licence: string
  /** Headwords of the language it translates from. */
  entries: number
}

export const magic = 'STETDICT'
export const formatVersion = 1
/** Magic, version, flags, total length, CRC-32 of all that follows these twenty bytes. */
export const preambleLength = 20
/** Stems in a block, and phrases: a look-up decodes one block. */
export const blockSize = 16
/** Parts of the file in their order, for each side; `phrases` are its translations that are no headword of the other side. */
export const sectionNames = ['blocks', 'firstTerms', 'terms', 'phraseBlocks', 'phrases'] as const

const encoder = new TextEncoder()

/** The bytes of a dictionary file; the headwords of each side sorted by the bytes of their stems. */
export function writeDictionary(
  header: Omit<DictionaryHeader, 'entries'>,
  left: Headword[],
  right: Headword[],
): Uint8Array {
  const numbers = [numbered(left, right), numbered(right, left)] as const
  const sections = [...sideSections(left, numbers[1]), ...sideSections(right, numbers[0])]
  const head = encoder.encode(headerText({ ...header, entries: left.length }))
  const out = new Writer()
  out.bytes(encoder.encode(magic))
  out.u32(formatVersion)
  out.u32(0) // total length and CRC are set when they are known
  out.u32(0)
  out.u32(head.length)
  out.bytes(head)
  for (const count of [left.length, numbers[1].phrases.length, right.length, numbers[0].phrases.length]) out.u32(count)
  for (const section of sections) out.u32(section.length)
  for (const section of sections) out.bytes(section)
  const bytes = out.done()
  const view = new DataView(bytes.buffer)
  view.setUint32(12, bytes.length, true)
  view.setUint32(16, crc32(bytes.subarray(preambleLength)), true)
  return bytes
}

/** One "name TAB value" a line; a value holds no tab and no line end. */
function headerText(header: DictionaryHeader): string {
  const lines = Object.entries(header).map(([name, value]) => `${name}\t${String(value).replace(/\s+/g, ' ').trim()}`)
  return lines.join('\n')
}

type Numbered = { numberOf: Map<string, number>; phrases: Uint8Array[] }

/** A side's headwords are numbered in their order, then the phrases the other side translates by, in the order of bytes. */
function numbered(own: Headword[], other: Headword[]): Numbered {
  const numberOf = new Map<string, number>()
  for (const [i, word] of own.entries()) numberOf.set(word.text, i)
  const texts = new Set<string>()
  for (const { translations } of other) for (const t of translations) if (!numberOf.has(t)) texts.add(t)
  const phrases = [...texts].map((text) => ({ text, bytes: encoder.encode(text) }))
  phrases.sort((a, b) => compareBytes(a.bytes, b.bytes))
  for (const [i, { text }] of phrases.entries()) numberOf.set(text, own.length + i)
  return { numberOf, phrases: phrases.map(({ bytes }) => bytes) }
}

function sideSections(words: Headword[], other: Numbered): Uint8Array[] {
  const [blocks, firstTerms, terms] = [new Writer(), new Writer(), new Writer()]
  let before: Uint8Array = new Uint8Array()
  for (let at = 0, stems = 0; at < words.length; stems++) {
    const { bytes, stem } = words[at]!
    let next = at
    while (next < words.length && words[next]!.stem === stem) next++
    if (stems % blockSize === 0) {
      blocks.u32(terms.length)
      firstTerms.u32(at)
      before = new Uint8Array()
    }
    writeFrontCoded(terms, before, bytes)
    terms.varint(next - at)
    for (const word of words.slice(at, next)) writeTerm(terms, word, other)
    before = bytes
    at = next
  }
  return [blocks, firstTerms, terms, ...phraseSections(other.phrases)].map((part) => part.done())
}

function phraseSections(phrases: Uint8Array[]): Writer[] {
  const [blocks, texts] = [new Writer(), new Writer()]
  let before: Uint8Array = new Uint8Array()
  for (const [i, bytes] of phrases.entries()) {
    if (i % blockSize === 0) {
      blocks.u32(texts.length)
      before = new Uint8Array()
    }
    writeFrontCoded(texts, before, bytes)
    before = bytes
  }
  return [blocks, texts]
}

function writeFrontCoded(out: Writer, before: Uint8Array, bytes: Uint8Array): void {
  const shared = sharedLength(before, bytes)
  out.varint(shared)
  out.varint(bytes.length - shared)
  out.bytes(bytes.subarray(shared))
}

/** The word as its stem with the end taken off and another put on; most are the stem and a letter or two. */
function writeTerm(out: Writer, word: Headword, other: Numbered): void {
  const isCapital = /^[A-Z]/.test(word.text)
  const text = encoder.encode(isCapital ? word.text[0]!.toLowerCase() + word.text.slice(1) : word.text)
  const shared = sharedLength(word.bytes, text)
  out.varint(word.bytes.length - shared)
  out.varint(((text.length - shared) << 1) | (isCapital ? 1 : 0))
  out.bytes(text.subarray(shared))
  out.byte(word.partOfSpeech)
  out.varint(word.translations.length)
  for (const t of word.translations) out.varint(other.numberOf.get(t)!)
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[n] === b[n]) n++
  return n
}

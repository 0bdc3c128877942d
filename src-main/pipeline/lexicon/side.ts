import type { Language } from '../language'
import { compareBytes, Reader } from './bytes'
import { foldedWord } from './senses'
import { blockSize } from './write'

/** A headword as the dictionary prints it, with the numbers of its translations on the other side. */
export type FoundWord = { text: string; partOfSpeech: number; translations: number[] }

type Parts = Record<'blocks' | 'firstTerms' | 'terms' | 'phraseBlocks' | 'phrases', Uint8Array>

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Stems compared with today's stemmer when a file is opened: enough to notice a change that touches 5 % of the words. */
const probes = 100

/** The headwords of one language in a dictionary, found by stem or by number. Reads the file's bytes, holds nothing else. */
export class Side {
  /** The side that the translations are on. */
  other!: Side
  readonly #blocks: DataView
  readonly #firstTerms: DataView
  readonly #phraseBlocks: DataView

  constructor(
    readonly language: Language,
    private readonly parts: Parts,
    readonly words: number,
    private readonly phrases: number,
  ) {
    const viewOf = (b: Uint8Array) => new DataView(b.buffer, b.byteOffset, b.byteLength)
    this.#blocks = viewOf(parts.blocks)
    this.#firstTerms = viewOf(parts.firstTerms)
    this.#phraseBlocks = viewOf(parts.phraseBlocks)
  }

  /** False where sections contradict each other, which a checksum over them cannot show. */
  isSound(): boolean {
    const { blocks, firstTerms, phraseBlocks } = this.parts
    const inBlocks = Math.ceil(this.phrases / blockSize)
    return blocks.length % 4 === 0 && blocks.length === firstTerms.length && phraseBlocks.length === inBlocks * 4
  }

  /** Whether the stemmer that sorted this file is the one that asks it. */
  hasStemsOf(stem: (word: string, language: Language) => string): boolean {
    const count = this.#blocks.byteLength / 4
    const step = Math.max(1, Math.floor(count / probes))
    for (let block = 0; block < count; block += step) {
      for (const { key, words } of this.#stemsIn(block, 1)) {
        if (words.some((w) => stem(foldedWord(w.text), this.language) !== decoder.decode(key))) return false
      }
    }
    return true
  }

  /** The headwords with this stem, the best known first; none when there is none. */
  withStem(stem: string): FoundWord[] {
    const wanted = encoder.encode(stem)
    let [low, high] = [0, this.#blocks.byteLength / 4 - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (compareBytes(this.#firstStem(middle), wanted) <= 0) low = middle
      else high = middle - 1
    }
    if (high < 0) return []
    return this.#wordsOf(wanted, new Reader(this.parts.terms, this.#blocks.getUint32(low * 4, true)))
  }

  /** Every headword in the file's order: for measuring and for tests. */
  *all(): Generator<FoundWord> {
    for (let block = 0; block < this.#blocks.byteLength / 4; block++) {
      for (const { words } of this.#stemsIn(block)) yield* words
    }
  }

  /** A translation by its number as the other side's headwords hold it: a headword, or a phrase; '' for none. */
  translation(number: number): string {
    return number < this.other.words ? this.other.#wordAt(number) : this.#phraseAt(number - this.other.words)
  }

  #firstStem(block: number): Uint8Array {
    const reader = new Reader(this.parts.terms, this.#blocks.getUint32(block * 4, true))
    reader.varint()
    return reader.take(reader.varint())
  }

  /** The words of one stem in a block; those of the stems before it are stepped over undecoded. */
  #wordsOf(wanted: Uint8Array, reader: Reader): FoundWord[] {
    let key: Uint8Array = new Uint8Array()
    for (let i = 0; i < blockSize && reader.at < reader.bytes.length; i++) {
      key = frontDecoded(reader, key)
      const sign = compareBytes(key, wanted)
      if (sign > 0) return []
      const words: FoundWord[] = []
      for (let left = reader.varint(); left > 0 && reader.at < reader.bytes.length; left--) {
        if (sign === 0) words.push(readWord(reader, key))
        else stepOverWord(reader)
      }
      if (sign === 0) return words
    }
    return []
  }

  *#stemsIn(block: number, most = blockSize): Generator<{ key: Uint8Array; words: FoundWord[] }> {
    const reader = new Reader(this.parts.terms, this.#blocks.getUint32(block * 4, true))
    let key: Uint8Array = new Uint8Array()
    for (let i = 0; i < most && reader.at < reader.bytes.length; i++) {
      key = frontDecoded(reader, key)
      const count = Math.min(reader.varint(), reader.bytes.length)
      const words: FoundWord[] = []
      for (let n = 0; n < count && reader.at < reader.bytes.length; n++) words.push(readWord(reader, key))
      yield { key, words }
    }
  }

  #wordAt(number: number): string {
    let [low, high] = [0, this.#firstTerms.byteLength / 4 - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#firstTerms.getUint32(middle * 4, true) <= number) low = middle
      else high = middle - 1
    }
    if (high < 0) return ''
    let at = this.#firstTerms.getUint32(low * 4, true)
    for (const { words } of this.#stemsIn(low)) {
      if (number - at < words.length) return words[number - at]?.text ?? ''
      at += words.length
    }
    return ''
  }

  #phraseAt(number: number): string {
    if (number >= this.phrases) return ''
    const block = Math.floor(number / blockSize)
    const reader = new Reader(this.parts.phrases, this.#phraseBlocks.getUint32(block * 4, true))
    let text: Uint8Array = new Uint8Array()
    for (let i = 0; i <= number % blockSize; i++) text = frontDecoded(reader, text)
    return decoder.decode(text)
  }
}

function frontDecoded(reader: Reader, before: Uint8Array): Uint8Array {
  const shared = Math.min(reader.varint(), before.length)
  const rest = reader.take(reader.varint())
  const whole = new Uint8Array(shared + rest.length)
  whole.set(before.subarray(0, shared))
  whole.set(rest, shared)
  return whole
}

function stepOverWord(reader: Reader): void {
  reader.varint()
  const ending = reader.varint() >>> 1
  reader.at += ending + 1 // and the byte of its parts of speech
  for (let left = reader.varint(); left > 0 && reader.at < reader.bytes.length; left--) reader.varint()
}

function readWord(reader: Reader, stem: Uint8Array): FoundWord {
  const kept = stem.subarray(0, Math.max(0, stem.length - reader.varint()))
  const sizeAndCase = reader.varint()
  const ending = reader.take(sizeAndCase >>> 1)
  const bytes = new Uint8Array(kept.length + ending.length)
  bytes.set(kept)
  bytes.set(ending, kept.length)
  const lower = decoder.decode(bytes)
  const text = sizeAndCase & 1 ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower
  const partOfSpeech = reader.byte()
  const count = reader.varint()
  const translations: number[] = []
  for (let n = 0; n < count && reader.at < reader.bytes.length; n++) translations.push(reader.varint())
  return { text, partOfSpeech, translations }
}

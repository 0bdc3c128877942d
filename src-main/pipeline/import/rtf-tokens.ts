export interface RtfHandler {
  /** False ends the reading: too deep. */
  open: () => boolean
  close: () => void
  /** "par", "u" with its number. */
  word: (name: string, value: number | null) => void
  /** What follows a backslash without being a letter: "~", "*". */
  symbol: (character: string) => void
  /** Characters in the code page of the place. */
  bytes: (from: number, to: number) => void
  hex: (byte: number) => void
}

const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isBreak = (code: number) => code === 10 || code === 13 || code === 0

/** Goes through RTF (1.9.1) to the brace that closes it; "damaged" where that never comes. */
export function readRtfTokens(bytes: Uint8Array, handler: RtfHandler): 'read' | 'damaged' | 'too-deep' {
  let depth = 0
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at]!
    if (code === openBrace) {
      if (!handler.open()) return 'too-deep'
      depth++
      at++
    } else if (code === closeBrace) {
      depth--
      at++
      if (depth < 0) return 'damaged'
      handler.close()
      if (depth === 0) return 'read'
    } else if (code === backslash) {
      const next = takeControl(bytes, at + 1, handler)
      if (next === null) return 'damaged'
      at = next
    } else if (isBreak(code)) at++
    else {
      const from = at
      while (at < bytes.length && isPlain(bytes[at]!)) at++
      handler.bytes(from, at)
    }
  }
  return 'damaged'
}

const isPlain = (code: number) => code !== openBrace && code !== closeBrace && code !== backslash && !isBreak(code)

/** Where the reading goes on; null where the bytes end first. */
function takeControl(bytes: Uint8Array, start: number, handler: RtfHandler): number | null {
  const first = bytes[start]
  if (first === undefined) return null
  if (first === 0x27) {
    const byte = Number.parseInt(String.fromCharCode(...bytes.subarray(start + 1, start + 3)), 16)
    if (!Number.isNaN(byte)) handler.hex(byte)
    return start + 3
  }
  if (!isLetter(first)) {
    handler.symbol(String.fromCharCode(first))
    return start + 1
  }
  let at = start
  while (at < bytes.length && at - start < 32 && isLetter(bytes[at]!)) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const numberStart = at
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)) at++
  while (at < bytes.length && at - numberStart < 11 && isDigit(bytes[at]!)) at++
  const value = at === numberStart ? null : Number(String.fromCharCode(...bytes.subarray(numberStart, at)))
  if (bytes[at] === 0x20) at++
  if (name !== 'bin') {
    handler.word(name, value)
    return at
  }
  const end = at + Math.max(0, value ?? 0)
  return end > bytes.length ? null : end
}

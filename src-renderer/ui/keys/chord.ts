/**
 * A key with what is held, as it is kept in the table and in the preferences: "j", "Shift+d", "Mod+Shift+z", "Digit1",
 * "Alt+Digit3", "ArrowDown", "F6", "Space", "?". `Mod` is Control or Command, whichever the platform has.
 *
 * Letters and signs are what the keyboard prints; digits the place on the keyboard, because Shift+1 is "!" on one
 * layout and something else on another. A sign says nothing of Shift: "?" needs it on one layout and not on the next.
 */
export type Chord = string

/** The part of a KeyboardEvent that decides. */
export interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const modifierKeys = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
])

/** What a press may be meant as, the exact one first; empty for a modifier alone. */
export function chordsOf(e: Key): Chord[] {
  if (modifierKeys.has(e.key)) return []
  const base = baseOf(e)
  const isSign = base.length === 1 && !/\p{L}/u.test(base)
  const mod = e.ctrlKey || e.metaKey ? 'Mod+' : ''
  const exact = `${mod}${e.altKey ? 'Alt+' : ''}${e.shiftKey && !isSign ? 'Shift+' : ''}${base}`
  // AltGr, with which many layouts type brackets, arrives as Alt+Ctrl or as `altKey` alone: a sign typed so is the sign.
  const isTyped = e.altKey && !e.metaKey && printsSign(e)
  if (isTyped) return e.ctrlKey ? [e.key] : [exact, e.key]
  return [exact]
}

const printsSign = ({ key }: Key): boolean => key.length === 1 && !/[\p{L}\p{N}\s]/u.test(key)

function baseOf({ key, code }: Key): string {
  // Without Num Lock the number pad's 7 is Home.
  const digit = /^Digit(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : undefined)
  if (digit !== undefined) return `Digit${digit}`
  if (key === ' ') return 'Space'
  // Under a Cyrillic, Greek or Arabic layout a key prints no Latin letter: its place stands for it.
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  if (place && /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)) return place.toLowerCase()
  return key.length === 1 ? key.toLowerCase() : key
}

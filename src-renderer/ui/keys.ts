import type { Aspect, Mark } from '../../src-main/contract/events'

/** What a key asks for, apart from where it was pressed. */
export type KeyAction =
  /** `arrow`: by an arrow key, which inside a text scrolls. */
  | { do: 'move'; by: 1 | -1; arrow: boolean }
  | { do: 'edge'; to: 'first' | 'last' }
  | { do: 'mark'; mark: Mark | null; aspect: Aspect }
  | { do: 'open'; passage: number }
  | { do: 'walk'; by: 1 | -1 }
  | { do: 'focus'; field: 'note' | 'reason' | 'find' }
  | { do: 'show'; layer: ReaderLayer }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'label' | 'restore' | 'meaning' }
  | Deciding
  | { do: 'undo' | 'redo' | 'back' | 'sheet' }

/** On the claim in hand: its differences, suggested links and passages. */
export type Deciding =
  /** To the next difference or suggested link, or the next passage. */
  | { do: 'decide' | 'passage'; by: 1 | -1 }
  /** The one chosen: it is one; it is none. */
  | { do: 'accept' | 'refuse' }
  /** The chosen passage into a claim of its own, or to another claim; the whole claim with another. */
  | { do: 'takeOut' | 'transfer' | 'merge' }
  | { do: 'origins' }

/** What the reader shows over a text when it is asked to, in the order of the keys 4 to 9. */
export const readerLayers = ['numbers', 'dates', 'names', 'quotes', 'markers', 'labels'] as const
export type ReaderLayer = (typeof readerLayers)[number]
const firstLayerDigit = 4
export const keyOfLayer = (layer: ReaderLayer): string => String(firstLayerDigit + readerLayers.indexOf(layer))

/** The part of a KeyboardEvent that decides. */
export interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const markOf: Record<string, Mark | null> = { 0: null, 1: 'confirmed', 2: 'disputed', 3: 'unverified' }

/**
 * Digits are read from `code`, the place on the keyboard, because Shift+1 is "!" on one layout and something else on
 * another; letters and brackets from `key`, so that they are where the keyboard prints them.
 */
export function keyAction(e: Key): KeyAction | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1]
  if (e.ctrlKey || e.metaKey) return commandKey(e)
  if (e.altKey && digit !== undefined) return digit === '0' ? null : { do: 'open', passage: Number(digit) - 1 }
  // AltGr arrives as Alt+Ctrl or as `altKey` alone; brackets need it on many layouts, so they are taken either way.
  if (e.key === ']') return { do: 'walk', by: 1 }
  if (e.key === '[') return { do: 'walk', by: -1 }
  if (e.altKey) return null
  if (digit !== undefined && digit in markOf) {
    return { do: 'mark', mark: markOf[digit]!, aspect: e.shiftKey ? 'said' : 'true' }
  }
  const layer = digit === undefined || e.shiftKey ? undefined : readerLayers[Number(digit) - firstLayerDigit]
  if (layer) return { do: 'show', layer }
  const by = e.shiftKey ? -1 : 1
  switch (e.key.toLowerCase()) {
    case 's':
      return { do: 'step', by }
    case 'd':
      return { do: 'decide', by }
    case 'p':
      return { do: 'passage', by }
    default:
      return e.shiftKey ? plainKey(e.key) : (decidingKeys[e.key.toLowerCase()] ?? plainKey(e.key))
  }
}

const decidingKeys: Record<string, Deciding> = {
  a: { do: 'accept' },
  w: { do: 'refuse' },
  t: { do: 'takeOut' },
  v: { do: 'transfer' },
  g: { do: 'merge' },
  i: { do: 'origins' },
}

function commandKey(e: Key): KeyAction | null {
  // AltGr is Ctrl+Alt on Windows: a bracket typed so is a bracket.
  if (e.ctrlKey && e.altKey) {
    if (e.key === ']') return { do: 'walk', by: 1 }
    return e.key === '[' ? { do: 'walk', by: -1 } : null
  }
  const letter = e.key.toLowerCase()
  if (letter === 'z') return { do: e.shiftKey ? 'redo' : 'undo' }
  if (letter === 'y' && !e.shiftKey) return { do: 'redo' }
  if (letter === 'f' && !e.shiftKey) return { do: 'focus', field: 'find' }
  return null
}

function plainKey(key: string): KeyAction | null {
  switch (key) {
    case 'j':
    case 'J':
    case 'ArrowDown':
      return { do: 'move', by: 1, arrow: key === 'ArrowDown' }
    case 'k':
    case 'K':
    case 'ArrowUp':
      return { do: 'move', by: -1, arrow: key === 'ArrowUp' }
    case 'Home':
      return { do: 'edge', to: 'first' }
    case 'End':
      return { do: 'edge', to: 'last' }
    case 'Enter':
    case 'o':
    case 'O':
      return { do: 'open', passage: 0 }
    case 'n':
    case 'N':
      return { do: 'focus', field: 'note' }
    case 'r':
    case 'R':
      return { do: 'focus', field: 'reason' }
    case 'l':
    case 'L':
      return { do: 'label' }
    case 'm':
    case 'M':
      return { do: 'meaning' }
    case 'x':
    case 'X':
      return { do: 'restore' }
    case '/':
      return { do: 'focus', field: 'find' }
    case 'Escape':
      return { do: 'back' }
    case '?':
      return { do: 'sheet' }
    default:
      return null
  }
}

/** True while a key belongs to a field, or to a dialog or menu that is open. */
export function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="dialog"],[role="menu"]')) return true
  return target.matches('textarea,select,input:not([type="radio"],[type="checkbox"],[type="button"],[type="file"])')
}

/** Enter, Space and the arrows mean the control that has the focus, where it is one. */
export function belongsToControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (key === 'Enter' || key === ' ') && target.matches('button,a,summary,[role="button"]')
}

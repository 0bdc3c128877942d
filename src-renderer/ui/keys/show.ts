import type { Words } from '../words'
import type { Bindings } from './bindings'
import type { Chord } from './chord'
import { type ActionId, type KeyGroup, type KeyRow, keyTable, type TableLine } from './table'

const isMac = typeof window !== 'undefined' && window.navigator.userAgent.includes('Mac')

/** The keys of a chord as they are written on the keyboard: ["Ctrl", "Shift", "Z"]. */
export function keysOf(chord: Chord, words: Words['keys']): string[] {
  const parts = chord.split(/(?<=\w)\+/)
  const base = parts.pop()!
  const held: Record<string, string> = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: words.control, Alt: 'Alt', Shift: words.shift }
  const names: Record<string, string> = { ...words.names, ...signs }
  const name = names[base] ?? base.replace(/^Digit(?=\d$)/, '')
  return [...parts.map((part) => held[part] ?? part), name.length === 1 ? name.toUpperCase() : name]
}

const signs = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

/** A chord in one word, for a title or a menu: "Ctrl+Shift+Z". */
export const nameOfChord = (chord: Chord, words: Words['keys']): string => keysOf(chord, words).join(isMac ? '' : '+')

/** A line of the shortcut sheet: its chords, each as its keys, and what they do. */
export interface SheetRow {
  what: string
  chords: string[][]
}

/** The sheet's rows under one heading; actions without a key are left out. */
export function sheetRows(group: KeyGroup, bindings: Bindings, words: Words['keys']): SheetRow[] {
  const rows = new Map<ActionId | KeyRow, Chord[]>()
  const lines: readonly TableLine[] = keyTable[group]
  for (const { id, row } of lines) {
    const name = row ?? id
    rows.set(name, [...(rows.get(name) ?? []), ...bindings[id]])
  }
  const what: Record<string, string> = { ...words.actions, ...words.rows }
  return [...rows]
    .filter(([, chords]) => chords.length > 0)
    .map(([name, chords]) => ({ what: what[name]!, chords: runs(chords).map((run) => keysOfRun(run, words)) }))
}

/** Three or more digits that follow one another, with the same keys held, are written as one: "4…9". */
function runs(chords: readonly Chord[]): Chord[][] {
  const digits = /^(.*Digit)(\d)$/
  const made: Chord[][] = []
  const sorted = [...chords].sort((a, b) => (digits.test(a) && digits.test(b) ? a.localeCompare(b) : 0))
  for (const chord of sorted) {
    const run = made.at(-1)
    const [, held, digit] = digits.exec(chord) ?? []
    const [, heldBefore, before] = digits.exec(run?.at(-1) ?? '') ?? []
    if (run && held !== undefined && held === heldBefore && Number(digit) === Number(before) + 1) run.push(chord)
    else made.push([chord])
  }
  return made.flatMap((run) => (run.length < 3 ? run.map((chord) => [chord]) : [run]))
}

function keysOfRun(run: readonly Chord[], words: Words['keys']): string[] {
  const keys = keysOf(run[0]!, words)
  if (run.length === 1) return keys
  return [...keys.slice(0, -1), `${keys.at(-1)}…${keysOf(run.at(-1)!, words).at(-1)}`]
}

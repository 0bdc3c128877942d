import type { KeyAction } from './actions'
import type { Area } from './areas'
import { type Bindings, defaultBindings } from './bindings'
import { type Chord, chordsOf, type Key } from './chord'
import { keyLines, type TableLine } from './table'

/** Read once a set of keys, not once a press. */
const tables = new WeakMap<Bindings, Map<Chord, TableLine[]>>()

function tableOf(bindings: Bindings): Map<Chord, TableLine[]> {
  const known = tables.get(bindings)
  if (known) return known
  const table = new Map<Chord, TableLine[]>()
  for (const line of keyLines) {
    for (const chord of bindings[line.id]) table.set(chord, [...(table.get(chord) ?? []), line])
  }
  tables.set(bindings, table)
  return table
}

/** What a press means where these areas are in front; null where it means nothing. */
export function keyAction(e: Key, areas: readonly Area[], bindings: Bindings = defaultBindings): KeyAction | null {
  const table = tableOf(bindings)
  for (const chord of chordsOf(e)) {
    const line = table.get(chord)?.find(({ area }) => areas.includes(area))
    if (line) return line.action
  }
  return null
}

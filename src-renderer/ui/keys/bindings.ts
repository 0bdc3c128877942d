import { doOverlap } from './areas'
import type { Chord } from './chord'
import { type ActionId, isActionId, keyLines, type TableLine } from './table'

/** Every action's keys as they are now. None: the action is reached by palette and buttons alone. */
export type Bindings = Readonly<Record<ActionId, readonly Chord[]>>

/** The person's own keys by action, as the preferences keep them; whatever is not named has its default. */
export type OwnKeys = Readonly<Record<string, readonly Chord[]>>

export const defaultBindings: Bindings = bindingsWith({})

/** The defaults with the person's own keys over them; keys of actions that no longer exist are passed over. */
export function bindingsWith(own: OwnKeys): Bindings {
  return Object.fromEntries(keyLines.map(({ id, keys }) => [id, own[id] ?? keys])) as Record<ActionId, readonly Chord[]>
}

/** What the system, the text fields or the menu need; no action of ours may have them, save those that have them. */
const reserved = new Set<Chord>([
  ...['Tab', 'Shift+Tab', 'Escape'],
  ...['Mod+c', 'Mod+x', 'Mod+v', 'Mod+q', 'Mod+w'],
  ...['Mod+l', 'Mod+o', 'Mod+Shift+o', 'Mod+Shift+v', 'Mod+e'],
  ...['Mod+Digit0', 'Mod++', 'Mod+-', 'F11'],
])

export type Conflict = { with: 'system' } | { with: 'action'; id: ActionId }

/** Why `chord` cannot be the key of `id`; null where it can. */
export function conflictOf(bindings: Bindings, id: ActionId, chord: Chord): Conflict | null {
  const mine = lineOf(id)
  if (reserved.has(chord) && !mine.keys.includes(chord)) return { with: 'system' }
  const other = keyLines.find(
    (line) => line.id !== id && doOverlap(line.area, mine.area) && bindings[line.id].includes(chord),
  )
  return other ? { with: 'action', id: other.id } : null
}

/** Own keys without those that clash, as a later version's new keys may: these have their defaults again. */
export function usableKeys(own: OwnKeys): OwnKeys {
  const bindings = bindingsWith(own)
  const isFree = (id: ActionId) => (chord: Chord) => conflictOf(bindings, id, chord) === null
  const entries = Object.entries(own)
  const usable = entries.filter(([id, chords]) => isActionId(id) && chords.every(isFree(id)))
  // A default that comes back may be a key that a third action was given meanwhile.
  return usable.length === entries.length ? own : usableKeys(Object.fromEntries(usable))
}

export const lineOf = (id: ActionId): TableLine => keyLines.find((line) => line.id === id)!

import { doOverlap } from './areas'
import { bindingsWith, lineOf, type OwnKeys, usableKeys } from './bindings'
import type { Chord } from './chord'
import { type ActionId, keyLines } from './table'

/** Gives an action one key in place of those it has; whoever else could be meant by that key loses it. */
export function rebound(own: OwnKeys, id: ActionId, chord: Chord): OwnKeys {
  const { area } = lineOf(id)
  const bindings = bindingsWith(own)
  const losing = keyLines.filter(
    (line) => line.id !== id && doOverlap(line.area, area) && bindings[line.id].includes(chord),
  )
  const lost = losing.map((line) => [line.id, bindings[line.id].filter((key) => key !== chord)])
  return onlyOwn({ ...own, ...Object.fromEntries(lost), [id]: [chord] })
}

/** Gives an action its own keys back; whoever has been given one of them in the meantime has the default again too. */
export function asItCame(own: OwnKeys, id: ActionId): OwnKeys {
  return usableKeys(onlyOwn(Object.fromEntries(Object.entries(own).filter(([key]) => key !== id))))
}

/** Without those that are as they come. */
function onlyOwn(own: OwnKeys): OwnKeys {
  const defaults = bindingsWith({})
  const isOwn = ([id, chords]: [string, readonly Chord[]]) =>
    !(id in defaults) || defaults[id as ActionId].join(' ') !== chords.join(' ')
  return Object.fromEntries(Object.entries(own).filter(isOwn))
}

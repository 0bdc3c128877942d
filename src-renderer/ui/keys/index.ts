export {
  type Checking,
  type Deciding,
  type Everywhere,
  type KeyAction,
  type ReaderLayer,
  readerLayers,
  type Selecting,
  type Shelving,
} from './actions'
export { type Area, areasInFront, doOverlap } from './areas'
export {
  type Bindings,
  bindingsWith,
  type Conflict,
  conflictOf,
  defaultBindings,
  lineOf,
  type OwnKeys,
  usableKeys,
} from './bindings'
export { type Chord, chordsOf, type Key } from './chord'
export { KeysProvider, useBindings, useKeyHint, useKeyName } from './context'
export { belongsToControl, isTaken } from './focus'
export { keyAction } from './read'
export { asItCame, rebound } from './rebind'
export { keysOf, nameOfChord, type SheetRow, sheetRows } from './show'
export { type ActionId, isActionId, type KeyGroup, keyGroups, keyLines, keyTable, type TableLine } from './table'

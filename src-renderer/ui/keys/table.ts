import type { KeyAction } from './actions'
import type { Area } from './areas'
import type { Chord } from './chord'

export interface KeyLine<Id extends string = string> {
  id: Id
  area: Area
  /** The default keys; see `chord.ts` for how one is written. */
  keys: readonly Chord[]
  action: KeyAction
  /** Lines with the same row stand as one on the shortcut sheet, under words of their own (`keys.rows`). */
  row: string | null
}

const line = <const Id extends string, const Row extends string | null = null>(
  id: Id,
  area: Area,
  keys: readonly Chord[],
  action: KeyAction,
  row: Row = null as Row,
) => ({ id, area, keys, action, row }) satisfies KeyLine<Id>

/**
 * Every key there is, one line an action, under the headings of the shortcut sheet. The words are `keys.actions`,
 * `keys.rows` and `keys.groups` in `ui/words/`.
 */
export const keyTable = {
  move: [
    line('next', 'desk', ['j'], { do: 'move', by: 1 }, 'claims'),
    line('previous', 'desk', ['k'], { do: 'move', by: -1 }, 'claims'),
    line('down', 'checklist', ['ArrowDown'], { do: 'move', by: 1 }, 'arrows'),
    line('up', 'checklist', ['ArrowUp'], { do: 'move', by: -1 }, 'arrows'),
    line('first', 'checklist', ['Home'], { do: 'edge', to: 'first' }, 'edges'),
    line('last', 'checklist', ['End'], { do: 'edge', to: 'last' }, 'edges'),
    line('find', 'desk', ['/', 'Mod+f'], { do: 'focus', field: 'find' }),
    line('filters', 'checklist', ['f'], { do: 'filters' }),
    line('order', 'checklist', ['z'], { do: 'order' }),
    line('coverage', 'checklist', ['y'], { do: 'coverage' }),
    line('back', 'everywhere', ['Escape'], { do: 'back' }),
    line('nextPane', 'everywhere', ['F6'], { do: 'pane', by: 1 }, 'panes'),
    line('previousPane', 'everywhere', ['Shift+F6'], { do: 'pane', by: -1 }, 'panes'),
  ],
  mark: [
    line('confirmed', 'claim', ['Digit1'], { do: 'mark', mark: 'confirmed', aspect: 'true' }),
    line('disputed', 'claim', ['Digit2'], { do: 'mark', mark: 'disputed', aspect: 'true' }),
    line('unverified', 'claim', ['Digit3'], { do: 'mark', mark: 'unverified', aspect: 'true' }),
    line('clear', 'claim', ['Digit0'], { do: 'mark', mark: null, aspect: 'true' }),
    line('saidConfirmed', 'claim', ['Shift+Digit1'], { do: 'mark', mark: 'confirmed', aspect: 'said' }, 'said'),
    line('saidDisputed', 'claim', ['Shift+Digit2'], { do: 'mark', mark: 'disputed', aspect: 'said' }, 'said'),
    line('saidUnverified', 'claim', ['Shift+Digit3'], { do: 'mark', mark: 'unverified', aspect: 'said' }, 'said'),
    line('saidClear', 'claim', ['Shift+Digit0'], { do: 'mark', mark: null, aspect: 'said' }, 'said'),
  ],
  select: [
    line('select', 'checklist', ['Space'], { do: 'select' }),
    line('extendDown', 'checklist', ['Shift+ArrowDown', 'Shift+j'], { do: 'extend', by: 1 }, 'extend'),
    line('extendUp', 'checklist', ['Shift+ArrowUp', 'Shift+k'], { do: 'extend', by: -1 }, 'extend'),
    line('selectAll', 'checklist', ['Mod+a'], { do: 'selectAll' }),
  ],
  decide: [
    line('nextDifference', 'claim', ['d'], { do: 'decide', by: 1 }, 'differences'),
    line('previousDifference', 'claim', ['Shift+d'], { do: 'decide', by: -1 }, 'differences'),
    line('accept', 'claim', ['a'], { do: 'accept' }),
    line('refuse', 'claim', ['w'], { do: 'refuse' }),
    line('nextPassage', 'claim', ['p'], { do: 'passage', by: 1 }, 'passages'),
    line('previousPassage', 'claim', ['Shift+p'], { do: 'passage', by: -1 }, 'passages'),
    line('takeOut', 'claim', ['t'], { do: 'takeOut' }),
    line('transfer', 'claim', ['v'], { do: 'transfer' }),
    line('merge', 'claim', ['g'], { do: 'merge' }),
    line('origins', 'claim', ['i'], { do: 'origins' }),
  ],
  check: [
    line('reason', 'claim', ['r'], { do: 'focus', field: 'reason' }),
    line('note', 'claim', ['n'], { do: 'focus', field: 'note' }),
    line('evidence', 'claim', ['e'], { do: 'evidence' }),
    line('query', 'claim', ['q'], { do: 'query' }),
    line('correction', 'claim', ['c'], { do: 'correction' }),
    line('flags', 'claim', ['Shift+l'], { do: 'flags' }),
    line('takeOn', 'claim', ['u'], { do: 'takeOn' }),
    line('history', 'claim', ['h'], { do: 'history' }),
  ],
  read: [
    line('openPassage', 'claim', ['o', 'Enter'], { do: 'open', passage: 0 }),
    line('openPassage1', 'claim', ['Alt+Digit1'], { do: 'open', passage: 0 }, 'openNth'),
    line('openPassage2', 'claim', ['Alt+Digit2'], { do: 'open', passage: 1 }, 'openNth'),
    line('openPassage3', 'claim', ['Alt+Digit3'], { do: 'open', passage: 2 }, 'openNth'),
    line('openPassage4', 'claim', ['Alt+Digit4'], { do: 'open', passage: 3 }, 'openNth'),
    line('openPassage5', 'claim', ['Alt+Digit5'], { do: 'open', passage: 4 }, 'openNth'),
    line('openPassage6', 'claim', ['Alt+Digit6'], { do: 'open', passage: 5 }, 'openNth'),
    line('openPassage7', 'claim', ['Alt+Digit7'], { do: 'open', passage: 6 }, 'openNth'),
    line('openPassage8', 'claim', ['Alt+Digit8'], { do: 'open', passage: 7 }, 'openNth'),
    line('openPassage9', 'claim', ['Alt+Digit9'], { do: 'open', passage: 8 }, 'openNth'),
    line('walkOn', 'reader', [']'], { do: 'walk', by: 1 }, 'walk'),
    line('walkBack', 'reader', ['['], { do: 'walk', by: -1 }, 'walk'),
    line('nextSentence', 'reader', ['s'], { do: 'step', by: 1 }, 'sentences'),
    line('previousSentence', 'reader', ['Shift+s'], { do: 'step', by: -1 }, 'sentences'),
    line('numbers', 'reader', ['Digit4'], { do: 'show', layer: 'numbers' }, 'layers'),
    line('dates', 'reader', ['Digit5'], { do: 'show', layer: 'dates' }, 'layers'),
    line('names', 'reader', ['Digit6'], { do: 'show', layer: 'names' }, 'layers'),
    line('quotes', 'reader', ['Digit7'], { do: 'show', layer: 'quotes' }, 'layers'),
    line('markers', 'reader', ['Digit8'], { do: 'show', layer: 'markers' }, 'layers'),
    line('labels', 'reader', ['Digit9'], { do: 'show', layer: 'labels' }, 'layers'),
    line('label', 'reader', ['l'], { do: 'label' }),
    line('restore', 'reader', ['x'], { do: 'restore' }),
    line('meaning', 'reader', ['m'], { do: 'meaning' }),
    line('growUp', 'reader', ['Shift+ArrowUp'], { do: 'grow', toward: 'up', edge: 'end' }, 'grow'),
    line('growDown', 'reader', ['Shift+ArrowDown'], { do: 'grow', toward: 'down', edge: 'end' }, 'grow'),
    line('growLeft', 'reader', ['Shift+ArrowLeft'], { do: 'grow', toward: 'left', edge: 'end' }, 'grow'),
    line('growRight', 'reader', ['Shift+ArrowRight'], { do: 'grow', toward: 'right', edge: 'end' }, 'grow'),
    line(
      'growStartLeft',
      'reader',
      ['Alt+Shift+ArrowLeft'],
      { do: 'grow', toward: 'left', edge: 'start' },
      'growStart',
    ),
    line(
      'growStartRight',
      'reader',
      ['Alt+Shift+ArrowRight'],
      { do: 'grow', toward: 'right', edge: 'start' },
      'growStart',
    ),
    line('claimSelection', 'reader', ['+'], { do: 'claimSelection' }),
    line('findNext', 'reader', ['F3'], { do: 'findNext', by: 1 }, 'findNext'),
    line('findPrevious', 'reader', ['Shift+F3'], { do: 'findNext', by: -1 }, 'findNext'),
    line('beside', 'reader', ['b'], { do: 'beside' }),
    line('about', 'reader', ['Shift+i'], { do: 'about' }),
    line('original', 'reader', ['Shift+o'], { do: 'original' }),
  ],
  shelve: [
    line('rename', 'library', ['F2'], { do: 'rename' }),
    line('deadline', 'library', ['Mod+Shift+d'], { do: 'deadline' }),
    line('archive', 'library', ['Mod+Shift+a'], { do: 'archive' }),
    line('duplicate', 'library', ['Mod+d'], { do: 'duplicate' }),
    line('delete', 'library', ['Delete'], { do: 'delete' }),
  ],
  other: [
    line('palette', 'everywhere', ['Mod+k'], { do: 'palette' }),
    line('search', 'everywhere', ['Mod+Shift+f'], { do: 'search' }),
    line('undo', 'everywhere', ['Mod+z'], { do: 'undo' }),
    line('redo', 'everywhere', ['Mod+Shift+z', 'Mod+y'], { do: 'redo' }),
    line('newDossier', 'everywhere', ['Mod+n'], { do: 'newDossier' }),
    line('window', 'everywhere', ['Mod+Shift+n'], { do: 'window' }),
    line('activity', 'everywhere', ['Mod+Shift+y'], { do: 'activity' }),
    line('exportAgain', 'desk', ['Mod+Shift+e'], { do: 'exportAgain' }),
    line('settings', 'everywhere', ['Mod+,'], { do: 'settings' }),
    line('sheet', 'everywhere', ['?'], { do: 'sheet' }),
    line('aboutStet', 'everywhere', [], { do: 'aboutStet' }),
  ],
}

/** The headings of the shortcut sheet, in its order. */
export type KeyGroup = keyof typeof keyTable
export const keyGroups = Object.keys(keyTable) as KeyGroup[]

type AnyLine = (typeof keyTable)[KeyGroup][number]
export type ActionId = AnyLine['id']
export type KeyRow = NonNullable<AnyLine['row']>
export interface TableLine extends KeyLine<ActionId> {
  row: KeyRow | null
}

export const keyLines: readonly TableLine[] = Object.values(keyTable).flat()
export const isActionId = (id: string): id is ActionId => keyLines.some((known) => known.id === id)

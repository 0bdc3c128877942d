import type { Aspect, Mark } from '../../../src-main/contract/events'

/** What a key asks for, apart from where it was pressed and which key it was. */
export type KeyAction =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'edge'; to: 'first' | 'last' }
  | { do: 'mark'; mark: Mark | null; aspect: Aspect }
  | { do: 'open'; passage: number }
  | { do: 'walk'; by: 1 | -1 }
  | { do: 'focus'; field: 'note' | 'reason' | 'find' }
  | { do: 'show'; layer: ReaderLayer }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'label' | 'restore' | 'meaning' }
  | Deciding
  | Checking
  | Selecting
  | Shelving
  | Everywhere
  /** Two articles beside each other; the text selected in an article as a passage of a claim. */
  | { do: 'beside' }
  /** What is known of the article in front; the file it was read from. */
  | { do: 'about' }
  | { do: 'original' }
  | { do: 'claimSelection' }
  /** The selection in an article, towards an arrow. */
  /** `edge`: the selection's end, or its start. */
  | { do: 'grow'; toward: 'left' | 'right' | 'up' | 'down'; edge: 'start' | 'end' }
  | { do: 'findNext'; by: 1 | -1 }
  | { do: 'filters' | 'order' | 'coverage' }
  /** The report as it was exported last. */
  | { do: 'exportAgain' }
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

/** On the claim in hand: what its check needs. `takeOn` assigns it to whoever works here. */
export type Checking = { do: 'evidence' | 'query' | 'correction' | 'flags' | 'history' | 'takeOn' }

/** Several claims at once: the one in hand in or out, as far as the next or previous one, all that are shown. */
export type Selecting = { do: 'select' | 'selectAll' } | { do: 'extend'; by: 1 | -1 }

/** On the dossier in hand of the library. `archive` also takes it out of the archive, `delete` also brings it back. */
export type Shelving = { do: 'rename' | 'deadline' | 'archive' | 'duplicate' | 'delete' }

/** On every screen. */
export type Everywhere =
  | { do: 'palette' | 'search' | 'settings' | 'aboutStet' | 'window' | 'newDossier' | 'activity' }
  /** To the next or previous pane. */
  | { do: 'pane'; by: 1 | -1 }

/** What the reader shows over a text when it is asked to, in the order of the keys 4 to 9. */
export const readerLayers = ['numbers', 'dates', 'names', 'quotes', 'markers', 'labels'] as const
export type ReaderLayer = (typeof readerLayers)[number]

/** Where the words of a group go: into the text, nowhere, or into a table or field of the head by that name. */
type Place = 'text' | 'nowhere' | 'fonts' | 'styles' | `info ${string}`

/** What a group inherits and gives back at its end. */
export interface Group {
  place: Place
  /** What closing it has to do. */
  ends: 'nothing' | 'box' | 'footnote' | 'endnote' | 'twins'
  /** Bytes that follow a \u for readers that know no Unicode. */
  fallbackBytes: number
  font: number | null
  style: number | null
  isHidden: boolean
  isDeleted: boolean
  isInTable: boolean
  tableDepth: number
}

export const startingGroup: Group = {
  place: 'text',
  ends: 'nothing',
  fallbackBytes: 1,
  font: null,
  style: null,
  isHidden: false,
  isDeleted: false,
  isInTable: false,
  tableDepth: 1,
}

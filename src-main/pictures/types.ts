/** Colours as a style sheet would have them: names of the page's own on a screen, plain ones in a file. */
export interface Theme {
  ink: string
  soft: string
  rule: string
  paper: string
  conflict: string
  differs: string
  holds: string
  font: string
}

/** A figure of one source. `value` or an interval, in one unit for the whole picture; null where the text does not say. */
export interface DrawnPoint {
  /** Tells points of one picture apart. */
  anchor: string
  /** Number of the source in the list, printed before its name; null for an article that was removed. */
  source: number | null
  label: string
  value: number | null
  low: number | null
  high: number | null
  approximator: string | null
  /** As it is printed beside the mark: `≥ 23`. */
  printed: string
}

export type DrawnCell = 'states' | 'conflict' | 'differs' | 'missing' | 'absent'

export interface DrawnRow {
  claim: number
  statement: string
  cells: DrawnCell[]
}

/** A drawing with its size in CSS pixels; text is never smaller than 10 of them. */
export interface Drawing {
  width: number
  height: number
}

import type { CSSProperties } from 'react'
import type { PersonRow } from '../../src-main/contract/rows'
import styles from './PersonBadge.module.css'

export type PersonColour =
  | 'grape'
  | 'violet'
  | 'indigo'
  | 'blue'
  | 'cyan'
  | 'teal'
  | 'green'
  | 'lime'
  | 'orange'
  | 'red'
export const personColours: PersonColour[] = [
  'indigo',
  'teal',
  'grape',
  'orange',
  'blue',
  'green',
  'red',
  'cyan',
  'violet',
  'lime',
]

const ringOf = (colour: string) => ({ '--ring': `var(--mantine-color-${colour}-6)` }) as CSSProperties

/** Initials in a ring of the person's colour; the letters stay ink, so that every colour is readable. */
export function PersonBadge({ person }: { person: Pick<PersonRow, 'initials' | 'colour'> }) {
  return (
    <span className={styles.badge} style={ringOf(person.colour)} aria-hidden="true">
      {person.initials}
    </span>
  )
}

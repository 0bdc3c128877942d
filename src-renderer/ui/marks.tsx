import type { Mark } from '../../src-main/contract/events'
import { ConfirmedIcon, DisputedIcon, OpenIcon, UnverifiedIcon } from './icons'
import styles from './marks.module.css'
import { useWords } from './words'

/** A mark, or *open*: what nobody has marked. */
export type State = Mark | 'open'
export const states = ['confirmed', 'disputed', 'unverified', 'open'] as const satisfies readonly State[]

const icons = {
  confirmed: ConfirmedIcon,
  disputed: DisputedIcon,
  unverified: UnverifiedIcon,
  open: OpenIcon,
}

/** A verdict by shape and colour, with its name for those who see neither. */
export function MarkGlyph({ state, size = 16, named = true }: { state: State; size?: number; named?: boolean }) {
  const words = useWords()
  const Icon = icons[state]
  if (!named)
    return (
      <span className={styles.glyph} data-state={state} aria-hidden="true">
        <Icon size={size} />
      </span>
    )
  return (
    <span
      className={styles.glyph}
      data-state={state}
      role="img"
      aria-label={words.marks[state]}
      title={words.marks[state]}
    >
      <Icon size={size} />
    </span>
  )
}

/** The line under a passage: a colour *and* a pattern for each mark, so that neither is needed to tell them apart. */
export const underlineOf = (state: State): string => `${styles.underline} ${styles[`${state}Line`]}`

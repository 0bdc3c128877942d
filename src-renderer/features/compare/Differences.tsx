import { Stack, Title } from '@mantine/core'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { ArticleRow } from '../../../src-main/contract/rows'
import { type Flag, isSetAside } from '../../queries'
import { useWords } from '../../ui/words'
import type { Choice } from './choice'
import styles from './compare.module.css'
import { Difference } from './Difference'
import { SetAside } from './SetAside'
import type { DecidingActions } from './useDeciding'
import type { NumberedDiscrepancy } from './values'

export interface DifferencesProps {
  differing: NumberedDiscrepancy[]
  flags: readonly Flag[]
  articles: ReadonlyMap<string, ArticleRow>
  choice: Choice
  /** The flag whose reasons for setting it aside are open. */
  dismissing: string | null
  onDismissing: (flag: string | null) => void
  deciding: DecidingActions
  onOpen: (side: DiscrepancySide) => void
}

/** More than these would push the passages off the screen. */
const shownAtOnce = 2

/** What can wait folded: the minor ones beside graver ones, and what is too much. */
export function splitShown(differing: readonly NumberedDiscrepancy[]) {
  const grave = differing.filter(({ row }) => row.severity !== 'low')
  const shown = (grave.length > 0 ? grave : differing).slice(0, shownAtOnce)
  return { shown, more: differing.filter((each) => !shown.includes(each)) }
}

/** Why each flag is there: kind, relation, weight, rule, and every value with the words it was read from. */
export function Differences(props: DifferencesProps) {
  const words = useWords().inspector
  const { differing, flags, choice } = props
  const aside = flags.filter(isSetAside)
  if (flags.length === 0) return null
  const { shown, more } = splitShown(differing)
  const isChosen = (id: string) => choice.chosen === `flag:${id}`
  const card = (difference: NumberedDiscrepancy) => {
    const flag = flags.find(({ row }) => row.id === difference.row.id)
    if (!flag) return null
    return <Difference key={flag.row.id} {...props} difference={difference} flag={flag} />
  }
  return (
    <section aria-label={words.differences}>
      <Title order={3} className={styles.heading}>
        {words.differences}
      </Title>
      <Stack gap={8}>
        {shown.map(card)}
        {more.length > 0 && (
          <details className={styles.more} open={more.some(({ row }) => isChosen(row.id)) || undefined}>
            <summary>{words.moreDifferences(more.length)}</summary>
            <Stack gap={8}>{more.map(card)}</Stack>
          </details>
        )}
        {aside.length > 0 && <SetAside flags={aside} onBringBack={props.deciding.bringBack} />}
      </Stack>
    </section>
  )
}

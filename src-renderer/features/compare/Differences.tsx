import { Stack, Title } from '@mantine/core'
import { type Flag, isSetAside } from '../../queries'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { Difference, type FlagContext } from './Difference'
import { SetAside } from './SetAside'
import { type NumberedDiscrepancy, splitShown } from './values'

interface Props extends FlagContext {
  differing: NumberedDiscrepancy[]
  flags: readonly Flag[]
}

/** Why each flag is there: kind, relation, weight, rule, and every value with the words it was read from. */
export function Differences(props: Props) {
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

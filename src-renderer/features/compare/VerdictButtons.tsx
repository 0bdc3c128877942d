import { Button } from '@mantine/core'
import type { Aspect, Mark } from '../../../src-main/contract/events'
import { useKeyHint } from '../../ui/keys'
import { MarkGlyph } from '../../ui/marks'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'

const marks = ['confirmed', 'disputed', 'unverified'] as const satisfies Mark[]

interface Props {
  aspect: Aspect
  mark: Mark | null
  onMark: (mark: Mark | null) => void
}

const saidKeys = { confirmed: 'saidConfirmed', disputed: 'saidDisputed', unverified: 'saidUnverified' } as const

/** The three marks, by shape, colour, word and key. */
export function VerdictButtons({ aspect, mark, onMark }: Props) {
  const words = useWords()
  const isTrue = aspect === 'true'
  const hint = useKeyHint()
  const names = isTrue
    ? { confirmed: words.marks.confirm, disputed: words.marks.dispute, unverified: words.marks.unverify }
    : { confirmed: words.marks.confirmSaid, disputed: words.marks.disputeSaid, unverified: words.marks.unverifySaid }
  const prefix = isTrue ? 'verdict' : 'said'
  return (
    <fieldset
      className={styles.marks}
      aria-label={isTrue ? words.inspector.isTrue : words.inspector.wasSaid}
      data-small={!isTrue}
    >
      {marks.map((each) => (
        <Button
          key={each}
          title={hint(names[each], isTrue ? each : saidKeys[each])}
          size={isTrue ? 'compact-sm' : 'compact-xs'}
          mih={24}
          variant="default"
          className={styles.markButton}
          aria-pressed={mark === each}
          aria-label={names[each]}
          data-mark={each}
          leftSection={isTrue ? <MarkGlyph state={each} size={15} named={false} /> : undefined}
          onClick={() => onMark(each)}
          data-testid={`${prefix}-${each}`}
        >
          {isTrue ? names[each] : <MarkGlyph state={each} size={13} named={false} />}
        </Button>
      ))}
    </fieldset>
  )
}

/** Beside what is saved, so that the three marks keep their places. */
export function ClearButton({ aspect, mark, onMark }: Props) {
  const words = useWords()
  const hint = useKeyHint()
  if (mark === null) return null
  return (
    <Button
      size="compact-xs"
      px={4}
      variant="subtle"
      color="gray"
      c="var(--stet-pencil)"
      title={hint(words.keys.actions.clear, aspect === 'true' ? 'clear' : 'saidClear')}
      onClick={() => onMark(null)}
      data-testid={`${aspect === 'true' ? 'verdict' : 'said'}-clear`}
    >
      {words.marks.clear}
    </Button>
  )
}

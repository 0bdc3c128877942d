import { ActionIcon, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { useReading } from '../../queries'
import { useFormat } from '../../ui/format'
import { BackIcon, NextIcon } from '../../ui/icons'
import { Late } from '../../ui/Late'
import { states, underlineOf } from '../../ui/marks'
import type { Range } from '../../ui/ranges'
import { useLanguage, useWords } from '../../ui/words'
import { Galley } from './Galley'
import { Heading } from './Heading'
import { layersOf, nextMention } from './layers'
import styles from './reading.module.css'

export interface ReaderHandle {
  /** To the next or previous claim in this article. */
  move: (by: 1 | -1) => void
}

/** Where the reader stands among the passages of the chosen claim; `index` -1 when at none of them. */
export interface Walk {
  index: number
  count: number
  go: (by: 1 | -1) => void
}

interface Props {
  article: string
  target: Range | null
  chosen: string | null
  walk: Walk | null
  onMention: (mention: MentionRow) => void
  onBack: () => void
  ref?: Ref<ReaderHandle>
}

/** One article, with the passage that was jumped to in sight. */
export function Reader({ article, target, chosen, walk, onMention, onBack, ref }: Props) {
  const words = useWords().reader
  const reading = useReading(article)
  const scroller = useRef<HTMLDivElement>(null)
  const move = (by: 1 | -1) => {
    const next = reading && nextMention(layersOf(reading), target, by)
    if (next) onMention(next)
  }
  useImperativeHandle(ref, () => ({ move }))
  // The arrows and Page Down scroll what has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each article has a scroller of its own
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [article])

  return (
    <section className={styles.reader} aria-label={words.title} data-testid="reader" data-article={article}>
      <Group className={styles.bar} gap="xs" justify="space-between" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<BackIcon size={13} />}
          title={words.back}
          onClick={onBack}
          data-testid="reader-back"
        >
          {words.backShort}
        </Button>
        {walk && <WalkButtons walk={walk} />}
      </Group>
      <div ref={scroller} className={styles.scroller} {...scrollable} key={article}>
        <div className={styles.page} lang={reading?.article.language}>
          {reading && <Heading article={reading.article} />}
          {reading?.text === undefined ? (
            <Waiting />
          ) : (
            <Galley
              reading={reading}
              text={reading.text}
              target={target}
              chosen={chosen}
              onMention={onMention}
              scroller={scroller}
            />
          )}
          <Legend />
        </div>
      </div>
    </section>
  )
}

/** WCAG 2.1.1: a text that scrolls must be reachable by keyboard. */
const scrollable = { role: 'document', tabIndex: 0, 'data-rest': '' } as const

function WalkButtons({ walk }: { walk: Walk }) {
  const words = useWords().reader
  const format = useFormat()
  const place = walk.index === -1 ? '–' : format.number(walk.index + 1)
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        title={`${words.previous} ([)`}
        variant="default"
        aria-label={words.previous}
        onClick={() => walk.go(-1)}
        data-testid="walk-previous"
      >
        <BackIcon size={13} />
      </ActionIcon>

      <Text fz="xs" c="dimmed" aria-live="polite">
        {words.place(place, format.number(walk.count))}
      </Text>
      <ActionIcon
        title={`${words.next} (])`}
        variant="default"
        aria-label={words.next}
        onClick={() => walk.go(1)}
        data-testid="walk-next"
      >
        <NextIcon size={13} />
      </ActionIcon>
    </Group>
  )
}

function Waiting() {
  const words = useWords().reader
  return (
    <Late>
      <Stack gap={10} aria-label={words.loading} role="status">
        {['94%', '99%', '88%', '96%', '60%'].map((width) => (
          <Skeleton key={width} height={14} width={width} />
        ))}
      </Stack>
    </Late>
  )
}

/** What the lines under the text mean. */
function Legend() {
  const words = useWords()
  const { language } = useLanguage()
  return (
    <Group component="footer" className={styles.legend} fz="xs" c="dimmed" lang={language}>
      <span>{words.reader.legend}:</span>
      {states.map((state) => (
        <span key={state} className={underlineOf(state)}>
          {words.marks[state]}
        </span>
      ))}
      <s>{words.reader.leftOut}</s>
      <span className={styles.damage}>{words.reader.damaged}</span>
    </Group>
  )
}

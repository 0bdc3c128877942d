import { Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type Formatter, useFormat } from '../../ui/format'
import { useWords, type Words } from '../../ui/words'
import styles from './library.module.css'
import { dueOf } from './shelf'

/** The minute it is: a deadline passes while the list is open. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** "due in 3 hours", "overdue, since 2 hours ago"; empty without a deadline. */
export function dueInWords(deadline: string | null | undefined, words: Words, format: Formatter, now: number): string {
  const due = dueOf(deadline, now)
  if (!deadline || due === 'none') return ''
  const when = format.ago(deadline, now)
  return due === 'overdue' ? `${words.shelf.due.overdue}, ${when}` : words.shelf.due[due](when)
}

/** When the story has to be done, as a distance and as a day; what is overdue says so by shape and word. */
export function Deadline({ deadline }: { deadline: string | null | undefined }) {
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  const due = dueOf(deadline, now)
  if (!deadline || due === 'none') return <span data-testid="deadline" data-due="none" />
  const [distance, day] = [dueInWords(deadline, words, format, now), format.time(deadline)]
  return (
    <div className={styles.deadline} data-testid="deadline" data-due={due}>
      <Group gap={5} wrap="nowrap">
        {due !== 'later' && (
          <span className={styles.flag} aria-hidden="true">
            {due === 'overdue' ? '!' : '◔'}
          </span>
        )}
        <Text fz="sm" fw={due === 'later' ? 400 : 600}>
          {distance}
        </Text>
      </Group>
      {/* What is far away is told by its day alone. */}
      {!distance.includes(day) && (
        <Text fz="xs" c="dimmed">
          {day}
        </Text>
      )}
    </div>
  )
}

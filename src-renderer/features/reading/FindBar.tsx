import { ActionIcon, CloseButton, Group, Text, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useFormat } from '../../ui/format'
import { BackIcon, NextIcon } from '../../ui/icons'
import { useLanguage, useWords } from '../../ui/words'
import styles from './selection.module.css'
import type { Find } from './useFind'

/** The field of a search in the article, with how many places there are and which is in sight. */
export function FindBar({ find }: { find: Find }) {
  const words = useWords().finding
  const { language } = useLanguage()
  const press = (e: KeyboardEvent) => {
    if (e.key === 'Enter' || e.key === 'F3') find.step(e.shiftKey ? -1 : 1)
    else if (e.key === 'Escape') find.close()
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <Group className={styles.find} gap={6} wrap="nowrap" role="search" lang={language} data-testid="find-bar">
      <TextInput
        ref={find.field}
        size="xs"
        className={styles.findField}
        aria-label={words.title}
        placeholder={words.title}
        value={find.wanted}
        dir="auto"
        autoFocus
        onFocus={(e) => e.currentTarget.select()}
        onChange={(e) => find.change(e.currentTarget.value)}
        onKeyDown={press}
        data-testid="find-field"
      />
      <Count find={find} />
      <ActionIcon
        variant="default"
        title={words.previous}
        aria-label={words.previous}
        onClick={() => find.step(-1)}
        data-testid="find-previous"
      >
        <BackIcon size={13} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        title={words.next}
        aria-label={words.next}
        onClick={() => find.step(1)}
        data-testid="find-next"
      >
        <NextIcon size={13} />
      </ActionIcon>
      <CloseButton size="sm" title={words.close} aria-label={words.close} onClick={find.close} />
    </Group>
  )
}

function Count({ find: { found, index, wanted } }: { find: Find }) {
  const words = useWords().finding
  const format = useFormat()
  const of = found.isMore ? words.tooMany(format.number(found.ranges.length)) : format.number(found.ranges.length)
  return (
    <Text fz="xs" c="dimmed" className={styles.findCount} role="status" data-testid="find-count">
      {wanted.trim() !== '' && (index === -1 ? words.none : words.count(format.number(index + 1), of))}
    </Text>
  )
}

import { CloseButton, Group, Text, TextInput, UnstyledButton } from '@mantine/core'
import type { Ref } from 'react'
import { useFormat } from '../../ui/format'
import { SearchIcon, UnequalIcon } from '../../ui/icons'
import { MarkGlyph } from '../../ui/marks'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { type Filter, type Show, shows } from './filter'

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
  counts: Record<Show, number>
  shown: number
  findRef?: Ref<HTMLInputElement>
}

/** Which claims to show: one choice, and words to look for in the statements. */
export function FilterBar({ filter, onChange, counts, shown, findRef }: Props) {
  const words = useWords()
  const format = useFormat()
  return (
    <Group className={styles.bar} gap={8}>
      <fieldset className={styles.choices} aria-label={words.checklist.filter}>
        {shows.map((show) => (
          <Choice
            key={show}
            show={show}
            isChosen={filter.show === show}
            count={counts[show]}
            onChoose={() => onChange({ ...filter, show })}
          />
        ))}
      </fieldset>
      <TextInput
        ref={findRef}
        className={styles.find}
        size="xs"
        leftSection={<SearchIcon size={13} />}
        placeholder={words.checklist.findShort}
        aria-label={words.checklist.find}
        value={filter.find}
        onChange={(e) => onChange({ ...filter, find: e.currentTarget.value })}
        rightSection={
          filter.find === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={words.checklist.findClear}
              onClick={() => onChange({ ...filter, find: '' })}
            />
          )
        }
        data-testid="filter-find"
      />
      {shown !== counts.all && (
        <Text fz="xs" c="dimmed" aria-live="polite">
          {words.checklist.shown(format.number(shown), format.number(counts.all))}
        </Text>
      )}
    </Group>
  )
}

interface ChoiceProps {
  show: Show
  isChosen: boolean
  count: number
  onChoose: () => void
}

function Choice({ show, isChosen, count, onChoose }: ChoiceProps) {
  const words = useWords()
  const format = useFormat()
  const label = show === 'all' || show === 'differing' ? words.checklist[show] : words.marks[show]
  const isMark = show !== 'all' && show !== 'differing'
  const long = show === 'differing' ? words.checklist.differingLong : label
  return (
    <UnstyledButton
      className={styles.choice}
      aria-pressed={isChosen}
      aria-label={`${label}: ${format.number(count)}`}
      title={long}
      onClick={onChoose}
      data-testid={`filter-${show}`}
    >
      {isMark ? <MarkGlyph state={show} size={13} named={false} /> : <OtherSign show={show} label={label} />}
      <span className={styles.count}>{format.number(count)}</span>
    </UnstyledButton>
  )
}

const OtherSign = ({ show, label }: { show: Show; label: string }) =>
  show === 'differing' ? <UnequalIcon size={13} /> : <span>{label}</span>

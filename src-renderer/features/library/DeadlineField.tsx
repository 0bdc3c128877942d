import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../ui/words'
import { fromLocalField, toLocalField } from './shelf'

interface Props {
  label: string
  /** An instant in UTC; null for none. */
  value: string | null
  onChange: (value: string | null) => void
  /** Takes the focus when the dialog opens. */
  isFirst?: boolean
}

/** Day and time by the system's own field, which is written in with the keyboard, and the two that are asked for most. */
export function DeadlineField({ label, value, onChange, isFirst = false }: Props) {
  const words = useWords().shelf
  // As it is being typed: a day with half a year in it is one already, and must not be written back.
  const [text, setText] = useState(() => toLocalField(value))
  const choose = (instant: string | null) => {
    setText(toLocalField(instant))
    onChange(instant)
  }
  const at = (days: number, hours: number) => {
    const day = new Date()
    day.setDate(day.getDate() + days)
    day.setHours(hours, 0, 0, 0)
    choose(day.toISOString())
  }
  return (
    <Stack gap={8}>
      <TextInput
        type="datetime-local"
        label={label}
        description={words.deadlineWhy}
        value={text}
        onChange={(e) => {
          setText(e.currentTarget.value)
          onChange(fromLocalField(e.currentTarget.value))
        }}
        data-autofocus={isFirst || undefined}
        data-testid="deadline-field"
      />
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => at(0, 18)}>
          {words.tonight}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => at(1, 12)}>
          {words.tomorrow}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={value === null}
          onClick={() => choose(null)}
          data-testid="deadline-clear"
        >
          {words.clearDeadline}
        </Button>
      </Group>
    </Stack>
  )
}

import { Group, Radio } from '@mantine/core'

interface Props<T extends string> {
  label: string
  values: readonly T[]
  words: Record<T, string>
  value: T
  onChange: (value: T) => void
}

/** One of a few. */
export function Choice<T extends string>({ label, values, words, value, onChange }: Props<T>) {
  return (
    <Radio.Group label={label} value={value} onChange={(chosen) => onChange(chosen as T)}>
      <Group gap="md" mt={4}>
        {values.map((each) => (
          <Radio key={each} value={each} label={words[each]} data-testid={`choice-${each}`} />
        ))}
      </Group>
    </Radio.Group>
  )
}

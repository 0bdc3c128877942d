import { Group, Progress } from '@mantine/core'
import { useFormat } from './format'
import { MarkGlyph, states } from './marks'
import { useWords } from './words'

export interface MarkCounts {
  confirmed: number
  disputed: number
  unverified: number
  open: number
}

const total = (c: MarkCounts) => c.confirmed + c.disputed + c.unverified + c.open

function useCountsSentence(counts: MarkCounts): string {
  const words = useWords()
  const format = useFormat()
  const [c, d, u, o] = states.map((state) => format.number(counts[state]))
  return words.header.counts(c!, d!, u!, o!, format.number(total(counts)))
}

/** ✓ 12 ✗ 5 ○ 3 · 24: always adds up to the dossier's claims. */
export function Counts({ counts }: { counts: MarkCounts }) {
  const format = useFormat()
  const sentence = useCountsSentence(counts)
  const data = Object.fromEntries([...states.map((s) => [`data-${s}`, counts[s]]), ['data-claims', total(counts)]])
  return (
    <Group gap={10} wrap="nowrap" role="img" aria-label={sentence} title={sentence} data-testid="counts" {...data}>
      {states.map((state) => (
        <Group key={state} gap={3} wrap="nowrap" fz="sm" fw={600} data-count={state}>
          <MarkGlyph state={state} size={14} named={false} />
          <span>{format.number(counts[state])}</span>
        </Group>
      ))}
    </Group>
  )
}

/** How far a dossier is; what is open stays paper. */
export function CountsBar({ counts }: { counts: MarkCounts }) {
  const words = useWords()
  const all = total(counts)
  return (
    <Progress.Root size={8} radius="xl" bg="var(--stet-rule)">
      {(['confirmed', 'disputed', 'unverified'] as const).map((state) => (
        <Progress.Section
          key={state}
          value={all === 0 ? 0 : (counts[state] / all) * 100}
          color={`var(--stet-${state})`}
          aria-label={words.marks[state]}
        />
      ))}
    </Progress.Root>
  )
}

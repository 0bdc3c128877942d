import { Text } from '@mantine/core'
import { explain } from '../../../src-main/contract/error-words'
import type { StetError } from '../../../src-main/contract/errors'
import type { Aspect } from '../../../src-main/contract/events'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { usePending } from '../../actions'
import { usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { useLanguage, useWords } from '../../ui/words'

interface Props {
  claim: string
  aspect: Aspect
  verdict: VerdictRow | null
  error: StetError | null
}

/** "saved" is said only of a row that came back from the journal. */
export function VerdictState({ claim, aspect, verdict, error }: Props) {
  const words = useWords()
  const format = useFormat()
  const { language } = useLanguage()
  const people = usePeople()
  const pending = usePending(claim, aspect)
  const testId = aspect === 'true' ? 'verdict-state' : 'said-state'
  const state = pending ?? (verdict ? 'saved' : 'open')
  const who = people?.find((person) => person.id === verdict?.by)
  const sentence = () => {
    if (pending === 'saving') return words.inspector.saving
    if (pending === 'failed') return words.inspector.failed(error ? explain(error, language) : words.toast.unsaved)
    if (!verdict) return aspect === 'true' ? words.inspector.openState : words.marks.open
    const saved = words.inspector.savedAt(format.time(verdict.at), who?.initials ?? words.inspector.somebody)
    return `${words.marks[verdict.mark]} · ${saved}`
  }
  return (
    <Text
      fz="xs"
      c={pending === 'failed' ? 'var(--stet-disputed)' : 'dimmed'}
      title={who?.name}
      data-testid={testId}
      data-state={state}
    >
      {sentence()}
    </Text>
  )
}

import { Group, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { QueryStatus } from '../../../src-main/contract/events'
import type { QueryRow } from '../../../src-main/contract/rows'
import { setQuery } from '../../actions'
import { useDossierId } from '../../queries'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import { FormFrame } from './FormFrame'
import { useForm } from './useForm'

interface Props {
  /** Null: on the whole dossier. */
  claim: string | null
  current: QueryRow | null
  /** Opened to write the answer down. */
  isAnswering: boolean
  onClose: () => void
}

/** A question to somebody, and what they said to it. */
export function QueryForm({ claim, current, isAnswering, onClose }: Props) {
  const words = useWords()
  const own = words.queries
  const dossier = useDossierId()
  const [id] = useState(() => current?.id ?? crypto.randomUUID())
  const [initial] = useState(() => ({
    question: current?.question ?? '',
    to: current?.to ?? '',
    due: current?.due ?? '',
    status: (isAnswering ? 'answered' : (current?.status ?? 'open')) as QueryStatus,
    answer: current?.answer ?? '',
    confidential: current?.confidential ?? false,
  }))
  const form = useForm(`query|${current?.id ?? claim ?? 'dossier'}`, initial)
  const { value, change } = form
  const save = async () => {
    if (value.question.trim() === '') return form.setProblem(own.questionMissing)
    if (value.status === 'answered' && value.answer.trim() === '') return form.setProblem(own.answerMissing)
    const { due, ...rest } = value
    const query = { query: id, claim: current ? current.claim : claim, ...rest, due: due === '' ? null : due }
    const result = await setQuery(dossier, query, current)
    if (!result.ok) return form.setProblem(result.error)
    form.done()
    onClose()
  }
  return (
    <FormFrame
      title={current ? own.edit : own.add}
      form={form}
      onSave={() => void save()}
      onClose={onClose}
      testId="query-form"
    >
      <GrowingTextarea
        label={own.question}
        withAsterisk
        minRows={2}
        maxRows={6}
        maxLength={5000}
        value={value.question}
        onChange={(e) => change({ question: e.currentTarget.value })}
        dir="auto"
        data-autofocus={isAnswering ? undefined : true}
        data-testid="query-question"
      />
      <Group gap="sm" grow align="flex-start">
        <TextInput
          label={own.to}
          maxLength={500}
          value={value.to}
          onChange={(e) => change({ to: e.currentTarget.value })}
          dir="auto"
          data-testid="query-to"
        />
        <TextInput
          type="date"
          label={own.due}
          value={value.due}
          onChange={(e) => change({ due: e.currentTarget.value })}
          data-testid="query-due"
        />
      </Group>
      {current && (
        <SegmentedControl
          aria-label={own.status}
          data={(['open', 'answered', 'withdrawn'] as const).map((status) => ({
            value: status,
            label: own.statuses[status],
          }))}
          value={value.status}
          onChange={(status) => change({ status: status as QueryStatus })}
        />
      )}
      {current && (
        <GrowingTextarea
          label={own.answer}
          minRows={2}
          maxRows={8}
          maxLength={10_000}
          value={value.answer}
          onChange={(e) => change({ answer: e.currentTarget.value })}
          dir="auto"
          data-autofocus={isAnswering || undefined}
          data-testid="query-answer"
        />
      )}
      <Switch
        label={words.evidence.confidential}
        description={words.evidence.confidentialWhat}
        checked={value.confidential}
        onChange={(e) => change({ confidential: e.currentTarget.checked })}
      />
    </FormFrame>
  )
}

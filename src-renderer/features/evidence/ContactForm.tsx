import { Group, NativeSelect, Select, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type ContactOutcome,
  type ContactWay,
  contactOutcomeSchema,
  contactWaySchema,
} from '../../../src-main/contract/events'
import type { ContactRow, QueryRow } from '../../../src-main/contract/rows'
import { logContact } from '../../actions'
import { useDossierId } from '../../queries'
import { instantOf, localMoment } from '../../ui/days'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import { FormFrame } from './FormFrame'
import { useForm } from './useForm'

interface Props {
  claim: string | null
  queries: QueryRow[]
  /** The query it is about, when it is opened from one. */
  of: QueryRow | null
  current: ContactRow | null
  onClose: () => void
}

/** One attempt to reach somebody: whom, how, when, and what came of it. */
export function ContactForm({ claim, queries, of, current, onClose }: Props) {
  const words = useWords()
  const own = words.contacts
  const dossier = useDossierId()
  const [id] = useState(() => current?.id ?? crypto.randomUUID())
  const [initial] = useState(() => ({
    who: current?.who ?? of?.to ?? '',
    way: (current?.way ?? 'phone') as ContactWay,
    outcome: (current?.outcome ?? 'reached') as ContactOutcome,
    made: localMoment(current?.made ?? new Date().toISOString()),
    note: current?.note ?? '',
    query: current?.query ?? of?.id ?? '',
    confidential: current?.confidential ?? of?.confidential ?? false,
  }))
  const form = useForm(`contact|${current?.id ?? of?.id ?? claim ?? 'dossier'}`, initial)
  const { value, change } = form
  const save = async () => {
    if (value.who.trim() === '') return form.setProblem(own.whoMissing)
    const contact = {
      contact: id,
      claim: current ? current.claim : claim,
      ...value,
      query: value.query || null,
      made: instantOf(value.made) ?? new Date().toISOString(),
    }
    const result = await logContact(dossier, contact, current)
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
      testId="contact-form"
    >
      <TextInput
        label={own.who}
        withAsterisk
        maxLength={500}
        value={value.who}
        onChange={(e) => change({ who: e.currentTarget.value })}
        dir="auto"
        data-autofocus
        data-testid="contact-who"
      />
      <Group gap="sm" grow align="flex-start">
        <NativeSelect
          label={own.way}
          data={contactWaySchema.options.map((way) => ({ value: way, label: own.ways[way] }))}
          value={value.way}
          onChange={(e) => change({ way: e.currentTarget.value as ContactWay })}
          data-testid="contact-way"
        />
        <NativeSelect
          label={own.outcome}
          data={contactOutcomeSchema.options.map((outcome) => ({ value: outcome, label: own.outcomes[outcome] }))}
          value={value.outcome}
          onChange={(e) => change({ outcome: e.currentTarget.value as ContactOutcome })}
          data-testid="contact-outcome"
        />
        <TextInput
          type="datetime-local"
          label={own.made}
          value={value.made}
          onChange={(e) => change({ made: e.currentTarget.value })}
        />
      </Group>
      {queries.length > 0 && (
        <Select
          label={own.query}
          placeholder={own.noQuery}
          clearable
          data={queries.map((query) => ({ value: query.id, label: query.question.slice(0, 100) }))}
          value={value.query || null}
          onChange={(query) => change({ query: query ?? '' })}
        />
      )}
      <GrowingTextarea
        label={own.note}
        minRows={2}
        maxRows={6}
        maxLength={10_000}
        value={value.note}
        onChange={(e) => change({ note: e.currentTarget.value })}
        dir="auto"
        data-testid="contact-note"
      />
      <Switch
        label={words.evidence.confidential}
        description={words.evidence.confidentialWhat}
        checked={value.confidential}
        onChange={(e) => change({ confidential: e.currentTarget.checked })}
      />
    </FormFrame>
  )
}

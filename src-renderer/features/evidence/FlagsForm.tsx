import { Group, Switch } from '@mantine/core'
import { useState } from 'react'
import { claimFlagSchema } from '../../../src-main/contract/events'
import type { ClaimFlagsRow } from '../../../src-main/contract/rows'
import { setClaimFlags } from '../../actions'
import { useDossierId } from '../../queries'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import { FormFrame } from './FormFrame'
import { useForm } from './useForm'

interface Props {
  claim: string
  /** Null where nothing is flagged yet. */
  current: ClaimFlagsRow | null
  onClose: () => void
}

/** Whether a lawyer or a careful editor has to look at a claim, and at what in it. */
export function FlagsForm({ claim, current, onClose }: Props) {
  const words = useWords().claimFlags
  const dossier = useDossierId()
  // Those of a claim that is merged stay with it.
  const of = current?.id ?? claim
  const [initial] = useState(() => ({
    legal: current?.flags.includes('legal') ?? false,
    sensitive: current?.flags.includes('sensitive') ?? false,
    note: current?.note ?? '',
  }))
  const form = useForm(`flags|${of}`, initial)
  const { value, change } = form
  const save = async () => {
    const flags = claimFlagSchema.options.filter((flag) => value[flag])
    const result = await setClaimFlags(dossier, of, { flags, note: value.note.trim() }, current)
    if (!result.ok) return form.setProblem(result.error)
    form.done()
    onClose()
  }
  return (
    <FormFrame
      title={current ? words.edit : words.add}
      form={form}
      onSave={() => void save()}
      onClose={onClose}
      testId="flags-form"
    >
      <Group gap="md" grow align="flex-start" preventGrowOverflow={false}>
        <Switch
          label={words.legal}
          description={words.legalWhat}
          checked={value.legal}
          onChange={(e) => change({ legal: e.currentTarget.checked })}
          data-autofocus
          data-testid="flag-legal"
        />
        <Switch
          label={words.sensitive}
          description={words.sensitiveWhat}
          checked={value.sensitive}
          onChange={(e) => change({ sensitive: e.currentTarget.checked })}
          data-testid="flag-sensitive"
        />
      </Group>
      <GrowingTextarea
        label={words.note}
        placeholder={words.notePlaceholder}
        minRows={2}
        maxRows={8}
        maxLength={5000}
        value={value.note}
        onChange={(e) => change({ note: e.currentTarget.value })}
        dir="auto"
        data-testid="flag-note"
      />
    </FormFrame>
  )
}

import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DetailsRow } from '../../../src-main/contract/rows'
import { setDossierDetails } from '../../actions'
import { useDetails } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { Part } from './Part'

const fields = ['slug', 'writer', 'editor', 'secondReader'] as const

/** What the piece is called and who works on it: part of the dossier, and taken back like any other step. */
export function DetailsForm({ dossier }: { dossier: string }) {
  const words = useWords().report
  const details = useDetails()
  if (details === undefined) return null
  return (
    <Part title={words.piece}>
      <Stack gap="xs">
        {fields.map((field) => (
          <Field key={`${field} ${details?.[field] ?? ''}`} dossier={dossier} field={field} details={details} />
        ))}
      </Stack>
    </Part>
  )
}

interface FieldProps {
  dossier: string
  field: (typeof fields)[number]
  details: DetailsRow | null
}

/** Kept when it is left. */
function Field({ dossier, field, details }: FieldProps) {
  const words = useWords().report
  const toast = useToast()
  const kept = details?.[field] ?? ''
  const [value, setValue] = useState(kept)
  const save = async () => {
    const next = value.trim()
    if (next === kept) return
    const { slug = '', writer = '', editor = '', secondReader = '' } = details ?? {}
    const result = await setDossierDetails(dossier, { slug, writer, editor, secondReader, [field]: next }, details)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <TextInput
      label={words.details[field]}
      value={value}
      maxLength={200}
      onChange={(e) => setValue(e.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(e) => e.key === 'Enter' && e.currentTarget.blur()}
      dir="auto"
      data-testid={`detail-${field}`}
    />
  )
}

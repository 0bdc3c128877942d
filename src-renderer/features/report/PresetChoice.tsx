import { Button, Group, Select, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ReportPreset } from '../../../src-main/contract/reports'
import { useWords } from '../../ui/words'

interface Props {
  presets: readonly ReportPreset[]
  /** The one whose options these are; null where they were changed since. */
  present: ReportPreset | null
  onChoose: (preset: ReportPreset) => void
  onChange: (presets: ReportPreset[]) => Promise<void>
}

/** The presets there are: chosen, renamed, removed. */
export function PresetChoice({ presets, present, onChoose, onChange }: Props) {
  const words = useWords().report
  const [renaming, setRenaming] = useState<string | null>(null)
  const rename = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (renaming === null && wasRenaming.current) rename.current?.focus()
    wasRenaming.current = renaming !== null
  }, [renaming])
  if (present && renaming === present.id)
    return (
      <Renaming
        preset={present}
        taken={presets.filter(({ id }) => id !== present.id).map(({ name }) => name)}
        onEnd={async (name) => {
          if (name !== null) await onChange(presets.map((p) => (p.id === present.id ? { ...p, name } : p)))
          setRenaming(null)
        }}
      />
    )
  return (
    <Group gap="xs" align="flex-end" mb="xs">
      <Select
        style={{ flex: '1 1 10rem' }}
        aria-label={words.presets}
        placeholder={words.choosePreset}
        data={presets.map((p) => ({ value: p.id, label: p.name }))}
        value={present?.id ?? null}
        onChange={(id) => {
          const chosen = presets.find((p) => p.id === id)
          if (chosen) onChoose(chosen)
        }}
        data-testid="report-preset"
      />
      {present && (
        <Group gap={0} wrap="nowrap">
          <Button
            ref={rename}
            size="compact-sm"
            variant="subtle"
            onClick={() => setRenaming(present.id)}
            data-testid="preset-rename"
          >
            {words.renamePreset}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void onChange(presets.filter((p) => p !== present))}
            data-testid="preset-remove"
          >
            {words.removePreset}
          </Button>
        </Group>
      )}
    </Group>
  )
}

interface RenamingProps {
  preset: ReportPreset
  taken: readonly string[]
  /** Null: it keeps the one it has. */
  onEnd: (name: string | null) => Promise<void>
}

/** Enter keeps the new name, Esc the old one. */
function Renaming({ preset, taken, onEnd }: RenamingProps) {
  const words = useWords().report
  const [name, setName] = useState(preset.name)
  const next = name.trim()
  const isTaken = taken.includes(next)
  const keep = () => {
    if (next !== '' && !isTaken) void onEnd(next === preset.name ? null : next)
  }
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap" mb="xs">
      <TextInput
        style={{ flex: 1 }}
        label={words.presetNewName}
        value={name}
        maxLength={80}
        error={isTaken && words.presetTaken}
        autoFocus
        onFocus={(e) => e.currentTarget.select()}
        onChange={(e) => setName(e.currentTarget.value)}
        // Esc leaves the name, not the report.
        data-mantine-stop-propagation
        onKeyDown={(e) => {
          if (e.key === 'Enter') keep()
          if (e.key !== 'Escape') return
          e.stopPropagation()
          void onEnd(null)
        }}
        dir="auto"
        data-testid="preset-new-name"
      />
      <Button variant="default" disabled={next === '' || isTaken} onClick={keep} data-testid="preset-keep-name">
        {words.keepName}
      </Button>
    </Group>
  )
}

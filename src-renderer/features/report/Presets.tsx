import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ReportOptions, ReportPreset } from '../../../src-main/contract/reports'
import { setPreference } from '../../actions'
import { usePreference } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { Part } from './Part'
import { PresetChoice } from './PresetChoice'

interface Props {
  options: ReportOptions
  onChoose: (options: ReportOptions) => void
}

const none: ReportPreset[] = []

/** Options under a name. One that names confidential sources is kept redacted: that is decided for each report. */
export function Presets({ options, onChoose }: Props) {
  const words = useWords().report
  const toast = useToast()
  const presets = usePreference('reportPresets') ?? none
  const [name, setName] = useState('')
  // Two may hold the same options: then it is the one that was chosen.
  const [chosen, setChosen] = useState<string | null>(null)
  const fitting = presets.filter((p) => isSame(p.options, options))
  const present = fitting.find(({ id }) => id === chosen) ?? fitting[0] ?? null
  const keep = async (next: ReportPreset[]) => {
    const result = await setPreference('reportPresets', next)
    if (!result.ok) toast.error(result.error)
  }
  const save = async () => {
    const called = name.trim()
    if (called === '') return
    const id = presets.find((p) => p.name === called)?.id ?? crypto.randomUUID()
    await keep([
      ...presets.filter((p) => p.id !== id),
      { id, name: called, options: { ...options, confidential: 'redacted' } },
    ])
    setChosen(id)
    setName('')
  }
  return (
    <Part title={words.presets}>
      {presets.length > 0 && (
        <PresetChoice
          presets={presets}
          present={present}
          onChoose={(preset) => {
            setChosen(preset.id)
            onChoose(preset.options)
          }}
          onChange={keep}
        />
      )}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          label={words.presetName}
          value={name}
          maxLength={80}
          onChange={(e) => setName(e.currentTarget.value)}
          onKeyDown={(e) => e.key === 'Enter' && void save()}
          dir="auto"
          data-testid="preset-name"
        />
        <Button
          variant="default"
          disabled={name.trim() === '' || presets.length >= 30}
          onClick={() => void save()}
          data-testid="preset-save"
        >
          {words.savePreset}
        </Button>
      </Group>
    </Part>
  )
}

const isSame = (a: ReportOptions, b: ReportOptions) =>
  JSON.stringify({ ...a, confidential: '' }) === JSON.stringify({ ...b, confidential: '' })

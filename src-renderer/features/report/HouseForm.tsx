import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { papers, type ReportOptions } from '../../../src-main/contract/reports'
import { chooseLogo } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { Choice } from './Choice'
import { Part } from './Part'
import styles from './report.module.css'

interface Props {
  options: ReportOptions
  onChange: (options: ReportOptions) => void
}

/** The house it comes from, and the paper. */
export function HouseForm({ options, onChange }: Props) {
  const words = useWords().report
  const toast = useToast()
  const { house } = options
  const [name, setName] = useState(house.name)
  const choose = async () => {
    const result = await chooseLogo()
    if (!result.ok) return toast.error(result.error)
    if (result.value.logo) onChange({ ...options, house: { ...house, logo: result.value.logo } })
  }
  return (
    <>
      <Part title={words.house}>
        <Stack gap="xs">
          <TextInput
            label={words.houseName}
            value={name}
            maxLength={200}
            onChange={(e) => setName(e.currentTarget.value)}
            onBlur={() =>
              name.trim() !== house.name && onChange({ ...options, house: { ...house, name: name.trim() } })
            }
            dir="auto"
            data-testid="report-house"
          />
          {house.logo && (
            <img className={styles.logo} src={`data:${house.logo.mediaType};base64,${house.logo.base64}`} alt="" />
          )}
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => void choose()} data-testid="report-logo">
              {house.logo ? words.otherLogo : words.logo}
            </Button>
            {house.logo && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onChange({ ...options, house: { ...house, logo: null } })}
              >
                {words.noLogo}
              </Button>
            )}
          </Group>
          <Text fz="xs" c="dimmed">
            {words.logoHint}
          </Text>
        </Stack>
      </Part>
      <Choice
        label={words.paper}
        values={papers}
        words={words.papers}
        value={options.paper}
        onChange={(paper) => onChange({ ...options, paper })}
      />
    </>
  )
}

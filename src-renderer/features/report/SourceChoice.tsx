import { Checkbox, Text } from '@mantine/core'
import type { ReportOptions } from '../../../src-main/contract/reports'
import { useWords } from '../../ui/words'
import { Choice } from './Choice'

interface Props {
  options: ReportOptions
  onChange: (options: ReportOptions) => void
  /** Confidential records in the dossier; null while nobody has counted them. */
  confidential: number | null
  isSure: boolean
  onSure: (isSure: boolean) => void
}

/** Whether confidential sources are named. Naming them is asked for a second time, in place. */
export function SourceChoice({ options, onChange, confidential, isSure, onSure }: Props) {
  const words = useWords().report
  const isNamed = options.confidential === 'named'
  return (
    <div>
      <Choice
        label={words.confidential}
        values={['redacted', 'named'] as const}
        words={words.confidentials}
        value={options.confidential}
        onChange={(chosen) => {
          onSure(false)
          onChange({ ...options, confidential: chosen })
        }}
      />
      <Text fz="xs" c="dimmed" mt={4} data-testid="report-withheld">
        {confidential === null ? '…' : isNamed ? words.named(confidential) : words.withheld(confidential)}
      </Text>
      {isNamed && confidential !== 0 && (
        <Checkbox
          mt={6}
          label={words.sure}
          checked={isSure}
          onChange={(e) => onSure(e.currentTarget.checked)}
          data-testid="report-sure"
        />
      )}
    </div>
  )
}

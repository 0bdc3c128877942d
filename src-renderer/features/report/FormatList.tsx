import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { explain } from '../../../src-main/contract/error-words'
import type { FormatState } from '../../../src-main/contract/report-requests'
import { type ReportFormat, reportFormats } from '../../../src-main/contract/reports'
import { reveal } from '../../actions'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import { Part } from './Part'
import styles from './report.module.css'
import type { Exporting } from './useExport'

interface Props {
  formats: ReportFormat[]
  onChange: (formats: ReportFormat[]) => void
  exporting: Exporting
  /** False until somebody has said that the names may go out. */
  mayExport: boolean
  onExport: () => void
}

/** Which formats, and how each of them goes. */
export function FormatList({ formats, onChange, exporting, mayExport, onExport }: Props) {
  const words = useWords().report
  const isAll = formats.length === reportFormats.length
  const toggle = (format: ReportFormat) =>
    onChange(formats.includes(format) ? formats.filter((f) => f !== format) : [...formats, format])
  return (
    <Part title={words.formats}>
      <Stack gap={6}>
        {reportFormats.map((format, i) => (
          <div key={format}>
            <Checkbox
              label={words[format]}
              checked={formats.includes(format)}
              disabled={exporting.isRunning}
              onChange={() => toggle(format)}
              {...(i === 0 && { 'data-autofocus': true })}
              data-testid={`export-${format}`}
            />
            <FormatEnd state={exporting.states.find((s) => s.format === format)} />
          </div>
        ))}
        <Group gap="xs" mt={4}>
          {exporting.isRunning ? (
            <Button onClick={exporting.cancel} variant="default" data-testid="report-cancel">
              {words.cancel}
            </Button>
          ) : (
            <Button onClick={onExport} disabled={formats.length === 0 || !mayExport} data-testid="report-export">
              {formats.length > 1 ? words.exportSome(formats.length) : words.exportOne}
            </Button>
          )}
          <Button
            variant="subtle"
            disabled={exporting.isRunning}
            onClick={() => onChange(isAll ? ['pdf'] : [...reportFormats])}
            data-testid="report-all-formats"
          >
            {isAll ? words.onlyPdf : words.allFormats}
          </Button>
        </Group>
        <Text fz="xs" c="dimmed">
          {words.replaced}
        </Text>
      </Stack>
    </Part>
  )
}

/** Said as it changes: whoever does not see it hears it. */
function FormatEnd({ state }: { state: FormatState | undefined }) {
  const words = useWords().report
  const { language } = useLanguage()
  const toast = useToast()
  if (!state) return null
  const [path] = state.paths
  const show = async (of: string) => {
    const result = await reveal(of)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <div className={styles.end} role="status" data-state={state.state} data-testid={`export-state-${state.format}`}>
      <Text span fz="xs" c={state.state === 'failed' ? 'var(--stet-disputed)' : 'dimmed'}>
        {state.error ? explain(state.error, language) : words.states[state.state]}
      </Text>
      {path !== undefined && (
        <>
          <Text span fz="xs" className={styles.path} title={state.paths.join('\n')}>
            {state.paths.map(nameOf).join(', ')}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void show(path)}
            data-testid={`show-${state.format}`}
          >
            {words.show}
          </Button>
        </>
      )}
    </div>
  )
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path

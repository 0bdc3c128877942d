import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Diagnosis } from '../../../src-main/contract/about'
import { diagnosedAreas, type Finding, type FindingLevel } from '../../../src-main/contract/diagnosis'
import { diagnosisWords, sayFinding } from '../../../src-main/contract/diagnosis-words'
import { explain } from '../../../src-main/contract/error-words'
import type { Result } from '../../../src-main/contract/errors'
import { diagnose } from '../../actions'
import { useLanguage, useWords } from '../../ui/words'
import styles from './about.module.css'
import { CopyDiagnostics } from './CopyDiagnostics'

/** A sign beside the word, for whoever does not see the colour. */
const signs: Record<FindingLevel, string> = { ok: '✓', attention: '!', trouble: '✗', unchecked: '–' }

/** What the doctor finds, as `stet doctor` prints it. */
export function DiagnosisPanel() {
  const words = useWords().aboutStet
  const { language } = useLanguage()
  const [found, setFound] = useState<Result<Diagnosis> | null>(null)
  const look = useCallback(async () => {
    setFound(null)
    setFound(await diagnose())
  }, [])
  useEffect(() => void look(), [look])
  if (found === null) {
    return (
      <Group gap="sm" role="status">
        <Loader size="sm" />
        <Text fz="sm">{words.diagnosing}</Text>
      </Group>
    )
  }
  if (!found.ok) return <Alert color="red">{explain(found.error, language)}</Alert>
  const { findings } = found.value
  const toDo = findings.filter(({ level }) => level === 'attention' || level === 'trouble').length
  return (
    <Stack gap="md" data-testid="diagnosis">
      <Group justify="space-between">
        <Text fz="sm" fw={600} role="status">
          {toDo === 0 ? words.fine : words.toDo(toDo)}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => void look()} data-testid="diagnose-again">
          {words.again}
        </Button>
      </Group>
      <dl className={styles.facts}>
        {diagnosedAreas.map((area) => (
          <Area key={area} area={area} findings={findings.filter((finding) => finding.area === area)} />
        ))}
      </dl>
      <CopyDiagnostics />
    </Stack>
  )
}

function Area({ area, findings }: { area: Finding['area']; findings: Finding[] }) {
  const { language } = useLanguage()
  const { areas, levels } = diagnosisWords(language)
  if (findings.length === 0) return null
  return (
    <>
      <dt>{areas[area]}</dt>
      <dd>
        {findings.map((finding) => {
          const { what, todo } = sayFinding(finding, language)
          return (
            <div
              key={`${finding.code}${what}`}
              className={styles.finding}
              data-level={finding.level}
              data-testid="finding"
              data-code={finding.code}
            >
              <span className={styles.sign} role="img" aria-label={levels[finding.level]} title={levels[finding.level]}>
                {signs[finding.level]}
              </span>
              <span>
                {what}
                {todo !== null && <span className={styles.todo}>{todo}</span>}
              </span>
            </div>
          )
        })}
      </dd>
    </>
  )
}

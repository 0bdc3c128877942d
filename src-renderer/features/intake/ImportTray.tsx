import { ActionIcon, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FileResult, JobProgress } from '../../../src-main/contract/api'
import { explain } from '../../../src-main/contract/error-words'
import { cancelJob } from '../../actions'
import { useFormat } from '../../ui/format'
import { CloseIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import styles from './intake.module.css'

const wentWell = (outcome: FileResult['outcome']) => outcome === 'imported' || outcome === 'restored'

const isRunning = (job: JobProgress) => job.stage === 'reading' || job.stage === 'analysing'

/** An analysis made anew without files, after a correction say, has nothing to tell once it went well. */
const isNews = (job: JobProgress) => job.stage !== 'done' || job.results.length > 0

/** What is being imported, and what became of each file; stays until it is closed. */
export function ImportTray({ jobs }: { jobs: JobProgress[] }) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const shown = jobs.filter((job) => isRunning(job) || (isNews(job) && !dismissed.has(job.job)))
  if (shown.length === 0) return null
  const first = shown.find(isRunning) ?? shown[0]!
  return (
    <Stack gap={8} className={styles.tray} data-testid="import-tray" data-stage={first.stage}>
      {shown.map((job) => (
        <Job key={job.job} job={job} onDismiss={() => setDismissed(new Set([...dismissed, job.job]))} />
      ))}
    </Stack>
  )
}

function useJobSentence(job: JobProgress): string {
  const words = useWords().intake
  const format = useFormat()
  const numbers = [format.number(job.done), format.number(job.total)] as const
  switch (job.stage) {
    case 'reading':
      return words.reading(...numbers)
    case 'analysing':
      return words.analysing(...numbers)
    case 'cancelled':
      return words.cancelled
    case 'failed':
      return words.failed
    case 'done':
      return words.done(job.results.filter(({ outcome }) => wentWell(outcome)).length)
  }
}

function Job({ job, onDismiss }: { job: JobProgress; onDismiss: () => void }) {
  const words = useWords()
  const { language } = useLanguage()
  const toast = useToast()
  const sentence = useJobSentence(job)
  const running = isRunning(job)
  const results = (
    <ul className={styles.results}>
      {numbered(job.results).map(({ key, result }) => (
        <FileLine key={key} result={result} />
      ))}
    </ul>
  )
  const heading = (
    <Text fz="sm" fw={600} role="status">
      {sentence}
    </Text>
  )
  // Where all went well there is nothing to read: the list waits folded, and the sources have the room.
  const isFolded = job.stage === 'done' && job.results.every(({ outcome }) => wentWell(outcome))
  const cancel = async () => {
    const result = await cancelJob(job.job)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <section data-testid="import-job" data-stage={job.stage}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        {isFolded ? (
          <details className={styles.folded}>
            <summary>{heading}</summary>
            {results}
          </details>
        ) : (
          heading
        )}
        {running ? (
          <Button size="compact-xs" variant="default" onClick={cancel} data-testid="import-cancel">
            {words.app.cancel}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={words.intake.dismiss}
            onClick={onDismiss}
            data-testid="import-dismiss"
          >
            <CloseIcon size={12} />
          </ActionIcon>
        )}
      </Group>
      {running && (
        <Progress
          mt={4}
          size="sm"
          value={job.total === 0 ? 100 : (job.done / job.total) * 100}
          animated={job.total === 0}
          aria-label={sentence}
        />
      )}
      {job.error && (
        <Text fz="xs" c="var(--stet-disputed)" mt={4}>
          {explain(job.error, language)}
        </Text>
      )}
      {!isFolded && results}
    </section>
  )
}

const urgency = { refused: 0, duplicate: 1, restored: 2, imported: 3 } as const

/**
 * What needs somebody first. One folder can hold the same name twice; results only ever grow at the end, so a result's
 * place makes its key.
 */
const numbered = (results: FileResult[]) =>
  results
    .map((result, i) => ({ key: `${i}|${result.file}`, result }))
    .sort((a, b) => urgency[a.result.outcome] - urgency[b.result.outcome])

const signs = { imported: '✓', restored: '✓', duplicate: '=', refused: '✗' } as const

function FileLine({ result }: { result: FileResult }) {
  const words = useWords().intake
  const { language } = useLanguage()
  const why = result.error
    ? explain(result.error, language)
    : result.outcome === 'duplicate' && result.sameAs
      ? words.duplicateOf(result.sameAs)
      : null
  return (
    <li className={styles.result} data-testid="import-result" data-outcome={result.outcome} data-file={result.file}>
      <span aria-hidden="true" className={styles.sign} data-outcome={result.outcome}>
        {signs[result.outcome]}
      </span>
      <span className={styles.fileLine}>
        <span className={styles.fileName} title={result.file}>
          {result.file}
        </span>{' '}
        <span className={styles.outcome}>{words.outcome[result.outcome]}</span>
        {why && <span className={styles.why}>{why}</span>}
      </span>
    </li>
  )
}

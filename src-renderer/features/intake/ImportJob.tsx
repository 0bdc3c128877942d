import { ActionIcon, Button, Group, Progress, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import { type FileOutcome, type FileShown, fileOutcomes, type JobProgress } from '../../../src-main/contract/imports'
import { cancelJob, retryImport } from '../../actions'
import { isRunning } from '../../queries'
import { useFormat } from '../../ui/format'
import { CloseIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import { FileList } from './FileList'
import styles from './intake.module.css'

interface Props {
  dossier: string
  job: JobProgress
  onClear: () => void
}

const minuteMs = 60_000
/** More files than this are drawn as they are scrolled to, and only where the list is open. */
const drawnAtOnce = 40

const copiesOf = ({ files }: JobProgress) => files.nearCopy + files.duplicate
const filesOf = ({ files }: JobProgress) => fileOutcomes.reduce((sum, outcome) => sum + files[outcome], 0)

/** One import: how far it is, what it found, and each of its files. */
export function ImportJob({ dossier, job, onClear }: Props) {
  const { language } = useLanguage()
  const sentence = useSentence(job)
  const running = isRunning(job)
  const files = filesOf(job)
  const heading = (
    <Text fz="sm" fw={600} role="status">
      {sentence}
    </Text>
  )
  const [isOpen, setOpen] = useState(false)
  // Where all went well there is nothing to read: the list waits folded, and the sources have the room.
  const isFolded = job.stage === 'done' && job.files.refused === 0 && copiesOf(job) === 0 && job.files.linked === 0
  const list = files > 0 && (!isFolded || isOpen || files <= drawnAtOnce) && (
    <Files dossier={dossier} job={job} isWhole={files <= drawnAtOnce} />
  )
  return (
    <section data-testid="import-job" data-stage={job.stage} aria-label={sentence}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        {isFolded && files > 0 ? (
          <details className={styles.folded} onToggle={(e) => setOpen(e.currentTarget.open)}>
            <summary>{heading}</summary>
            {list}
          </details>
        ) : (
          heading
        )}
        <End job={job} onClear={onClear} />
      </Group>
      {running && <Bar job={job} label={sentence} />}
      {job.error && (
        <Text fz="xs" c="var(--stet-disputed)" mt={4}>
          {explain(job.error, language)}
        </Text>
      )}
      <Counts job={job} />
      {!isFolded && list}
    </section>
  )
}

function useSentence(job: JobProgress): string {
  const words = useWords().intake
  const format = useFormat()
  const numbers = [format.number(job.done), format.number(job.total)] as const
  const { imported, restored, nearCopy } = job.files
  switch (job.stage) {
    case 'reading':
      return job.total === 0 ? words.listing : words.reading(...numbers)
    case 'analysing':
      return words.analysing(...numbers)
    case 'cancelled':
      return words.cancelled
    case 'failed':
      return words.failed
    case 'done':
      return words.done(imported + restored + nearCopy)
  }
}

function Bar({ job, label }: { job: JobProgress; label: string }) {
  const words = useWords().intake
  const left = job.left === null ? null : words.left(Math.round(job.left / minuteMs))
  return (
    <>
      <Progress
        mt={4}
        size="sm"
        value={job.total === 0 ? 100 : (job.done / job.total) * 100}
        animated={job.total === 0}
        aria-label={label}
      />
      {(left || job.resumed) && (
        <Text fz="xs" c="dimmed" mt={2} data-testid="import-left">
          {[job.resumed ? words.resumed : null, left].filter(Boolean).join(' · ')}
        </Text>
      )}
    </>
  )
}

/** While all is well the heading says enough. */
function Counts({ job }: { job: JobProgress }) {
  const words = useWords().intake
  const counted = fileOutcomes.filter(isOfFiles).filter((outcome) => job.files[outcome] > 0)
  const isPlain = counted.every((outcome): boolean => plain.has(outcome))
  if (isPlain) return null
  return (
    <Text fz="xs" c="dimmed" mt={2} data-testid="import-counts">
      {counted.map((outcome) => words.counts[outcome](job.files[outcome])).join(' · ')}
    </Text>
  )
}
/** A line that tells of several files is none itself. */
const isOfFiles = (outcome: FileOutcome): outcome is Exclude<FileOutcome, 'told'> => outcome !== 'told'
const plain: ReadonlySet<FileOutcome> = new Set(['imported', 'waiting', 'reading'])

function End({ job, onClear }: { job: JobProgress; onClear: () => void }) {
  const words = useWords()
  const toast = useToast()
  const cancel = async () => {
    const result = await cancelJob(job.job)
    if (!result.ok) toast.error(result.error)
  }
  if (isRunning(job)) {
    return (
      <Button size="compact-xs" variant="default" onClick={cancel} data-testid="import-cancel">
        {words.app.cancel}
      </Button>
    )
  }
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={words.intake.dismiss}
      title={words.intake.dismiss}
      onClick={onClear}
      data-testid="import-dismiss"
    >
      <CloseIcon size={12} />
    </ActionIcon>
  )
}

function Files({ dossier, job, isWhole }: { dossier: string; job: JobProgress; isWhole: boolean }) {
  const words = useWords().intake
  const toast = useToast()
  const [chosen, setShow] = useState<FileShown>('all')
  const { refused } = job.files
  const offered: FileShown[] = [
    'all',
    ...(refused > 0 ? ['refused' as const] : []),
    ...(copiesOf(job) > 0 ? ['copies' as const] : []),
  ]
  const show = offered.includes(chosen) ? chosen : 'all'
  const retryAll = async () => {
    const result = await retryImport(job.job, null)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <>
      {offered.length > 1 && !isWhole && (
        <SegmentedControl
          mt={4}
          size="xs"
          fullWidth
          value={show}
          onChange={(value) => setShow(value as FileShown)}
          data={offered.map((value) => ({ value, label: words.show[value] }))}
          aria-label={words.shown}
          data-testid="import-show"
        />
      )}
      {refused > 1 && !isRunning(job) && (
        <Button mt={4} size="compact-xs" variant="default" onClick={retryAll} data-testid="import-retry-all">
          {words.retryAll(refused)}
        </Button>
      )}
      <FileList dossier={dossier} job={job} show={show} isWhole={isWhole} />
    </>
  )
}

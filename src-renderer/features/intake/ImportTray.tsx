import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { JobProgress } from '../../../src-main/contract/imports'
import { clearImports } from '../../actions'
import { forgetJobs, isRunning } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { ImportJob } from './ImportJob'
import styles from './intake.module.css'

const hasFiles = (job: JobProgress) => Object.values(job.files).some((n) => n > 0)

/** An analysis made anew without files, after a correction say, has nothing to tell once it went well. */
const isNews = (job: JobProgress) => isRunning(job) || job.stage !== 'done' || hasFiles(job)

/** What is being imported and was imported before, and what became of each file; stays until it is cleared. */
export function ImportTray({ dossier, jobs }: { dossier: string; jobs: JobProgress[] }) {
  const clear = useClear(dossier)
  const shown = jobs.filter(isNews)
  const running = shown.filter(isRunning)
  const ended = shown.filter((job) => !isRunning(job))
  // The newest is news; those before it wait in one line.
  const [newest, ...past] = ended
  const first = running[0] ?? newest
  if (!first) return null
  return (
    <Stack gap={8} className={styles.tray} data-testid="import-tray" data-stage={first.stage}>
      {[...running, ...(newest ? [newest] : [])].map((job) => (
        <ImportJob key={job.job} dossier={dossier} job={job} onClear={() => void clear([job])} />
      ))}
      {past.length > 0 && <Past dossier={dossier} jobs={past} onClear={clear} />}
    </Stack>
  )
}

interface PastProps {
  dossier: string
  jobs: JobProgress[]
  onClear: (jobs: JobProgress[]) => Promise<void>
}

function Past({ dossier, jobs, onClear }: PastProps) {
  const words = useWords().intake
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.folded} onToggle={(e) => setOpen(e.currentTarget.open)} data-testid="import-past">
      <summary>{words.past(jobs.length)}</summary>
      {isOpen && (
        <Stack gap={8} mt={6}>
          {jobs.map((job) => (
            <ImportJob key={job.job} dossier={dossier} job={job} onClear={() => void onClear([job])} />
          ))}
          <Group>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void onClear(jobs)}
              data-testid="import-clear-all"
            >
              {words.clearAll}
            </Button>
          </Group>
        </Stack>
      )}
    </details>
  )
}

function useClear(dossier: string) {
  const toast = useToast()
  return async (gone: JobProgress[]) => {
    for (const job of gone) {
      const result = hasFiles(job) ? await clearImports(dossier, job.job) : { ok: true as const }
      if (!result.ok) return void toast.error(result.error)
      forgetJobs(new Set([job.job]))
    }
  }
}

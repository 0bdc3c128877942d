import { useEffect, useRef, useState } from 'react'
import { type FileResult, type FileShown, filesAtOnce, type JobProgress } from '../../src-main/contract/imports'
import { call } from '../bridge'
import { useTable } from './context'
import { isRunning } from './jobs'

export interface ImportFiles {
  total: number
  /** Undefined for a file that has not come yet. */
  at: (index: number) => FileResult | undefined
  /** Says which files are on the screen, `end` exclusive. */
  look: (start: number, end: number) => void
}

interface Page {
  of: string
  start: number
  files: FileResult[]
  total: number
}

const step = filesAtOnce / 2

/**
 * The files of an import around those that are looked at, asked for again when the import or what it brought has changed: of ten
 * thousand a window holds two hundred.
 */
export function useImportFiles(job: JobProgress, show: FileShown): ImportFiles {
  const of = `${job.job} ${show}`
  const [start, setStart] = useState(0)
  const [page, setPage] = useState<Page | null>(null)
  // What was done with a copy shows in these.
  const copies = useTable('articleCopies')
  const articles = useTable('articles')
  const changed = isRunning(job) ? null : articles
  const asked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done with a file shows in these tables, and it is asked for again
  useEffect(() => {
    const mine = ++asked.current
    void call('imports.files', { job: job.job, show, offset: start, limit: filesAtOnce }).then((answer) => {
      // A slow answer must not stand in the place of a newer one.
      if (answer.ok && mine === asked.current) setPage({ of, start, ...answer.value })
    })
  }, [job, show, start, of, copies, changed])
  const own = page?.of === of ? page : null
  return {
    total: own?.total ?? 0,
    at: (index) => own?.files[index - own.start],
    look: (first, end) => {
      const isHeld = first >= start && end <= start + filesAtOnce
      if (!isHeld) setStart(Math.max(0, Math.floor(first / step) * step - step / 2))
    },
  }
}

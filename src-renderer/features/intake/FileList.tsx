import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FileShown, JobProgress } from '../../../src-main/contract/imports'
import { type ImportFiles, useImportFiles } from '../../queries'
import { useWords } from '../../ui/words'
import { FileLine } from './FileLine'
import styles from './intake.module.css'

interface Props {
  dossier: string
  job: JobProgress
  show: FileShown
  /** Few enough to be drawn all at once. */
  isWhole: boolean
}

const lineHeight = 26

/** The files of an import; thousands of them are drawn as they are scrolled to. The arrows go from file to file. */
export function FileList(props: Props) {
  const files = useImportFiles(props.job, props.show)
  return props.isWhole ? <Whole {...props} files={files} /> : <Scrolled {...props} files={files} />
}

interface ListProps extends Props {
  files: ImportFiles
}

function Whole({ dossier, job, files }: ListProps) {
  const words = useWords().intake
  const list = useRef<HTMLUListElement>(null)
  const { at, onKey, onFocus } = useStops(files.total, (index) => focusLine(list.current, index))
  return (
    <ul className={styles.results} aria-label={words.filesOf} ref={list} onKeyDown={onKey}>
      {Array.from({ length: files.total }, (_, i) => i).map((i) => {
        const file = files.at(i)
        return (
          file && (
            <FileLine
              key={file.number}
              dossier={dossier}
              job={job.job}
              file={file}
              index={i}
              isStop={i === at}
              onFocus={onFocus}
            />
          )
        )
      })}
    </ul>
  )
}

function Scrolled({ dossier, job, files }: ListProps) {
  const words = useWords().intake
  const scroll = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: files.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  })
  const items = rows.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1]
  const { look } = files
  useEffect(() => look(first, last))
  const { at, onKey, onFocus } = useStops(files.total, (index) => {
    rows.scrollToIndex(index)
    // Drawn only after it was scrolled to.
    requestAnimationFrame(() => focusLine(scroll.current, index))
  })
  return (
    <ul
      className={styles.scrolled}
      aria-label={words.filesOf}
      ref={scroll}
      onKeyDown={onKey}
      data-testid="import-files-scrolled"
    >
      <li style={{ height: rows.getTotalSize() }} className={styles.scrolledSpace} role="presentation">
        <ul
          className={styles.scrolledLines}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
          role="presentation"
        >
          {items.map(({ index }) => {
            const file = files.at(index)
            return (
              <FileLine
                key={index}
                measure={rows.measureElement}
                dossier={dossier}
                job={job.job}
                file={file}
                index={index}
                count={files.total}
                isStop={index === at}
                onFocus={onFocus}
              />
            )
          })}
        </ul>
      </li>
    </ul>
  )
}

const focusLine = (list: HTMLElement | null, index: number) =>
  list?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus()

/** One line of the list is in the order of the tab key; the arrows move it. */
function useStops(total: number, go: (index: number) => void) {
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, Math.max(0, total - 1))
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: total - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  }
  const onKey = (event: KeyboardEvent) => {
    const to = moves[event.key]
    // In a field these keys are the field's own.
    if (to === undefined || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    event.stopPropagation()
    const next = Math.max(0, Math.min(total - 1, to))
    setAt(next)
    go(next)
  }
  return { at, onKey, onFocus: setAt }
}

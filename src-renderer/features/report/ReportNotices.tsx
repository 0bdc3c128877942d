import { useEffect, useRef } from 'react'
import { cancelReport, reveal } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { type Run, useRuns } from './runs'

/**
 * An export whose report is not open stands in a corner, with its cancel, until it has ended; then what became of it is said.
 * On every screen: it goes on when the dossier is left.
 */
export function ReportNotices() {
  const words = useWords().report
  const toast = useToast()
  const { runs, watched } = useRuns()
  const told = useRef(new Set<string>())
  useEffect(() => {
    const end = (run: Run) => {
      for (const { error } of run.states) if (error) toast.error(error)
      const written = run.states.filter(({ state }) => state === 'done')
      if (run.states.some(({ state }) => state === 'cancelled'))
        return toast.say(words.stopped(run.title, written.length))
      const [path] = written.flatMap(({ paths }) => paths)
      if (path === undefined) return
      const show = async () => {
        const result = await reveal(path)
        if (!result.ok) toast.error(result.error)
      }
      toast.say(words.written(run.title, written.length), { label: words.show, act: () => void show() })
    }
    for (const run of runs) {
      const id = `report-${run.job}`
      const isOpen = run.dossier === watched
      if (run.isRunning && !isOpen && run.states.length > 0) {
        const written = run.states.filter(({ state }) => state === 'done').length
        const text = words.running(run.title, written, run.states.length)
        toast.lasting(id, text, { label: words.cancel, act: () => void cancelReport(run.job) })
      } else toast.hide(id)
      if (run.isRunning || told.current.has(run.job)) continue
      told.current.add(run.job)
      if (!isOpen) end(run)
    }
  }, [runs, watched, words, toast])
  return null
}

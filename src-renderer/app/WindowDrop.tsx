import { useEffect, useEffectEvent, useState } from 'react'
import { carriesFiles } from '../ui/files'
import styles from './app.module.css'

/** The whole window takes files; while they hang above it, it says what will become of them. */
export function WindowDrop({ label, onFiles }: { label: string; onFiles: (files: File[]) => void }) {
  const over = useWindowDrop(onFiles)
  if (!over) return null
  return (
    <div className={styles.dropOverlay} data-testid="drop-overlay" role="status">
      <span>{label}</span>
    </div>
  )
}

function useWindowDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    let depth = 0
    const show = (next: number) => {
      depth = Math.max(0, next)
      setOver(depth > 0)
    }
    const enter = (e: DragEvent) => carriesFiles(e.dataTransfer) && show(depth + 1)
    const leave = (e: DragEvent) => carriesFiles(e.dataTransfer) && show(depth - 1)
    const hover = (e: DragEvent) => {
      if (!carriesFiles(e.dataTransfer)) return
      e.preventDefault()
      // A part of the window that makes something else of files says so itself.
      setOver(depth > 0 && !(e.target instanceof Element && e.target.closest('[data-own-drop]')))
    }
    const drop = (e: DragEvent) => {
      show(0)
      // A drop zone inside the window has taken it; and a file must never be navigated to.
      const isTaken = e.defaultPrevented
      e.preventDefault()
      const files = [...(e.dataTransfer?.files ?? [])]
      if (!isTaken && files.length > 0) take(files)
    }
    const ends = new AbortController()
    const { signal } = ends
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('dragover', hover, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => ends.abort()
  }, [])
  return over
}

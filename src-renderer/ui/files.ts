import { type DragEvent, useRef, useState } from 'react'

/** A drag from outside that carries files; text dragged inside the window does not count. */
export const carriesFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false

/** What dropped files are called together: the folder's or the first file's name, without the ending. */
export function nameOfFiles(files: readonly { name: string }[]): string | null {
  const name = files[0]?.name.trim()
  if (!name) return null
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '').slice(0, 200)
}

/**
 * A place files can be dropped on. `over` while they hang above it. Entering a child fires `dragleave` on the parent, so
 * entries are counted.
 */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const end = () => {
    depth.current = 0
    setOver(false)
  }
  const handlers = {
    onDragEnter: (e: DragEvent) => {
      if (!carriesFiles(e.dataTransfer)) return
      depth.current += 1
      setOver(true)
    },
    onDragOver: (e: DragEvent) => {
      if (!carriesFiles(e.dataTransfer)) return
      e.preventDefault()
      e.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: () => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    },
    onDrop: (e: DragEvent) => {
      if (!carriesFiles(e.dataTransfer)) return
      e.preventDefault()
      const files = [...e.dataTransfer.files]
      end()
      if (files.length > 0) onFiles(files)
    },
  }
  return { over, handlers }
}

import { useRef } from 'react'
import { backUpLibrary, reveal } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** Backs the library up where the person says, and offers to show the file. */
export function useBackUp(): () => Promise<void> {
  const words = useWords().backup
  const toast = useToast()
  const isRunning = useRef(false)
  const show = async (path: string) => {
    const result = await reveal(path)
    if (!result.ok) toast.error(result.error)
  }
  return async () => {
    if (isRunning.current) return
    isRunning.current = true
    const result = await backUpLibrary()
    isRunning.current = false
    if (!result.ok) return void toast.error(result.error)
    const path = result.value
    if (path !== null) toast.say(words.saved(path), { label: words.show, act: () => void show(path) })
  }
}

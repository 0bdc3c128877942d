import type { Result } from '../../../src-main/contract/errors'
import { useDossierId } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** Runs what a button stands for; a failure is said, since the button has no place for it. */
export function useDoing() {
  const dossier = useDossierId()
  const toast = useToast()
  const words = useWords()
  const run = async (action: Promise<Result<unknown>>, title = words.toast.unsaved) => {
    const result = await action
    if (!result.ok) toast.error(result.error, title)
    return result.ok
  }
  return { dossier, run, toast }
}

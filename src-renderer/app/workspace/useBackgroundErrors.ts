import { useEffect, useEffectEvent } from 'react'
import type { StetError } from '../../../src-main/contract/errors'
import { useDraftError, useReadError } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** What fails with nobody waiting for it is said all the same. */
export function useBackgroundErrors() {
  const words = useWords()
  const toast = useToast()
  const draft = useDraftError()
  const read = useReadError()
  const tell = useEffectEvent((error: StetError) => toast.error(error))
  const unsaved = useEffectEvent((error: StetError) => toast.error(error, words.toast.unsaved))
  useEffect(() => {
    if (draft) unsaved(draft)
  }, [draft])
  useEffect(() => {
    if (read) tell(read)
  }, [read])
}

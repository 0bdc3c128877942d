import { useState } from 'react'
import { saveOriginal } from '../../../actions'
import { useDossierId } from '../../../queries'
import { useToast } from '../../../ui/toast'
import { useWords } from '../../../ui/words'

/** Saves a copy of an article's original where the person says, and tells what came of it. */
export function useSaveOriginal(article: string): [save: () => Promise<void>, isSaving: boolean] {
  const dossier = useDossierId()
  const words = useWords().original
  const toast = useToast()
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    const saved = await saveOriginal(dossier, article)
    setSaving(false)
    if (!saved.ok) toast.error(saved.error)
    else if (saved.value.path !== null) toast.say(words.saved(saved.value.path))
  }
  return [save, isSaving]
}

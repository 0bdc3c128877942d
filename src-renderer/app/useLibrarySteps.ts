import { libraryStack, redo, undo } from '../actions'
import { useToast } from '../ui/toast'
import { useWords } from '../ui/words'

/** Takes back what was done to dossiers in the library, or does it again, by its name. */
export function useLibrarySteps() {
  const words = useWords()
  const toast = useToast()
  return async (way: 'undo' | 'redo') => {
    const result = await (way === 'undo' ? undo : redo)(libraryStack)
    if (!result.ok) return toast.error(result.error, words.toast.unsaved)
    const step = result.value
    if (step === null) return toast.say(way === 'undo' ? words.app.noUndo : words.app.noRedo)
    toast.say(way === 'undo' ? words.app.undone(words.steps[step]) : words.app.redone(words.steps[step]))
  }
}

import type { DossierSummary } from '../../../src-main/contract/api'
import type { Result } from '../../../src-main/contract/errors'
import {
  archiveDossier,
  deleteDossier,
  duplicateDossier,
  importDropped,
  libraryStack,
  onNextStep,
  renameDossier,
  reopenDossier,
  restoreDossier,
  setDeadline,
  undo,
} from '../../actions'
import { useFormat } from '../../ui/format'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { titleOfCopy } from './shelf'

/** Longer than this, and it is said that something is under way. */
const silentMs = 300

/** What is done to a dossier from the library: at once, said in a toast, and taken back from there or by key. */
export function useShelving() {
  const words = useWords()
  const format = useFormat()
  const toast = useToast()
  const { said } = words.shelf

  const takeBack = async () => {
    const result = await undo(libraryStack)
    if (!result.ok) toast.error(result.error, words.toast.unsaved)
    else if (result.value !== null) toast.say(words.app.undone(words.steps[result.value]))
  }
  const tell = async (asked: Promise<Result<unknown>>, sentence: string): Promise<boolean> => {
    const result = await asked
    if (!result.ok) toast.error(result.error, words.toast.unsaved)
    else
      toast.undoable(
        sentence,
        () => void takeBack(),
        (over) => onNextStep(libraryStack, over),
      )
    return result.ok
  }

  return {
    archive: ({ id, title }: DossierSummary) => tell(archiveDossier(id), said.archived(title)),
    reopen: ({ id, title }: DossierSummary) => tell(reopenDossier(id), said.reopened(title)),
    remove: ({ id, title }: DossierSummary) => tell(deleteDossier(id), said.deleted(title)),
    restore: ({ id, title }: DossierSummary) => tell(restoreDossier(id), said.restored(title)),
    duplicate: async ({ id, title }: DossierSummary) => {
      const waiting = setTimeout(() => toast.say(words.shelf.duplicating(title)), silentMs)
      const copy = titleOfCopy(words.shelf.copyOf, title)
      const done = await tell(duplicateDossier(id, copy), said.duplicated(title))
      clearTimeout(waiting)
      return done
    },
    rename: ({ id, title: current }: DossierSummary, title: string) =>
      tell(renameDossier({ dossier: id, title, current, stack: libraryStack }), said.renamed(title)),
    setDeadline: ({ id, title, deadline: current }: DossierSummary, deadline: string | null) =>
      tell(
        setDeadline({ dossier: id, deadline, current: current ?? null }),
        deadline === null ? said.deadlineTaken(title) : said.deadlineSet(title, format.ago(deadline)),
      ),
    drop: async ({ id }: DossierSummary, files: File[]) => {
      const started = await importDropped(id, files)
      if (!started.ok) toast.error(started.error)
      return started.ok
    },
  }
}

export type Shelving = ReturnType<typeof useShelving>

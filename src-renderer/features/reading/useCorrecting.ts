import type { SentenceLabel } from '../../../src-main/contract/analysis'
import type { Result } from '../../../src-main/contract/errors'
import type { CorrectionRow } from '../../../src-main/contract/rows'
import { dropSpan, restoreSpan, setSentenceLabel } from '../../actions'
import { useDossierId } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import type { LabelledSentence, Stop } from './corrections'

/** What an editor changes in the reading of an article; a failure is said. */
export function useCorrecting(article: string) {
  const words = useWords()
  const toast = useToast()
  const dossier = useDossierId()
  // What was done is said by the bar under the text.
  const done = (result: Result<unknown>) => {
    if (!result.ok) toast.error(result.error, words.toast.unsaved)
  }
  return {
    /** Null: the engine's label again. The engine's own label, chosen where an editor had set another, is just that. */
    label: async ({ sentence, correction }: LabelledSentence, chosen: SentenceLabel | null) => {
      const current = correction?.label ?? null
      const label = chosen === sentence.label && sentence.labelledBy === 'engine' ? null : chosen
      if (label === current) return
      const { start, end } = sentence
      done(await setSentenceLabel({ dossier, article, start, end, label, current }))
    },
    /** A label that no longer meets a sentence is taken back. */
    forget: async ({ start, end, label: current }: CorrectionRow) => {
      done(await setSentenceLabel({ dossier, article, start, end, label: null, current }))
    },
    restore: async ({ dropped, restored }: Stop) => {
      const { start, end } = dropped ?? restored ?? {}
      if (start === undefined || end === undefined) return
      done(await (dropped ? restoreSpan : dropSpan)({ dossier, article, start, end }))
    },
  }
}

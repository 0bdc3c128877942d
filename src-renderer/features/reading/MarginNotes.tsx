import { memo } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { DiscrepancyChip } from '../../ui/DiscrepancyChip'
import { useFormat } from '../../ui/format'
import { MarkGlyph } from '../../ui/marks'
import { useLanguage, useWords } from '../../ui/words'
import type { MarginNote } from './margin'
import styles from './margin.module.css'

interface Props {
  notes: readonly MarginNote[]
  chosen: string | null
  onMention: (mention: MentionRow) => void
}

/** The notes of one paragraph, beside it or, in a narrow pane, under it. Their places are set by `useStackedNotes`. */
function Notes({ notes, chosen, onMention }: Props) {
  const { language } = useLanguage()
  if (notes.length === 0) return <div className={styles.column} data-empty="" />
  return (
    <div className={styles.column} lang={language} dir="ltr" data-notes="">
      {notes.map((note) => (
        <Note key={note.mention.id} note={note} isChosen={note.mention.claim === chosen} onMention={onMention} />
      ))}
    </div>
  )
}
export const MarginNotes = memo(Notes)

/** One chip shows what disagrees; how much more there is, a number says. */
const chipsShown = 1

function NoteLine({ note, isChosen, onMention }: Pick<Props, 'onMention'> & { note: MarginNote; isChosen: boolean }) {
  const words = useWords()
  const format = useFormat()
  const { number, state, statement, discrepancies, written, origins, isOnlyHere } = note
  const isPlain = discrepancies.length === 0 && written === ''
  const more = discrepancies.length - chipsShown
  const n = format.number(number)
  return (
    <button
      type="button"
      className={styles.note}
      // The passage beside it is the stop for Tab.
      tabIndex={-1}
      title={words.margin.goTo(n, `${words.marks[state]}. ${statement}`)}
      onClick={() => onMention(note.mention)}
      data-n={number}
      data-plain={isPlain || undefined}
      data-chosen={isChosen || undefined}
      data-testid="margin-note"
      data-claim={note.mention.claim}
      data-mark={state}
    >
      <span className={styles.head}>
        <span className={styles.number}>{n}</span>
        <MarkGlyph state={state} size={13} />
        {discrepancies.slice(0, chipsShown).map((discrepancy) => (
          <DiscrepancyChip key={discrepancy.id} discrepancy={discrepancy} />
        ))}
        {more > 0 && <span>+{format.number(more)}</span>}
        <span className={styles.origins}>{isOnlyHere ? words.margin.only : words.checklist.origins(origins)}</span>
      </span>
      {written !== '' && (
        <span className={styles.written} dir="auto">
          {written}
        </span>
      )}
    </button>
  )
}
const Note = memo(NoteLine)

import { memo } from 'react'
import type { ClaimFlag } from '../../../src-main/contract/events'
import type { PersonRow } from '../../../src-main/contract/rows'
import { usePending } from '../../actions'
import type { ChecklistItem } from '../../queries'
import { DiscrepancyChip } from '../../ui/DiscrepancyChip'
import { FlagGlyph } from '../../ui/FlagGlyph'
import { NoteIcon, StaleIcon } from '../../ui/icons'
import { MarkGlyph } from '../../ui/marks'
import { PersonBadge } from '../../ui/PersonBadge'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { isStale, stateOf } from './facts'
import type { Pressed } from './picks'

/** What the listbox points to while the row is chosen. */
export const optionId = (claim: string) => `claim-${claim}`

/** More chips than this make one row as high as five. */
const chipsShown = 3

/** About what three lines hold: of a longer statement the inspector has the rest. */
const clampedUtf16 = 300

interface Props {
  item: ChecklistItem
  /** The one that the keys are on. */
  isInHand: boolean
  /** A mark means it. */
  isSelected: boolean
  /** Chosen together with others. */
  isPicked: boolean
  /** Whose it is to check. */
  assignee: PersonRow | undefined
  /** What a lawyer or a careful editor has to look at in it. */
  flags: readonly ClaimFlag[] | undefined
  /** From 1, of all that the filter lets through. */
  place: number
  of: number
  top: number
  index: number
  measure: (row: Element | null) => void
  onPress: (claim: string, how: Pressed) => void
  onOpen: (claim: string) => void
}

function Row(props: Props) {
  const { item, isInHand, isSelected, isPicked, place, of, top, index, measure, onPress, onOpen } = props
  const { claim, statement } = item
  const state = stateOf(item)
  return (
    <div
      ref={measure}
      id={optionId(claim.id)}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-in-hand={isInHand}
      data-picked={isPicked}
      aria-posinset={place}
      aria-setsize={of}
      data-index={index}
      data-testid="claim-row"
      data-claim={claim.id}
      data-mark={state}
      data-articles={statement.articles.length}
      data-discrepancies={item.discrepancies.length}
      onMouseDown={(e) => {
        // Shift would mark the text between two clicks.
        if (e.shiftKey) e.preventDefault()
      }}
      onClick={(e) => onPress(claim.id, e.shiftKey ? 'extend' : e.ctrlKey || e.metaKey ? 'toggle' : 'alone')}
      onDoubleClick={() => onOpen(claim.id)}
      onKeyDown={(e) => {
        if (e.key !== ' ') return
        e.preventDefault()
        onPress(claim.id, 'toggle')
      }}
    >
      <span className={styles.mark}>
        <MarkGlyph state={state} size={18} />
        <SaidMark item={item} />
        {isPicked && <span className={styles.picked} />}
      </span>
      <span className={styles.body}>
        <span className={`stet-read ${styles.statement}`} dir="auto" data-testid="statement">
          {statement.statement}
        </span>
        <Facts item={item} assignee={props.assignee} flags={props.flags} />
      </span>
    </div>
  )
}

/** Rows are many and change seldom. */
export const ClaimRow = memo(Row)

function SaidMark({ item }: { item: ChecklistItem }) {
  const words = useWords()
  const said = item.verdicts.said
  if (!said) return null
  return (
    <span className={styles.said} title={`${words.inspector.wasSaid} ${words.marks[said.mark]}`}>
      “<MarkGlyph state={said.mark} size={10} />
    </span>
  )
}

function Facts({ item, assignee, flags }: Pick<Props, 'item' | 'assignee' | 'flags'>) {
  const words = useWords().checklist
  const { statement, discrepancies, hasNote } = item
  const more = discrepancies.length - chipsShown
  return (
    <span className={styles.facts}>
      {statement.statement.length > clampedUtf16 && <span className={styles.more}>{words.longer}</span>}
      <span>
        {words.passages(statement.mentionCount)} · {words.articles(statement.articles.length)} ·{' '}
        <span title={words.originsWhy}>{words.origins(statement.origins.length)}</span>
      </span>
      {discrepancies.slice(0, chipsShown).map((discrepancy) => (
        <DiscrepancyChip key={discrepancy.id} discrepancy={discrepancy} />
      ))}
      {more > 0 && <span>+{more}</span>}
      {isStale(item) && <StaleSign item={item} />}
      {flags && <Flagged flags={flags} />}
      {hasNote && (
        <span className={styles.sign} role="img" aria-label={words.note} title={words.note}>
          <NoteIcon size={13} />
        </span>
      )}
      {assignee && <Assignee person={assignee} />}
      <SavingSign claim={item.claim.id} />
    </span>
  )
}

function Flagged({ flags }: { flags: readonly ClaimFlag[] }) {
  const words = useWords().claimFlags
  const name = words.flagged(flags.map((flag) => words.flags[flag]).join(', '))
  return (
    <span className={styles.flagged} role="img" aria-label={name} title={name} data-testid="row-flags">
      {flags.map((flag) => (
        <FlagGlyph key={flag} flag={flag} />
      ))}
    </span>
  )
}

function Assignee({ person }: { person: PersonRow }) {
  const words = useWords().bulk
  return (
    <span
      className={styles.sign}
      role="img"
      aria-label={words.assignedTo(person.name)}
      title={words.assignedTo(person.name)}
      data-testid="assignee"
    >
      <PersonBadge person={person} />
    </span>
  )
}

function StaleSign({ item }: { item: ChecklistItem }) {
  const words = useWords().checklist
  const stale = item.verdicts.true?.stale ?? item.verdicts.said?.stale
  if (!stale) return null
  return (
    <span className={styles.stale} title={words.staleLong[stale.because]} data-testid="stale">
      <StaleIcon size={12} />
      {words.stale}
    </span>
  )
}

function SavingSign({ claim }: { claim: string }) {
  const words = useWords().checklist
  const isTrue = usePending(claim, 'true')
  const wasSaid = usePending(claim, 'said')
  if (isTrue === 'failed' || wasSaid === 'failed') return <span className={styles.failed}>{words.failed}</span>
  if (isTrue === 'saving' || wasSaid === 'saving') return <span data-testid="row-saving">{words.saving}</span>
  return null
}

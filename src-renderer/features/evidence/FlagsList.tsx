import { Button } from '@mantine/core'
import type { ClaimFlagsRow } from '../../../src-main/contract/rows'
import { removeClaimFlags } from '../../actions'
import { FlagGlyph } from '../../ui/FlagGlyph'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { Entry, type Offered, Section, Stamp } from './Entry'
import styles from './evidence.module.css'
import { useDoing } from './useDoing'

interface Props {
  claim: string
  /** One, but where claims that were flagged have been merged. */
  rows: ClaimFlagsRow[]
  onAdd: () => void
  onEdit: (row: ClaimFlagsRow) => void
}

/** What a lawyer or a careful editor has to look at in the claim. */
export function FlagsList({ claim, rows, onAdd, onEdit }: Props) {
  const words = useWords().claimFlags
  const hint = useKeyHint()
  const label = rows.some(({ id }) => id === claim) ? words.edit : words.add
  return (
    <Section
      title={words.title}
      count={rows.length}
      none={words.none}
      testId="claim-flags"
      tools={
        <Button
          size="compact-xs"
          variant="default"
          title={hint(label, 'flags')}
          onClick={onAdd}
          data-testid="flags-add"
        >
          {label}
        </Button>
      }
    >
      {rows.map((row) => (
        <Flagged key={row.id} row={row} onEdit={onEdit} />
      ))}
    </Section>
  )
}

function Flagged({ row, onEdit }: { row: ClaimFlagsRow; onEdit: Props['onEdit'] }) {
  const words = useWords()
  const own = words.claimFlags
  const { dossier, run } = useDoing()
  const name = row.flags.length === 0 ? own.noteOnly : row.flags.map((flag) => own.flags[flag]).join(', ')
  const menu: Offered[] = [
    { name: words.evidence.change, act: () => onEdit(row), testId: 'flags-change' },
    { name: own.remove, act: () => void run(removeClaimFlags(dossier, row)), testId: 'flags-remove' },
  ]
  return (
    <Entry
      testId="claim-flag"
      name={name}
      menu={menu}
      head={
        <>
          {row.flags.map((flag) => (
            <FlagGlyph key={flag} flag={flag} size={14} />
          ))}
          <span className={`${styles.entryTitle} ${styles.grow}`}>{name}</span>
        </>
      }
    >
      {row.note && (
        <p className={styles.own} dir="auto">
          {row.note}
        </p>
      )}
      <Stamp by={row.by} at={row.at} />
    </Entry>
  )
}

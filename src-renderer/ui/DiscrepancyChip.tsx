import type { DiscrepancyRow } from '../../src-main/contract/rows'
import styles from './DiscrepancyChip.module.css'
import { UnequalIcon } from './icons'
import { useWords } from './words'

/** More values than this would push the statement aside; the inspector has them all. */
const valuesShown = 3

/** "number ≠ 40 / 30": what kind of difference, how it stands, and the values as the engine normalised them. */
export function DiscrepancyChip({ discrepancy }: { discrepancy: DiscrepancyRow }) {
  const words = useWords()
  const { kind, relation, severity, mentions } = discrepancy
  const values = [...new Set(mentions.map((side) => side.value))]
  const more = values.length - valuesShown
  const shown = values.slice(0, valuesShown).join(' / ') + (more > 0 ? ` +${more}` : '')
  return (
    <span
      className={styles.chip}
      data-relation={relation}
      data-severity={severity}
      data-testid="discrepancy-chip"
      title={`${words.kinds[kind]}: ${words.relations[relation]}. ${discrepancy.explanation}`}
    >
      <span className={styles.kind}>{words.kinds[kind]}</span>
      <span aria-hidden="true" className={styles.sign}>
        {relation === 'conflict' ? <UnequalIcon size={11} /> : signs[relation]}
      </span>
      <span className={styles.values}>{shown}</span>
    </span>
  )
}

/** Replaced by, roughly equal, absent; unequal is drawn, since many fonts have it unreadably small. */
const signs = { superseded: '→', compatible: '≈', missing: '∅' } as const

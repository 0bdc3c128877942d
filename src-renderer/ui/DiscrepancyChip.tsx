import { Fragment, memo } from 'react'
import type { DiscrepancyRow } from '../../src-main/contract/rows'
import styles from './DiscrepancyChip.module.css'
import { UnequalIcon } from './icons'
import { sidesShown, useSpoken } from './spoken'
import { useWords } from './words'

/** More values than this would push the statement aside; the inspector has them all. */
const valuesShown = 3

interface Props {
  discrepancy: DiscrepancyRow
}

/** "number 8% ≠ nearly 12%": what kind of difference, and the values with how they stand to each other between them. */
function Chip({ discrepancy }: Props) {
  const words = useWords()
  const say = useSpoken()
  const { kind, relation, severity, mentions } = discrepancy
  const { sides, areOrdered, more } = sidesShown(discrepancy, valuesShown)
  const own = [...new Set(mentions.map((side) => words.quote(side.text)))].join(', ')
  return (
    <span
      className={styles.chip}
      data-relation={relation}
      data-severity={severity}
      data-testid="discrepancy-chip"
      title={`${words.kinds[kind]}: ${words.relations[relation]}\n${own}\n${words.explanations[discrepancy.rule] ?? discrepancy.explanation}`}
    >
      <span className={styles.kind}>{words.kinds[kind]}</span>
      <span className={styles.values}>
        {sides.map((side, i) => (
          <Fragment key={side.value}>
            {i > 0 && (areOrdered ? <RelationSign relation={relation} /> : ' / ')}
            {say(side)}
          </Fragment>
        ))}
        {more > 0 && ` +${more}`}
      </span>
    </span>
  )
}
/** Rows are many: a verdict changes none of their discrepancies. */
export const DiscrepancyChip = memo(Chip)

/** Unequal is drawn, since many fonts have it unreadably small. */
export function RelationSign({ relation }: Pick<DiscrepancyRow, 'relation'>) {
  const words = useWords()
  return (
    <span role="img" aria-label={words.relations[relation]} className={styles.sign} data-relation={relation}>
      {relation === 'conflict' ? <UnequalIcon size={11} /> : signs[relation]}
    </span>
  )
}

/** Replaced by, roughly equal, absent. */
const signs = { superseded: '→', compatible: '≈', missing: '∅' } as const

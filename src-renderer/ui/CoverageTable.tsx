import { Text } from '@mantine/core'
import { useState } from 'react'
import styles from './CoverageTable.module.css'
import { useFormat } from './format'
import { useWords } from './words'

interface Props {
  labels: Readonly<Record<'claim' | 'opinion' | 'question' | 'background' | 'damaged', number>>
  /** By the engine's reason, most first. */
  dropped: readonly { reason: string; count: number }[]
  /** How much of the text is accounted for, as it is shown. */
  percent?: string
  /** Characters that are not white space; counted only once somebody looks, since a text may be long. */
  characters?: () => { total: number; dropped: number; uncovered: number }
}

const order = ['claim', 'opinion', 'question', 'background', 'damaged'] as const

/** What became of all the text: each sentence under its label, everything else under the reason it is left out for. */
export function CoverageTable({ labels, dropped, percent, characters }: Props) {
  const { reading } = useWords()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const counted = isOpen && characters ? characters() : null
  const sentences = order.reduce((sum, label) => sum + labels[label], 0)
  const spans = dropped.reduce((sum, { count }) => sum + count, 0)
  const parts = order.filter((label) => labels[label] > 0 || label === 'claim')
  return (
    <details className={styles.coverage} data-testid="coverage" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary title={reading.coverageWhy}>
        {reading.coverage}: {[percent, reading.sentences(sentences)].filter(Boolean).join(' · ')}
        <span className={styles.bar} aria-hidden="true">
          {order.map((label) =>
            labels[label] > 0 ? <span key={label} data-label={label} style={{ flexGrow: labels[label] }} /> : null,
          )}
        </span>
        <span className={styles.parts}>
          {[...parts.map((label) => reading.counts[label](labels[label])), reading.droppedSpans(spans)].join(' · ')}
        </span>
      </summary>
      <Text fz="xs" c="dimmed" mt={4}>
        {reading.coverageWhy}
      </Text>
      <table>
        <tbody>
          {order.map((label) => (
            <tr key={label} data-label={label}>
              <th scope="row">
                <span className={styles.swatch} data-label={label} aria-hidden="true" />
                {reading.labels[label]}
              </th>
              <td>{format.number(labels[label])}</td>
            </tr>
          ))}
          {dropped.map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">
                <span className={styles.swatch} data-label="dropped" aria-hidden="true" />
                {reading.leftOut}: {reading.dropped[reason] ?? reason}
              </th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {counted && (
        <Text fz="xs" c="dimmed" mt={4} data-testid="coverage-characters">
          {reading.characters(
            format.number(counted.total),
            format.number(counted.dropped),
            format.number(counted.uncovered),
          )}
        </Text>
      )}
    </details>
  )
}

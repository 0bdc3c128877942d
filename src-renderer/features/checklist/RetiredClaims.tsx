import { Text } from '@mantine/core'
import { useRetired } from '../../queries'
import { MarkGlyph } from '../../ui/marks'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'

/** Claims whose passages have all gone: what was judged of them stays readable. */
export function RetiredClaims() {
  const words = useWords()
  const retired = useRetired() ?? []
  if (retired.length === 0) return null
  return (
    <details className={styles.retired} data-testid="retired">
      <summary>{words.checklist.retired(retired.length)}</summary>
      {retired.map(({ claim, verdicts, note }) => {
        const verdict = verdicts.true ?? verdicts.said
        return (
          <div key={claim.id} className={styles.retiredRow}>
            {verdict && <MarkGlyph state={verdict.mark} size={13} />}
            <Text fz="xs" style={{ overflowWrap: 'anywhere' }}>
              {[verdict?.established, verdict?.reason, note?.text].filter(Boolean).join(' · ') || claim.id}
            </Text>
          </div>
        )
      })}
    </details>
  )
}

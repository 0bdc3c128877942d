import { Text } from '@mantine/core'
import { useLastStatements, useRetired } from '../../queries'
import { MarkGlyph } from '../../ui/marks'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'

/** Claims whose passages have all gone: what was judged of them stays readable. */
export function RetiredClaims() {
  const words = useWords()
  const retired = useRetired() ?? []
  const said = useLastStatements(retired)
  if (retired.length === 0) return null
  return (
    <details className={styles.retired} data-testid="retired">
      <summary>{words.checklist.retired(retired.length)}</summary>
      {retired.map(({ claim, verdicts, note }) => {
        const verdict = verdicts.true ?? verdicts.said
        return (
          <div key={claim.id} className={styles.retiredRow}>
            {verdict && <MarkGlyph state={verdict.mark} size={13} />}
            <div style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              <Text className="stet-read" fz="sm" dir="auto">
                {said?.get(claim.id) ?? words.checklist.retiredUnknown}
              </Text>
              <Text fz="xs" c="dimmed" dir="auto">
                {[verdict?.established, verdict?.reason, note?.text].filter(Boolean).join(' · ')}
              </Text>
            </div>
          </div>
        )
      })}
    </details>
  )
}

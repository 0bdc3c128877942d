import { Select } from '@mantine/core'
import { standingSchema } from '../../../../src-main/contract/metadata'
import { useWords } from '../../../ui/words'
import styles from './about.module.css'
import type { AboutField } from './fields'

interface Props {
  about: AboutField
  onCancel: () => void
  /** Null: it is not said any more. Nobody finds a standing, so that nothing else comes back. */
  onSet: (value: string | null) => void
}

/** Whether the article is a primary or a secondary source: what is chosen is said, without a step more. */
export function StandingChoice({ about, onCancel, onSet }: Props) {
  const words = useWords().about
  const value = about.value ?? ''
  return (
    <div className={styles.editing}>
      <Select
        label={words.fields.standing}
        description={words.hints.standing}
        data={[
          { value: '', label: words.unsaid },
          ...standingSchema.options.map((standing) => ({ value: standing, label: words.standings[standing] })),
        ]}
        value={value}
        allowDeselect={false}
        onChange={(chosen) => {
          if (chosen === value) onCancel()
          else onSet(chosen || null)
        }}
        autoFocus
        // Esc leaves the choice, not the dialog.
        data-mantine-stop-propagation
        onKeyDown={(e) => {
          if (e.key !== 'Escape') return
          e.stopPropagation()
          onCancel()
        }}
        data-testid="about-input"
      />
    </div>
  )
}

import { Title } from '@mantine/core'
import type { ChecklistItem } from '../../queries'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { Grounds } from './Grounds'
import { saveFields } from './mark'
import { useUnsent } from './unsent'

/** What "it was said" rests on, apart from whether it is true: once it is marked. */
export function SaidGrounds({ dossier, item }: { dossier: string; item: ChecklistItem }) {
  const words = useWords().inspector
  const place = { dossier, claim: item.claim.id, aspect: 'said' } as const
  const verdict = item.verdicts.said
  const { unsent } = useUnsent(place, verdict)
  return (
    <section aria-label={words.saidGrounds} data-testid="said-grounds">
      <Title order={3} className={styles.heading}>
        {words.saidGrounds}
      </Title>
      <Grounds
        place={place}
        verdict={verdict}
        unsent={unsent}
        onSave={() => void saveFields({ dossier, item, aspect: 'said' })}
      />
    </section>
  )
}

import { Group, Stack, Text, UnstyledButton } from '@mantine/core'
import type { DossierSummary } from '../../../src-main/contract/api'
import { Counts, CountsBar } from '../../ui/Counts'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import styles from './library.module.css'

/** One dossier: what it is about, how far it is, when somebody last worked on it. */
export function DossierCard({ dossier, onOpen }: { dossier: DossierSummary; onOpen: () => void }) {
  const words = useWords()
  const format = useFormat()
  return (
    <UnstyledButton
      className={styles.card}
      onClick={onOpen}
      data-testid="dossier-card"
      data-dossier={dossier.id}
      aria-label={words.library.open(dossier.title)}
    >
      <Stack gap={10} h="100%" justify="space-between">
        <Text className="stet-read" fz="lg" fw={600} lh={1.3} lineClamp={3} dir="auto">
          {dossier.title}
        </Text>
        <Stack gap={8}>
          <CountsBar counts={dossier} />
          <Group justify="space-between" gap="xs">
            <Counts counts={dossier} />
            <Text fz="sm" c="dimmed">
              {words.library.articles(dossier.articles)} · {words.library.claims(dossier.claims)}
            </Text>
          </Group>
          <Text fz="xs" c="dimmed" title={format.time(dossier.lastChange)}>
            {format.languageName(dossier.workingLanguage)} · {words.library.changed(format.ago(dossier.lastChange))}
          </Text>
        </Stack>
      </Stack>
    </UnstyledButton>
  )
}

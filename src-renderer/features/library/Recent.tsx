import { Button, Group, Text } from '@mantine/core'
import { usePreference } from '../../queries'
import { useWords } from '../../ui/words'
import styles from './library.module.css'
import { recentOf, type Shelf } from './shelf'

const shown = 4

/** The dossiers opened last, as long as the list is too long to have them in sight anyway. */
export function Recent({ shelf, onOpen }: { shelf: Shelf; onOpen: (dossier: string) => void }) {
  const words = useWords()
  const recent = recentOf(shelf, usePreference('recentDossiers') ?? [], shown)
  if (recent.length === 0 || shelf.open.length <= shown) return <span />
  return (
    <Group gap={4} wrap="nowrap" className={styles.recent} role="group" aria-label={words.shelf.recent}>
      <Text fz="xs" c="dimmed" style={{ flex: 'none' }}>
        {words.shelf.recent}
      </Text>
      {recent.map(({ id, title }) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          className={styles.recentOne}
          title={title}
          aria-label={words.library.open(title)}
          onClick={() => onOpen(id)}
          data-testid="recent-dossier"
        >
          <bdi>{title}</bdi>
        </Button>
      ))}
    </Group>
  )
}

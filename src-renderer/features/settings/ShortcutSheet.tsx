import { Kbd, Modal, Stack, Text, Title } from '@mantine/core'
import { keyGroups, sheetRows, useBindings } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './settings.module.css'

/** Every key there is, on one sheet. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords()
  const bindings = useBindings()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.keys.title}
      size="xl"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <Stack gap="md" data-testid="shortcut-sheet">
        <Text fz="sm" c="dimmed">
          {words.keys.intro}
        </Text>
        <div className={styles.sheet}>
          {keyGroups.map((group) => (
            <section key={group} className={styles.sheetGroup}>
              <Title order={3} fz="sm" mb={6}>
                {words.keys.groups[group]}
              </Title>
              {sheetRows(group, bindings, words.keys).map(({ chords, what }) => (
                <div className={styles.keyRow} key={what}>
                  <KeyNames chords={chords} />
                  <Text fz="sm">{what}</Text>
                </div>
              ))}
            </section>
          ))}
        </div>
      </Stack>
    </Modal>
  )
}

function KeyNames({ chords }: { chords: string[][] }) {
  return (
    <span>
      {chords.map((keys) => (
        <span key={keys.join()} className={styles.chord}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

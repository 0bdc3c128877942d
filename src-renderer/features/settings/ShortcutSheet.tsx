import { Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useWords, type Words } from '../../ui/words'
import styles from './settings.module.css'

interface Line {
  /** Each a chord, its keys joined by "+". */
  keys: string[]
  what: string
}

const isMac = () => window.navigator.userAgent.includes('Mac')

function linesOf(words: Words): Record<keyof Words['keys']['groups'], Line[]> {
  const k = words.keys
  const [command, alt, shift] = isMac() ? ['⌘', '⌥', '⇧'] : [k.control, 'Alt', k.shift]
  return {
    move: [
      { keys: ['J', 'K'], what: k.moveClaims },
      { keys: ['↓', '↑'], what: k.moveArrows },
      { keys: ['/', `${command}+F`], what: k.find },
      { keys: ['Esc'], what: k.back },
    ],
    mark: [
      { keys: ['1'], what: k.confirmed },
      { keys: ['2'], what: k.disputed },
      { keys: ['3'], what: k.unverified },
      { keys: ['0'], what: k.clear },
      { keys: [`${shift}+0…3`], what: k.said },
    ],
    decide: [
      { keys: ['D', `${shift}+D`], what: k.decide },
      { keys: ['A'], what: k.accept },
      { keys: ['W'], what: k.refuse },
      { keys: ['P', `${shift}+P`], what: k.passage },
      { keys: ['T'], what: k.takeOut },
      { keys: ['V'], what: k.transfer },
      { keys: ['G'], what: k.merge },
      { keys: ['I'], what: k.origins },
    ],
    read: [
      { keys: ['O', 'Enter'], what: k.openPassage },
      { keys: [`${alt}+1…9`], what: k.openNth },
      { keys: [']', '['], what: k.walk },
      { keys: ['S', `${shift}+S`], what: k.step },
      { keys: ['4…9'], what: k.layers },
      { keys: ['L'], what: k.label },
      { keys: ['X'], what: k.restore },
      { keys: ['M'], what: k.meaning },
    ],
    other: [
      { keys: ['R'], what: k.reason },
      { keys: ['N'], what: k.note },
      { keys: [`${command}+Z`], what: k.undo },
      { keys: [`${command}+${shift}+Z`], what: k.redo },
      { keys: ['?'], what: k.sheet },
    ],
  }
}

/** Every key there is, on one sheet. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords()
  const lines = linesOf(words)
  const groups = Object.keys(lines) as (keyof typeof lines)[]
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
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
          {groups.map((group) => (
            <section key={group}>
              <Title order={3} fz="sm" mb={6}>
                {words.keys.groups[group]}
              </Title>
              {lines[group].map(({ keys, what }) => (
                <div className={styles.keyRow} key={what}>
                  <KeyNames keys={keys} />
                  <Text fz="sm">{what}</Text>
                </div>
              ))}
            </section>
          ))}
        </SimpleGrid>
      </Stack>
    </Modal>
  )
}

function KeyNames({ keys }: { keys: string[] }) {
  return (
    <span>
      {keys.map((chord) => (
        <span key={chord} className={styles.chord}>
          {chord.split('+').map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

import { ActionIcon, Button, Group, Kbd, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { UndoIcon } from '../../ui/icons'
import { type ActionId, type Bindings, type Chord, chordsOf, conflictOf, keysOf, nameOfChord } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './settings.module.css'

interface Props {
  id: ActionId
  bindings: Bindings
  isOwn: boolean
  onKey: (chord: Chord) => void
  onReset: () => void
}

/** One action: its keys, which a press of another replaces, and the way back to those it came with. */
export function KeySetting({ id, bindings, isOwn, onKey, onReset }: Props) {
  const words = useWords()
  const action = words.keys.actions[id]
  const { isListening, refused, listen, press, leave } = useListening(id, bindings, onKey)
  const names = bindings[id].map((chord) => nameOfChord(chord, words.keys))
  const conflict = refused === null ? null : conflictOf(bindings, id, refused)
  return (
    <li className={styles.keySetting} data-testid={`key-${id}`}>
      <Text fz="sm" className={styles.keyAction}>
        {action}
      </Text>
      <Group gap={4} wrap="nowrap">
        <UnstyledButton
          className={styles.keyButton}
          data-listening={isListening}
          // Else Mantine's dialog closes on the Escape that only ends the listening.
          data-mantine-stop-propagation={isListening}
          title={isListening ? undefined : words.settings.change(action, names.join(', ') || words.settings.noKey)}
          onClick={listen}
          onKeyDown={press}
          onBlur={leave}
        >
          {isListening ? (
            <span>{words.settings.press}</span>
          ) : (
            <>
              <VisuallyHidden>{action}: </VisuallyHidden>
              <Keys chords={bindings[id]} />
            </>
          )}
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--stet-ink)"
          style={{ visibility: isOwn ? 'visible' : 'hidden' }}
          aria-label={words.settings.reset(action)}
          title={words.settings.reset(action)}
          onClick={onReset}
          data-testid={`key-reset-${id}`}
        >
          <UndoIcon size={14} />
        </ActionIcon>
      </Group>
      {isListening && (
        <Group gap="xs" className={styles.keyAnswer} role="status">
          <Text fz="xs" c={conflict ? 'var(--stet-disputed)' : 'dimmed'}>
            {conflict && refused
              ? conflict.with === 'system'
                ? words.settings.system(nameOfChord(refused, words.keys))
                : words.settings.taken(nameOfChord(refused, words.keys), words.keys.actions[conflict.id])
              : words.settings.pressHint}
          </Text>
          {conflict?.with === 'action' && refused && (
            <Button
              size="compact-xs"
              variant="default"
              // The press must not take the focus from the key, which would end the listening before the click.
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => {
                leave()
                onKey(refused)
              }}
              data-testid="key-give-here"
            >
              {words.settings.giveHere} (Enter)
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}

function Keys({ chords }: { chords: readonly Chord[] }) {
  const words = useWords()
  if (chords.length === 0)
    return (
      <Text span fz="xs" c="dimmed">
        {words.settings.noKey}
      </Text>
    )
  return chords.map((chord) => (
    <span key={chord} className={styles.chord}>
      {keysOf(chord, words.keys).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  ))
}

/** From the click to the next key that can be had; one that cannot is kept to be said why. */
function useListening(id: ActionId, bindings: Bindings, onKey: (chord: Chord) => void) {
  const [isListening, setListening] = useState(false)
  const [refused, setRefused] = useState<Chord | null>(null)
  const leave = () => {
    setListening(false)
    setRefused(null)
  }
  const press = (e: KeyboardEvent) => {
    if (!isListening || e.key === 'Tab') return
    e.preventDefault()
    e.stopPropagation()
    const [chord] = chordsOf(e.nativeEvent)
    if (chord === undefined) return
    if (chord === 'Escape') return leave()
    // After a refusal Enter means what stands beside it.
    const isGiven = chord === 'Enter' && refused !== null && conflictOf(bindings, id, refused)?.with === 'action'
    const wanted = isGiven ? refused : chord
    if (!isGiven && conflictOf(bindings, id, chord) !== null) return setRefused(chord)
    leave()
    onKey(wanted)
  }
  return { isListening, refused, listen: () => setListening(true), press, leave }
}

import { Button, Kbd, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './deciding.module.css'
import { useKeysHeld } from './useKeysHeld'

interface Props {
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onDismiss: (reason: string) => void
}

/** Setting a flag aside takes one key more than accepting it: the reason is what the next reader needs. */
export function DismissButton({ isOpen, onOpen, onDismiss }: Props) {
  const hint = useKeyHint()
  const words = useWords().deciding
  const dismiss = (reason: string) => {
    onOpen(false)
    onDismiss(reason)
  }
  useKeysHeld(isOpen, (e) => {
    const reason = readyReason(words.reasons, e)
    if (reason !== undefined) dismiss(reason)
  })
  return (
    <Popover opened={isOpen} onChange={onOpen} trapFocus returnFocus position="bottom-start" shadow="md" width={290}>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          className={styles.decision}
          title={hint(words.dismissHint, 'refuse')}
          onClick={() => onOpen(!isOpen)}
          data-testid="dismiss-flag"
        >
          {words.dismiss}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={10} aria-label={words.dismissTitle} data-testid="dismiss-reasons">
        <Reasons onDismiss={dismiss} />
      </Popover.Dropdown>
    </Popover>
  )
}

const readyReason = (reasons: readonly string[], e: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>) =>
  e.ctrlKey || e.metaKey || e.altKey || !/^[1-9]$/.test(e.key) ? undefined : reasons[Number(e.key) - 1]

/** Ready reasons by their digits, or by the arrows and Enter. */
function Reasons({ onDismiss }: Pick<Props, 'onDismiss'>) {
  const words = useWords().deciding
  const press = (e: KeyboardEvent<HTMLElement>) => {
    if (e.target instanceof HTMLInputElement) return
    const reason = readyReason(words.reasons, e)
    if (reason === undefined) return stepByArrow(e)
    e.preventDefault()
    onDismiss(reason)
  }
  return (
    <Stack gap={2} onKeyDown={press}>
      <Text fz="xs" fw={600} mb={2}>
        {words.dismissTitle}
      </Text>
      {words.reasons.map((reason, i) => (
        <UnstyledButton
          key={reason}
          className={styles.ready}
          data-autofocus={i === 0 || undefined}
          onClick={() => onDismiss(reason)}
          data-testid={`reason-${i + 1}`}
        >
          <Kbd size="xs" aria-hidden="true">
            {i + 1}
          </Kbd>{' '}
          {reason}
        </UnstyledButton>
      ))}
      <OwnReason onDismiss={onDismiss} />
    </Stack>
  )
}

function OwnReason({ onDismiss }: Pick<Props, 'onDismiss'>) {
  const words = useWords().deciding
  const [own, setOwn] = useState('')
  const reason = own.trim()
  return (
    <form
      className={styles.ownReason}
      onSubmit={(e) => {
        e.preventDefault()
        if (reason !== '') onDismiss(reason)
      }}
    >
      <TextInput
        size="xs"
        flex={1}
        aria-label={words.ownReason}
        placeholder={words.ownReason}
        value={own}
        maxLength={2000}
        autoComplete="off"
        onChange={(e) => setOwn(e.currentTarget.value)}
        data-testid="reason-own"
      />
      <Button type="submit" size="xs" variant="default" disabled={reason === ''}>
        {words.ownReasonGo}
      </Button>
    </form>
  )
}

/** Through the buttons of the list; the field is reached by Tab, and by the arrow from the last. */
function stepByArrow(e: KeyboardEvent<HTMLElement>) {
  const by = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  e.preventDefault()
  const stops = [...e.currentTarget.querySelectorAll<HTMLElement>('button:not([type="submit"]),input')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops[(at + by + stops.length) % stops.length]?.focus()
}

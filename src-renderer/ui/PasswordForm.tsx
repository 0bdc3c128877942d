import { Button, Group, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from './words'

interface Props {
  file: string
  /** The password is used for this once; the field forgets it. */
  onSubmit: (password: string) => unknown
  /** The field's name in tests, and the button's with "-go". */
  id: string
  /** There is nothing else to do where it stands: it takes the keys, and Esc leaves it. */
  onEscape?: () => void
}

/** Asks for the password of a file. */
export function PasswordForm({ file, onSubmit, id, onEscape }: Props) {
  const words = useWords().intake
  const [password, setPassword] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password === '') return
    await onSubmit(password)
    setPassword('')
  }
  return (
    <form onSubmit={submit}>
      <Group gap={4} mt={2} wrap="nowrap">
        <PasswordInput
          size="xs"
          flex={1}
          aria-label={words.password(file)}
          placeholder={words.passwordHint}
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          maxLength={1000}
          autoComplete="off"
          autoFocus={onEscape !== undefined}
          onKeyDown={(e) => e.key === 'Escape' && onEscape?.()}
          data-testid={id}
        />
        <Button size="compact-xs" type="submit" data-testid={`${id}-go`}>
          {words.passwordGo}
        </Button>
      </Group>
    </form>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { explain } from '../../src-main/contract/error-words'
import type { StetError } from '../../src-main/contract/errors'
import { useLanguage, useWords } from './words'

interface Offer {
  label: string
  act: () => void
}

/** A message that goes away by itself, with at most one thing to do about it. */
function message(id: string, text: string, offer: Offer): ReturnType<typeof Group> {
  const act = () => {
    notifications.hide(id)
    offer.act()
  }
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      <Button size="compact-sm" variant="default" onClick={act} style={{ flex: 'none' }}>
        {offer.label}
      </Button>
    </Group>
  )
}

let shown = 0

/** Toasts in the interface's language. Errors stay longer: they say what to do. */
export function useToast() {
  const words = useWords()
  const { language } = useLanguage()
  return useMemo(() => {
    const say = (text: string, offer?: Offer) => {
      shown += 1
      const id = `toast-${shown}`
      const closeButtonProps = { 'aria-label': words.app.close }
      if (!offer) return notifications.show({ id, message: text, autoClose: 4000, closeButtonProps })
      return notifications.show({ id, message: message(id, text, offer), autoClose: 9000, closeButtonProps })
    }
    const error = (problem: StetError, title = words.toast.error) =>
      notifications.show({
        // The same failure again replaces the toast instead of piling up.
        id: `error-${problem.code}`,
        title,
        message: explain(problem, language),
        color: 'red',
        autoClose: 15_000,
        closeButtonProps: { 'aria-label': words.app.close },
      })
    return { say, error }
  }, [words, language])
}

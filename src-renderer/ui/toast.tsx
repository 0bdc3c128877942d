import { Button, Group, Text } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'
import { type ReactElement, useMemo } from 'react'
import { explain } from '../../src-main/contract/error-words'
import type { StetError } from '../../src-main/contract/errors'
import { useLanguage, useWords } from './words'

interface Offer {
  label: string
  act: () => void
}

/** Calls what it is given once when an offer no longer holds; the returned function ends the wait. */
export type Lapse = (over: () => void) => () => void

/** A message that goes away by itself, with at most one thing to do about it. */
function message(id: string, text: string, offer: Offer): ReactElement {
  const act = () => {
    notifications.hide(id)
    offer.act()
  }
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      <Button size="compact-sm" variant="default" onClick={act} style={{ flex: 'none' }} data-testid="toast-act">
        {offer.label}
      </Button>
    </Group>
  )
}

/** A slow reader's twelve characters a second, after the time it takes to notice; what can be done needs a decision too. */
const timeToRead = (text: string) => 4000 + text.length * 80
const timeToDecide = 6000
/** Errors stay longer: they say what to do. */
const errorMs = 15_000

let shown = 0

/** While the focus is in it, a toast stays; the pointer does the same by itself. */
function show(data: NotificationData & { id: string }) {
  const toast = {
    ...data,
    onFocusCapture: () => notifications.update({ ...data, autoClose: false }),
    onBlurCapture: () => notifications.update(data),
  }
  // One that is shown already is changed: `show` alone would leave it as it is.
  notifications.update(toast)
  notifications.show(toast)
}

/** Toasts in the interface's language. */
export function useToast() {
  const words = useWords()
  const { language } = useLanguage()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': words.app.close }
    const newId = () => `toast-${++shown}`
    const say = (text: string, offer?: Offer, id = newId()) =>
      show({
        id,
        message: offer ? message(id, text, offer) : text,
        autoClose: timeToRead(text) + (offer ? timeToDecide : 0),
        closeButtonProps,
      })
    /**
     * Says what was done, with a button that takes it back. `lapse`: when that would take back something else, because
     * more was done meanwhile: then the toast goes.
     */
    const undoable = (text: string, undo: () => void, lapse?: Lapse) => {
      const id = newId()
      const end = lapse?.(() => notifications.hide(id))
      const act = () => {
        end?.()
        undo()
      }
      say(text, { label: words.app.undo, act }, id)
    }
    /** Says what is going on until it is hidden; said again, it is changed. */
    const lasting = (id: string, text: string, offer: Offer) =>
      show({ id, message: message(id, text, offer), autoClose: false, withCloseButton: false })
    const hide = (id: string) => void notifications.hide(id)
    const error = (problem: StetError, title = words.toast.error) => {
      const text = explain(problem, language)
      // The same failure again replaces the toast instead of piling up.
      const id = `error-${problem.code}`
      const autoClose = Math.max(errorMs, timeToRead(text))
      show({ id, title, message: text, color: 'red', autoClose, closeButtonProps })
    }
    return { say, undoable, lasting, hide, error }
  }, [words, language])
}

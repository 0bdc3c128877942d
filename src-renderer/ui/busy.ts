import { notifications } from '@mantine/notifications'

/** Work that is over sooner is not announced. */
const noticedAfterMs = 300

let shown = 0

/** Says that something is being done, if it takes long enough to be noticed, until the returned function is called. */
export function sayBusy(text: string): () => void {
  shown += 1
  const id = `busy-${shown}`
  const timer = window.setTimeout(() => {
    notifications.show({ id, message: text, loading: true, autoClose: false, withCloseButton: false })
  }, noticedAfterMs)
  return () => {
    window.clearTimeout(timer)
    notifications.hide(id)
  }
}

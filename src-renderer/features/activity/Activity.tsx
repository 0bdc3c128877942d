import { Drawer } from '@mantine/core'
import { useWords } from '../../ui/words'
import { ActivityLog } from './ActivityLog'
import type { ActivityOf, ActivityPlace } from './types'

interface Props {
  /** Null: closed. */
  of: ActivityOf | null
  onClose: () => void
  onGo: (place: ActivityPlace) => void
}

/** Who did what, when: beside the screen it was opened from. */
export function Activity({ of, onClose, onGo }: Props) {
  const words = useWords()
  const title = of?.dossier ? words.log.titleOf(of.dossier.title) : words.log.title
  return (
    <Drawer
      opened={of !== null}
      onClose={onClose}
      position="right"
      size={620}
      title={<bdi>{title}</bdi>}
      closeButtonProps={{ 'aria-label': words.app.close }}
      data-testid="activity"
    >
      {of && (
        <ActivityLog
          of={of}
          onGo={(place) => {
            onClose()
            onGo(place)
          }}
        />
      )}
    </Drawer>
  )
}

import { Button, Group } from '@mantine/core'
import { restoreDossier } from '../../actions'
import { useDossier } from '../../queries'
import { Empty } from '../../ui/Empty'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** Somebody deleted the dossier while it was open here: it says so, and leads on. */
export function Deleted({ onLeave }: { onLeave: () => void }) {
  const words = useWords()
  const toast = useToast()
  const dossier = useDossier()
  if (!dossier) return null
  const restore = async () => {
    const result = await restoreDossier(dossier.id)
    if (!result.ok) toast.error(result.error, words.toast.unsaved)
  }
  const { gone } = words.shelf
  return (
    <div role="alert" data-testid="dossier-deleted">
      <Empty title={gone.title(dossier.title)} teach={gone.what}>
        <Group>
          <Button onClick={() => void restore()} data-testid="deleted-restore" autoFocus>
            {gone.restore}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {gone.toLibrary}
          </Button>
        </Group>
      </Empty>
    </div>
  )
}

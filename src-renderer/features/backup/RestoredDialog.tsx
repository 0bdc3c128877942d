import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { reveal, takeRestoreNotice } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** After a restore the first window that is there says where the library before is kept. */
export function RestoredDialog() {
  const words = useWords()
  const toast = useToast()
  const [aside, setAside] = useState<string | null>(null)
  useEffect(() => {
    void takeRestoreNotice().then((result) => {
      if (!result.ok) return toast.error(result.error)
      if (result.value?.error) toast.error(result.value.error)
      else if (result.value) setAside(result.value.aside)
    })
  }, [toast])
  const show = async (path: string) => {
    const result = await reveal(path)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <Modal
      opened={aside !== null}
      onClose={() => setAside(null)}
      title={words.backup.restored}
      closeButtonProps={{ 'aria-label': words.app.close }}
      data-testid="restored-dialog"
    >
      {aside !== null && (
        <Stack gap="md">
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {words.backup.restoredWhat(aside)}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void show(aside)}>
              {words.backup.show}
            </Button>
            <Button onClick={() => setAside(null)} data-autofocus data-testid="restored-close">
              {words.app.close}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

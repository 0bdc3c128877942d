import { Button } from '@mantine/core'
import { useState } from 'react'
import { openSample } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** A story of our own, to see on it what becomes of articles. */
export function SampleButton({ onOpen }: { onOpen: (dossier: string) => void }) {
  const words = useWords()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const result = await openSample()
    setBusy(false)
    if (result.ok) onOpen(result.value.dossier)
    else toast.error(result.error)
  }
  return (
    <Button variant="default" loading={busy} onClick={open} data-testid="sample-open">
      {words.library.sample}
    </Button>
  )
}

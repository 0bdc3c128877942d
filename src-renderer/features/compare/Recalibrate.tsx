import { Button, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'
import { recalibrate } from '../../actions'
import { useDossierId } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** How alike passages must be to be one claim, set anew on an editor's word; asked first, since no undo takes it back. */
export function Recalibrate() {
  const { recalibrating: words, app, toast: toastWords } = useWords()
  const dossier = useDossierId()
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const go = async () => {
    setOpen(false)
    const result = await recalibrate(dossier)
    if (!result.ok) return toast.error(result.error, toastWords.unsaved)
    toast.say(result.value.events.length > 0 ? words.done : words.nothing)
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="top-start" shadow="md" width={320}>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          mt={8}
          px={4}
          title={words.hint}
          onClick={() => setOpen(!isOpen)}
          data-testid="recalibrate"
        >
          {words.go} …
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={10} aria-label={words.go}>
        <Text fz="xs">{words.hint}</Text>
        <Group gap={6} mt={8}>
          <Button size="compact-xs" data-autofocus onClick={() => void go()} data-testid="recalibrate-go">
            {words.go}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setOpen(false)}>
            {app.cancel}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}

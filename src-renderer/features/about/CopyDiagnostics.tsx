import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { diagnosticsText } from '../../../src-main/contract/diagnosis-text'
import { diagnose } from '../../actions'
import { useAbout } from '../../queries'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'

/** For a report of a fault. What is copied was looked at just now. */
export function CopyDiagnostics() {
  const words = useWords().aboutStet
  const { language } = useLanguage()
  const toast = useToast()
  const facts = useAbout()
  const [isAtWork, setAtWork] = useState(false)
  const copy = async () => {
    if (!facts || isAtWork) return
    setAtWork(true)
    const found = await diagnose()
    if (!found.ok) toast.error(found.error)
    else {
      try {
        await navigator.clipboard.writeText(diagnosticsText(facts, found.value, language))
        toast.say(words.copied)
      } catch {
        toast.say(words.uncopied) // another window came to the front meanwhile
      }
    }
    setAtWork(false)
  }
  return (
    <Group gap="sm" wrap="nowrap" align="center">
      <Button variant="default" loading={isAtWork} onClick={() => void copy()} data-testid="copy-diagnostics" miw={170}>
        {words.copy}
      </Button>
      <Text fz="xs" c="dimmed">
        {words.copyWhat}
      </Text>
    </Group>
  )
}

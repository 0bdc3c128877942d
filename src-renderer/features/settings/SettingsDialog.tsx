import { Button, Modal, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { type Language, useLanguage, useWords } from '../../ui/words'
import { ImportLimits } from './ImportLimits'
import { KeySettings } from './KeySettings'

const schemes = ['auto', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]

interface Props {
  opened: boolean
  onClose: () => void
  onAbout: () => void
}

/** What a person sets up for themselves on this machine. */
export function SettingsDialog({ opened, onClose, onAbout }: Props) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.settings.title}
      size="xl"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <Stack gap="lg" data-testid="settings">
        <Looks />
        <KeySettings />
        <ImportLimits />
        <Button variant="default" onClick={onAbout} style={{ alignSelf: 'flex-start' }} data-testid="settings-about">
          {words.aboutStet.open}
        </Button>
      </Stack>
    </Modal>
  )
}

function Looks() {
  const words = useWords()
  const { language, setLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Choice label={words.settings.language}>
        {(label) => (
          <SegmentedControl
            aria-labelledby={label}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            data={[
              { value: 'en', label: <span lang="en">English</span> },
              { value: 'de', label: <span lang="de">Deutsch</span> },
            ]}
            data-testid="settings-language"
          />
        )}
      </Choice>
      <Choice label={words.settings.theme}>
        {(label) => (
          <SegmentedControl
            aria-labelledby={label}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as Scheme)}
            data={schemes.map((scheme) => ({ value: scheme, label: words.app.theme[scheme] }))}
            data-testid="settings-theme"
          />
        )}
      </Choice>
    </>
  )
}

function Choice({ label, children }: { label: string; children: (labelId: string) => ReactNode }) {
  const id = useId()
  return (
    <Stack gap={4} align="flex-start">
      <Text fz="sm" fw={600} id={id}>
        {label}
      </Text>
      {children(id)}
    </Stack>
  )
}

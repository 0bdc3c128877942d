import { Modal, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../ui/words'
import { DiagnosisPanel } from './DiagnosisPanel'
import { LicencesPanel } from './LicencesPanel'
import { StetPanel } from './StetPanel'

type Tab = 'stet' | 'diagnosis' | 'licences'
const tabs: readonly Tab[] = ['stet', 'diagnosis', 'licences']

/** Versions and folders, what the doctor finds, and whose work is in here. */
export function AboutDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.aboutStet.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <AboutTabs />
    </Modal>
  )
}

/** Apart from the dialog, so that it begins with the first tab each time. */
function AboutTabs() {
  const words = useWords()
  const [tab, setTab] = useState<Tab>('stet')
  return (
    <Tabs value={tab} onChange={(chosen) => setTab(chosen as Tab)} keepMounted={false} data-testid="about-stet">
      <Tabs.List mb="md" aria-label={words.aboutStet.title}>
        {tabs.map((each) => (
          <Tabs.Tab
            key={each}
            value={each}
            {...(each === tab && { 'data-autofocus': true })}
            data-testid={`about-tab-${each}`}
          >
            {words.aboutStet.tabs[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="stet">
        <StetPanel />
      </Tabs.Panel>
      <Tabs.Panel value="diagnosis">
        <DiagnosisPanel />
      </Tabs.Panel>
      <Tabs.Panel value="licences">
        <LicencesPanel />
      </Tabs.Panel>
    </Tabs>
  )
}

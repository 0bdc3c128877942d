import { Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useWords } from '../../ui/words'
import { ReportRoom } from './ReportRoom'
import { watchRun } from './runs'
import { useExport } from './useExport'

interface Props {
  dossier: string
  opened: boolean
  onClose: () => void
}

/** The report: what is in it, how it looks, and out with it. */
export function ReportDialog({ dossier, opened, onClose }: Props) {
  const words = useWords()
  const exporting = useExport(dossier)
  useEffect(() => (opened ? watchRun(dossier) : undefined), [opened, dossier])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.report.title}
      fullScreen
      closeButtonProps={{ 'aria-label': words.app.close }}
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0, padding: 0 },
      }}
    >
      <ReportRoom dossier={dossier} exporting={exporting} />
    </Modal>
  )
}

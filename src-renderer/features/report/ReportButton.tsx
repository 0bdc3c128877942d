import { Button } from '@mantine/core'
import { ExportIcon } from '../../ui/icons'
import { useWords } from '../../ui/words'

/** Opens the report. */
export function ReportButton({ onClick }: { onClick: () => void }) {
  const words = useWords()
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<ExportIcon size={13} />}
      onClick={onClick}
      data-testid="export-menu"
    >
      {words.header.export}
    </Button>
  )
}

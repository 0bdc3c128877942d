import { Button, Group, Menu, VisuallyHidden } from '@mantine/core'
import type { ChangeEvent } from 'react'
import type { Result } from '../../../src-main/contract/errors'
import { chooseFiles, chooseFolder, importDropped } from '../../actions'
import { ImportIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

interface Props {
  dossier: string
  onPaste: () => void
}

/** The ways in that ask the system for files; errors are shown where they happen, as everywhere. */
export function useImport(dossier: string) {
  const toast = useToast()
  const shown = async (asked: Promise<Result<string | null>>) => {
    const result = await asked
    if (!result.ok) toast.error(result.error)
  }
  return {
    files: () => void shown(chooseFiles(dossier)),
    folder: () => void shown(chooseFolder(dossier)),
    dropped: (files: File[]) => void shown(importDropped(dossier, files)),
  }
}

/** Under the sources: always there, always the same three. */
export function ImportButtons({ dossier, onPaste }: Props) {
  const words = useWords()
  const start = useImport(dossier)
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const files = [...(e.currentTarget.files ?? [])]
    e.currentTarget.value = '' // the same file chosen again must be a change again
    if (files.length > 0) start.dropped(files)
  }
  return (
    <Group gap={4} grow preventGrowOverflow={false}>
      <Button size="compact-xs" variant="default" onClick={start.files} data-testid="import-files">
        {words.intake.files}
      </Button>
      <Button size="compact-xs" variant="default" onClick={start.folder} data-testid="import-folder">
        {words.intake.folder}
      </Button>
      <Button size="compact-xs" variant="default" onClick={onPaste} data-testid="import-paste">
        {words.intake.paste}
      </Button>
      {/* Takes files without the system's dialog: for assistive tools, and for tests. */}
      <VisuallyHidden>
        <label>
          {words.intake.filesLong}
          <input type="file" multiple tabIndex={-1} onChange={take} data-testid="file-input" />
        </label>
      </VisuallyHidden>
    </Group>
  )
}

/** The same in the title bar. */
export function ImportMenu({ dossier, onPaste }: Props) {
  const words = useWords()
  const start = useImport(dossier)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<ImportIcon size={13} />} data-testid="import-menu">
          {words.header.import}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={start.files}>{words.intake.filesLong}</Menu.Item>
        <Menu.Item onClick={start.folder}>{words.intake.folderLong}</Menu.Item>
        <Menu.Item onClick={onPaste}>{words.intake.pasteLong}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

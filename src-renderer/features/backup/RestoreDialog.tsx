import { Alert, Button, DataList, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { BackupPreview } from '../../../src-main/contract/backup'
import { discardBackup, restoreBackup } from '../../actions'
import { useFormat } from '../../ui/format'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { Dossiers, Lost } from './Contents'

interface Props {
  /** Null: closed. */
  backup: BackupPreview | null
  onClose: () => void
}

/** What is in a backup and what would be missing after it, before anything is done. */
export function RestoreDialog({ backup, onClose }: Props) {
  const words = useWords()
  const toast = useToast()
  const [isRestoring, setRestoring] = useState(false)
  const close = () => {
    if (isRestoring) return
    discardBackup()
    onClose()
  }
  const restore = async () => {
    setRestoring(true)
    const result = await restoreBackup()
    // When it goes well this window ends with the library it shows.
    if (result.ok) return
    setRestoring(false)
    toast.error(result.error)
    onClose()
  }
  return (
    <Modal
      opened={backup !== null}
      onClose={close}
      size="xl"
      title={words.backup.title}
      closeButtonProps={{ 'aria-label': words.app.close }}
      data-testid="restore-dialog"
    >
      {backup && (
        <Stack gap="md">
          {backup.problemsInAll > 0 && <Unsound backup={backup} />}
          <Facts backup={backup} />
          <Dossiers dossiers={backup.dossiers} />
          {backup.problemsInAll === 0 && <Consequences backup={backup} />}
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={close}
              disabled={isRestoring}
              data-autofocus
              data-testid="restore-cancel"
            >
              {words.app.cancel}
            </Button>
            {backup.problemsInAll === 0 && (
              <Button onClick={() => void restore()} loading={isRestoring} data-testid="restore-go">
                {words.backup.restore}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

function Facts({ backup }: { backup: BackupPreview }) {
  const words = useWords().backup
  const format = useFormat()
  const megabytes = format.number(Math.max(0.1, Math.round(backup.bytes / 1e5) / 10))
  const lastChange = backup.dossiers[0]?.lastChange
  const facts: [string, string][] = [
    [words.file, backup.file],
    [words.kept, words.contents(backup.dossiers.length, backup.events, megabytes)],
    [words.people, backup.people.join(', ') || words.nobody],
    [words.lastChange, lastChange === undefined ? words.never : format.time(lastChange)],
  ]
  return (
    <DataList size="sm">
      {facts.map(([name, value]) => (
        <DataList.Item key={name}>
          <DataList.ItemLabel>{name}</DataList.ItemLabel>
          <DataList.ItemValue dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  )
}

function Consequences({ backup }: { backup: BackupPreview }) {
  const words = useWords().backup
  return (
    <>
      {backup.lost.length > 0 ? (
        <Alert color="orange" title={words.lost}>
          <Lost lost={backup.lost} />
        </Alert>
      ) : (
        <Text fz="sm">{words.lostNothing}</Text>
      )}
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {words.checked} {words.aside(backup.aside)}
      </Text>
    </>
  )
}

function Unsound({ backup }: { backup: BackupPreview }) {
  const words = useWords().backup
  const more = backup.problemsInAll - backup.problems.length
  return (
    <Alert color="red" title={words.unsound} data-testid="backup-unsound">
      <Text fz="sm">{words.unsoundWhat}</Text>
      <List size="sm" mt="xs" lang="en">
        {backup.problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
      {more > 0 && <Text fz="sm">{words.more(more)}</Text>}
    </Alert>
  )
}

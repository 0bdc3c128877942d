import { List, ScrollArea, Table, Text } from '@mantine/core'
import type { BackupPreview, LostByRestore } from '../../../src-main/contract/backup'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'

/** The dossiers of a backup, with how far each was. */
export function Dossiers({ dossiers }: Pick<BackupPreview, 'dossiers'>) {
  const words = useWords().backup
  const format = useFormat()
  if (dossiers.length === 0) return <Text fz="sm">{words.noDossiers}</Text>
  return (
    <ScrollArea.Autosize mah={220} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': words.kept }}>
      <Table stickyHeader verticalSpacing={4} fz="sm" data-testid="backup-dossiers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.dossier}</Table.Th>
            <Table.Th ta="right">{words.articles}</Table.Th>
            <Table.Th ta="right">{words.claims}</Table.Th>
            <Table.Th ta="right">{words.marked}</Table.Th>
            <Table.Th>{words.changed}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dossiers.map(({ id, title, articles, claims, marked, lastChange }) => (
            <Table.Tr key={id}>
              <Table.Td dir="auto" style={{ overflowWrap: 'anywhere' }}>
                {title}
              </Table.Td>
              <Table.Td ta="right">{format.number(articles)}</Table.Td>
              <Table.Td ta="right">{format.number(claims)}</Table.Td>
              <Table.Td ta="right">{format.number(marked)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.time(lastChange)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}

/** What of the present library is not in the backup. */
export function Lost({ lost }: { lost: LostByRestore[] }) {
  const words = useWords().backup
  return (
    <List size="sm" data-testid="backup-lost">
      {lost.map(({ dossier, title, isAbsent, changes }) => (
        <List.Item key={dossier} dir="auto">
          {isAbsent ? words.lostDossier(title, changes) : words.lostChanges(title, changes)}
        </List.Item>
      ))}
    </List>
  )
}

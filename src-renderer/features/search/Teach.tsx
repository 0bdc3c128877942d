import { Stack, Table, Text } from '@mantine/core'
import { useWords } from '../../ui/words'

/** Before anything is typed: what can be. */
export function Teach() {
  const words = useWords().search
  return (
    <Stack gap="sm" px="md" py="lg" data-testid="search-teach">
      <Text className="stet-read">{words.teach}</Text>
      <Table withRowBorders={false} verticalSpacing={4} w="auto">
        <Table.Tbody>
          {words.examples.map(([typed, what]) => (
            <Table.Tr key={typed}>
              <Table.Th scope="row" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {typed}
              </Table.Th>
              <Table.Td c="dimmed">{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text fz="xs" c="dimmed">
        {words.keys}
      </Text>
    </Stack>
  )
}

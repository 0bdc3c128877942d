import { Stack, Table, Text, Title } from '@mantine/core'
import { type ImportLimit, importLimits } from '../../../src-main/contract/limits'
import { useWords } from '../../ui/words'

const order = Object.keys(importLimits) as ImportLimit[]

/** What one file may cost before Stet stops reading it. */
export function ImportLimits() {
  const words = useWords().settings
  return (
    <Stack gap="sm">
      <Title order={3} fz="sm" id="settings-limits">
        {words.limits}
      </Title>
      <Text fz="sm" c="dimmed">
        {words.limitsWhy}
      </Text>
      <Table aria-labelledby="settings-limits" fz="sm" verticalSpacing={4} data-testid="settings-limits">
        <Table.Tbody>
          {order.map((limit) => (
            <Table.Tr key={limit} data-testid={`limit-${limit}`}>
              <Table.Th scope="row" fw={400}>
                {words.limitOf[limit]}
              </Table.Th>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {words.limitIs[limit](importLimits[limit])}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}

import { Button, Menu, Text } from '@mantine/core'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { type Order, orders } from './order'

interface Props {
  order: Order
  onOrder: (order: Order) => void
  opened: boolean
  onOpened: (opened: boolean) => void
}

/** By what the checklist is ordered. */
export function OrderMenu({ order, onOrder, opened, onOpened }: Props) {
  const words = useWords().orders
  const hint = useKeyHint()
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start" width={320} shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          title={hint(words.title, 'order')}
          aria-label={words.label(words[order])}
          rightSection={<span aria-hidden="true">▾</span>}
          data-testid="order"
          data-order={order}
        >
          {words[order]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown data-testid="order-menu">
        {orders.map((each) => (
          <Menu.RadioItem
            key={each}
            value={each}
            checked={each === order}
            closeMenuOnClick
            onChange={() => onOrder(each)}
            // The one in force too: chosen again, it sorts anew.
            onClick={() => each === order && onOrder(each)}
            data-testid={`order-${each}`}
          >
            <Text fz="sm" fw={600}>
              {words[each]}
            </Text>
            <Text fz="xs" c="dimmed">
              {words.long[each]}
            </Text>
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Text fz="xs" c="dimmed" px="sm" pb={6}>
          {words.again}
        </Text>
      </Menu.Dropdown>
    </Menu>
  )
}

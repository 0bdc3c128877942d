import { ActionIcon, Menu } from '@mantine/core'
import { MoreIcon } from '../../ui/icons'
import { useWords } from '../../ui/words'

export interface PassageActions {
  split: (mention: string) => void
  move: (mention: string) => void
}

interface Props extends PassageActions {
  mention: string
  /** A claim of its own is what the only passage of one has already. */
  isOnly: boolean
  /** Left out for the passage that the others are read against already. */
  onReference?: ((mention: string) => void) | undefined
  whyIsOpen: boolean
  onWhy: () => void
}

/** Where a passage belongs, and why it is here. */
export function PassageMenu({ mention, isOnly, onReference, whyIsOpen, onWhy, split, move }: Props) {
  const words = useWords().deciding
  const { readAgainst } = useWords().inspector
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          title={words.passageMenu}
          aria-label={words.passageMenu}
          variant="subtle"
          color="gray"
          size={24}
          data-testid="passage-menu"
        >
          <MoreIcon size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={onWhy}
          rightSection={whyIsOpen ? '✓' : undefined}
          // Opened by Enter there was no click that would have brought the focus here.
          data-autofocus
          data-testid="passage-why-here"
        >
          {words.why}
        </Menu.Item>
        {onReference && (
          <Menu.Item onClick={() => onReference(mention)} data-testid="passage-reference">
            {readAgainst}
          </Menu.Item>
        )}
        {!isOnly && (
          <Menu.Item onClick={() => split(mention)} rightSection="T" data-testid="passage-split">
            {words.split}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => move(mention)} rightSection="V" data-testid="passage-move">
          {words.move}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

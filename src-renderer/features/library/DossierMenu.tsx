import { ActionIcon, Menu } from '@mantine/core'
import { MoreIcon } from '../../ui/icons'
import { type ActionId, useKeyName } from '../../ui/keys'
import { useWords } from '../../ui/words'
import type { SectionName } from './shelf'

export type Act = 'open' | 'rename' | 'deadline' | 'duplicate' | 'archive' | 'delete' | 'activity'

interface Props {
  title: string
  section: SectionName
  onAct: (act: Act) => void
  /** One stop for Tab in the whole list: the row in hand and its menu. */
  isInHand: boolean
}

/** All that can be done with one dossier, with the keys that do it. */
export function DossierMenu({ title, section, onAct, isInHand }: Props) {
  const words = useWords().shelf
  const keyName = useKeyName()
  const item = (act: Act, label: string, key: ActionId | null) => (
    <Menu.Item
      key={act}
      onClick={() => onAct(act)}
      rightSection={key && <kbd>{keyName(key)}</kbd>}
      data-testid={`dossier-${act}`}
    >
      {label}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--stet-ink)"
          aria-label={words.menu(title)}
          title={words.menu(title)}
          tabIndex={isInHand ? 0 : -1}
          data-testid="dossier-menu"
        >
          <MoreIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {section === 'deleted' ? (
          [item('delete', words.restore, 'delete'), item('activity', words.activity, null)]
        ) : (
          <>
            {item('open', words.open, null)}
            {item('rename', words.rename, 'rename')}
            {item('deadline', words.deadline, 'deadline')}
            {item('duplicate', words.duplicate, 'duplicate')}
            {item('archive', section === 'archived' ? words.reopen : words.archive, 'archive')}
            {item('activity', words.activity, null)}
            <Menu.Divider />
            {item('delete', words.delete, 'delete')}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

import { ActionBar, ActionIcon, Button, Group, Menu, Modal, Stack, Text } from '@mantine/core'
import type { Mark } from '../../../src-main/contract/events'
import { usePeople, useSession } from '../../queries'
import { useFormat } from '../../ui/format'
import { MarkGlyph } from '../../ui/marks'
import { PersonBadge } from '../../ui/PersonBadge'
import { useWords } from '../../ui/words'
import type { Bulk } from './useBulk'
import styles from './workspace.module.css'

interface Props {
  chosen: number
  bulk: Bulk
  onMark: (mark: Mark | null) => void
  onAssign: (person: string | null, to: string) => void
  onConfirm: () => void
  onClear: () => void
}

const marks = ['confirmed', 'disputed', 'unverified'] as const

/** What can be done to all chosen claims; the digits do the same. */
export function BulkBar({ chosen, bulk, onMark, onAssign, onConfirm, onClear }: Props) {
  const words = useWords()
  const format = useFormat()
  return (
    <>
      <div className={styles.bulkPlace}>
        <ActionBar
          opened={chosen > 0}
          onClose={onClear}
          withinPortal={false}
          zIndex={2}
          position={{ bottom: 10, left: 0, right: 0 }}
          shadow="md"
          className={styles.bulk}
          aria-label={words.bulk.label}
          data-testid="bulk"
        >
          <Text fz="sm" fw={600} role="status" data-testid="bulk-count">
            {words.bulk.chosen(chosen, format.number(chosen))}
          </Text>
          <ActionBar.Divider />
          <Group gap={2} wrap="nowrap">
            {marks.map((mark) => (
              <ActionIcon
                key={mark}
                variant="subtle"
                color="gray"
                title={words.bulk.markAll(words.marks[mark])}
                aria-label={words.bulk.markAll(words.marks[mark])}
                onClick={() => onMark(mark)}
                data-testid={`bulk-${mark}`}
              >
                <MarkGlyph state={mark} named={false} />
              </ActionIcon>
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              title={words.bulk.clearMarks}
              aria-label={words.bulk.clearMarks}
              onClick={() => onMark(null)}
              data-testid="bulk-open"
            >
              <MarkGlyph state="open" named={false} />
            </ActionIcon>
          </Group>
          <AssignMenu onAssign={onAssign} />
          <ActionBar.CloseButton aria-label={words.bulk.let} />
        </ActionBar>
      </div>
      <Confirm bulk={bulk} onConfirm={onConfirm} />
    </>
  )
}

function AssignMenu({ onAssign }: Pick<Props, 'onAssign'>) {
  const words = useWords().bulk
  const people = usePeople() ?? []
  const me = useSession()?.person ?? null
  const others = people.filter(({ id }) => id !== me?.id)
  return (
    <Menu position="top" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" data-testid="bulk-assign">
          {words.assign}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {me && (
          <Menu.Item
            leftSection={<PersonBadge person={me} />}
            onClick={() => onAssign(me.id, words.assignTo(me.name))}
            data-testid="assign-me"
          >
            {words.assignMe(me.name)}
          </Menu.Item>
        )}
        {others.map((person) => (
          <Menu.Item
            key={person.id}
            leftSection={<PersonBadge person={person} />}
            onClick={() => onAssign(person.id, words.assignTo(person.name))}
            data-testid="assign-person"
          >
            <bdi>{words.assignTo(person.name)}</bdi>
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onAssign(null, words.assignNobody)} data-testid="assign-nobody">
          {words.assignNobody}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Confirm({ bulk, onConfirm }: Pick<Props, 'bulk' | 'onConfirm'>) {
  const words = useWords()
  const format = useFormat()
  const { asking } = bulk
  return (
    <Modal
      opened={asking !== null}
      onClose={bulk.cancel}
      title={words.bulk.confirmTitle}
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      {asking && (
        <Stack>
          <Text fz="sm">
            {words.bulk.confirm(
              format.number(asking.claims),
              format.number(asking.others),
              words.marks[asking.mark ?? 'open'],
            )}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={bulk.cancel}>
              {words.app.cancel}
            </Button>
            <Button onClick={onConfirm} data-autofocus data-testid="bulk-confirm">
              {words.bulk.confirmGo(format.number(asking.claims))}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

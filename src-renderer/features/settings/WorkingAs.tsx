import { Menu, Modal, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { PersonRow } from '../../../src-main/contract/rows'
import { workAs } from '../../actions'
import { usePeople } from '../../queries'
import { PersonBadge } from '../../ui/PersonBadge'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { PersonForm } from './PersonForm'
import styles from './settings.module.css'

/** Always in the title bar: whose name the next verdict carries, and how to change that. */
export function WorkingAs({ person }: { person: PersonRow }) {
  const words = useWords()
  const toast = useToast()
  const people = usePeople() ?? []
  const [adding, setAdding] = useState(false)

  const change = async (id: string) => {
    const result = await workAs(id)
    if (!result.ok) toast.error(result.error)
  }

  return (
    <>
      <Menu position="bottom-end" width={260} withinPortal>
        <Menu.Target>
          <UnstyledButton className={styles.workingAs} data-testid="working-as">
            <Text span fz="xs" c="dimmed" className={styles.workingAsWords}>
              {words.people.workingAs}
            </Text>
            <PersonBadge person={person} />
            <Text span fz="sm" truncate className={styles.workingAsName}>
              {person.name}
            </Text>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{words.people.switchTo}</Menu.Label>
          {people.map((p) => (
            <Menu.Item
              key={p.id}
              leftSection={<PersonBadge person={p} />}
              rightSection={p.id === person.id ? '✓' : null}
              onClick={() => change(p.id)}
            >
              {p.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setAdding(true)} data-testid="add-person">
            {words.people.add}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={adding}
        onClose={() => setAdding(false)}
        title={words.people.addTitle}
        closeButtonProps={{ 'aria-label': words.app.close }}
      >
        <PersonForm taken={people.map((p) => p.colour)} go={words.people.addGo} onDone={() => setAdding(false)} />
      </Modal>
    </>
  )
}

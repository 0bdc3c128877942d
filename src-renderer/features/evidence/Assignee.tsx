import { Button, Group, Menu, UnstyledButton } from '@mantine/core'
import { usePeople, useSession } from '../../queries'
import { useKeyHint } from '../../ui/keys'
import { PersonBadge } from '../../ui/PersonBadge'
import { useWords } from '../../ui/words'
import styles from './evidence.module.css'
import { useAssigning } from './useAssigning'

/** Who checks the claim: taken on or given up with U, given to somebody else by the menu. */
export function Assignee({ claim }: { claim: string }) {
  const words = useWords().assigning
  const hint = useKeyHint()
  const people = usePeople()
  const me = useSession()?.person?.id ?? null
  const { assigned, give, toggle } = useAssigning(claim)
  const person = people?.find(({ id }) => id === assigned)
  const isMine = assigned !== null && assigned === me
  return (
    <Group gap={4} wrap="nowrap" data-testid="assignee" data-person={assigned ?? ''}>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton
            className={styles.facts}
            title={words.menu}
            aria-label={`${words.menu}: ${person ? words.of(person.name) : words.nobody}`}
            data-testid="assignee-menu"
          >
            {person ? (
              <Group gap={4} wrap="nowrap">
                <PersonBadge person={person} /> {isMine ? words.mine : person.name}
              </Group>
            ) : (
              words.nobody
            )}{' '}
            ▾
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {people
            ?.filter(({ id }) => id !== assigned)
            .map((each, i) => (
              <Menu.Item key={each.id} onClick={() => give(each.id)} data-autofocus={i === 0 || undefined}>
                {words.giveTo(each.name)}
              </Menu.Item>
            ))}
          {assigned !== null && <Menu.Item onClick={() => give(null)}>{words.toNobody}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        c="var(--stet-pencil)"
        px={4}
        style={{ flex: 'none' }}
        title={hint(isMine ? words.takeOff : words.takeOn, 'takeOn')}
        onClick={toggle}
        data-testid="take-on"
      >
        {isMine ? words.takeOff : words.takeOn}
      </Button>
    </Group>
  )
}

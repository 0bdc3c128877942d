import { Group, Text } from '@mantine/core'
import type { PersonRow } from '../../../src-main/contract/rows'
import { PersonBadge } from '../../ui/PersonBadge'
import { useWords } from '../../ui/words'

const shown = 4

/** The initials of those who worked in a dossier; the names for who asks, or listens. */
export function People({ people }: { people: PersonRow[] }) {
  const words = useWords().shelf
  if (people.length === 0) return null
  const names = words.workedBy(people.map(({ name }) => name).join(', '))
  return (
    <Group gap={3} wrap="nowrap" role="img" aria-label={names} title={names} data-testid="dossier-people">
      {people.slice(0, shown).map((person) => (
        <PersonBadge key={person.id} person={person} />
      ))}
      {people.length > shown && (
        <Text fz="xs" c="dimmed">
          {words.more(people.length - shown)}
        </Text>
      )}
    </Group>
  )
}

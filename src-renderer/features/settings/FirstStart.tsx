import { Paper, Stack, Text, Title } from '@mantine/core'
import { usePeople } from '../../queries'
import { useWords } from '../../ui/words'
import { PersonForm } from './PersonForm'

/** The first question Stet asks: whose verdicts these will be. */
export function FirstStart({ onDone }: { onDone: () => void }) {
  const words = useWords()
  const people = usePeople()
  return (
    <Stack align="center" justify="safe center" h="100%" p="lg" style={{ overflow: 'auto' }}>
      <Paper withBorder p="xl" w="100%" maw={520} shadow="sm" style={{ borderColor: 'var(--stet-rule)' }}>
        <Stack gap="lg">
          <Title order={1} fz="1.7rem">
            {words.people.welcome}
          </Title>
          <Text className="stet-read">{words.people.welcomeWhy}</Text>
          <PersonForm taken={(people ?? []).map((p) => p.colour)} go={words.people.go} onDone={onDone} />
        </Stack>
      </Paper>
    </Stack>
  )
}

import { Group, List, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../ui/words'
import styles from './library.module.css'

/** Teaches the way of a story in three steps, with the two ways to begin below. */
export function EmptyLibrary({ children }: { children: ReactNode }) {
  const words = useWords()
  const { teach } = words.shelf
  return (
    <div className={styles.empty} data-testid="library-empty">
      <Title order={2} fz="1.3rem" mb={4}>
        {words.library.empty}
      </Title>
      <Text c="dimmed" mb="md">
        {teach.title}
      </Text>
      <List type="ordered" className="stet-read" maw={640} mx="auto" ta="start" spacing="sm">
        {teach.steps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
      <Group justify="center" mt="xl">
        {children}
      </Group>
    </div>
  )
}

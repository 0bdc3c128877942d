import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a place says when there is nothing in it: what belongs here and how it gets here. */
export function Empty({ title, teach, children }: { title: string; teach?: string; children?: ReactNode }) {
  return (
    <Stack align="center" justify="center" gap="sm" p="lg" ta="center" mih={160} h="100%">
      <Title order={3} fz="lg">
        {title}
      </Title>
      {teach && (
        <Text className="stet-read" maw={560} c="dimmed">
          {teach}
        </Text>
      )}
      {children}
    </Stack>
  )
}

import { Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A group of options under its name. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Text id={id} component="h3" fw={650} fz="sm" m={0} mb={6}>
        {title}
      </Text>
      {children}
    </section>
  )
}

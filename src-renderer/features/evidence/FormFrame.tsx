import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import { useLanguage, useWords } from '../../ui/words'
import type { Form } from './useForm'

interface Props {
  title: string
  form: Pick<Form<object>, 'isRestored' | 'discard' | 'problem'>
  onSave: () => void
  onClose: () => void
  /** Nothing can be saved here: there is only something to read. */
  isUnusable?: boolean
  children: ReactNode
  testId: string
}

/** A form over the desk: Enter saves from a line, Ctrl+Enter from anywhere, Esc closes and keeps what was typed. */
export function FormFrame({ title, form, onSave, onClose, isUnusable, children, testId }: Props) {
  const words = useWords().evidence
  const close = useWords().app.close
  const { language } = useLanguage()
  const submit = (e: FormEvent) => {
    e.preventDefault()
    onSave()
  }
  const press = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
    e.preventDefault()
    onSave()
  }
  const { problem } = form
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': close }}>
      <form onSubmit={submit} onKeyDown={press} data-testid={testId}>
        <Stack gap="sm">
          {form.isRestored && (
            <Group gap="xs" justify="space-between" role="status">
              <Text fz="xs" c="dimmed">
                {words.restored}
              </Text>
              <Button size="compact-xs" variant="subtle" color="gray" c="var(--stet-pencil)" onClick={form.discard}>
                {words.discard}
              </Button>
            </Group>
          )}
          {children}
          {problem !== null && (
            <Text fz="sm" c="var(--stet-disputed)" role="alert" data-testid="form-problem">
              {typeof problem === 'string' ? problem : explain(problem, language)}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            {!isUnusable && (
              <Button type="submit" data-testid="form-save">
                {words.save}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

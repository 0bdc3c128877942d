import { Modal, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { EditableField } from '../../../../src-main/contract/metadata'
import { setMetadata } from '../../../actions'
import { useDossierId, useTable } from '../../../queries'
import { useToast } from '../../../ui/toast'
import { useWords } from '../../../ui/words'
import styles from './about.module.css'
import { FieldRow } from './FieldRow'
import { type AboutField, aboutFields } from './fields'
import { Original } from './Original'

interface Props {
  article: string
  opened: boolean
  onClose: () => void
  /** The dialog is gone: the focus is to be somewhere. */
  onClosed: () => void
  /** Shows the original as it was. */
  onOriginal: () => void
}

/** What is known of an article, where each value comes from and how sure it is; all of it can be changed, by keyboard too. */
export function AboutDialog({ article, opened, onClose, onClosed, onOriginal }: Props) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.about.title}
      size="xl"
      returnFocus={false}
      onExitTransitionEnd={onClosed}
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <About article={article} onOriginal={onOriginal} />
    </Modal>
  )
}

function About({ article: id, onOriginal }: { article: string; onOriginal: () => void }) {
  const words = useWords().about
  const article = useTable('articles')?.get(id)
  const edits = useTable('metadataEdits')
  const [editing, setEditing] = useState<EditableField | null>(null)
  const set = useSetting(id)
  const fields = useMemo(
    () =>
      article && edits
        ? aboutFields(
            article,
            [...edits.values()].filter((edit) => edit.article === id),
          )
        : [],
    [article, edits, id],
  )
  const edited = useRef<EditableField | null>(null)
  useEffect(() => {
    // Its row is a button again.
    if (editing === null && edited.current !== null) rowOf(edited.current)?.focus()
  }, [editing])
  if (!article) return null
  const end = (field: EditableField) => {
    edited.current = field
    setEditing(null)
  }
  return (
    <div data-testid="about">
      <Text fz="sm" c="dimmed">
        {words.intro}
      </Text>
      <section className={styles.list} aria-label={words.title} onKeyDown={walk}>
        {fields.map((each, i) => (
          <FieldRow
            key={each.field}
            about={each}
            language={article.language}
            isFirst={i === 0}
            isEditing={editing === each.field}
            onEdit={() => setEditing(each.field)}
            onCancel={() => end(each.field)}
            onSet={async (value) => {
              const isDone = await set(each, value)
              if (isDone) end(each.field)
            }}
          />
        ))}
      </section>
      <Text fz="xs" c="dimmed" mt={6}>
        {words.keys}
      </Text>
      <Original article={article} onOriginal={onOriginal} />
    </div>
  )
}

/** Says what was done, for the eye and the ear; false where it was refused, which has been said too. */
function useSetting(article: string) {
  const words = useWords().about
  const dossier = useDossierId()
  const toast = useToast()
  return async ({ field, edit }: AboutField, value: string | null): Promise<boolean> => {
    const done = await setMetadata({ dossier, article, field, value, current: edit?.value ?? null })
    if (!done.ok) {
      toast.error(done.error)
      return false
    }
    if (done.value.events.length > 0) {
      const name = words.fields[field]
      toast.say(value === null && field !== 'standing' ? words.wasReset(name) : words.saved(name))
    }
    return true
  }
}

const rowOf = (field: EditableField) =>
  document.querySelector<HTMLElement>(`[data-testid="about-field"][data-field="${field}"]`)

/** Arrows, Home and End go from row to row. */
function walk(e: KeyboardEvent<HTMLElement>) {
  if (!(e.target instanceof HTMLElement) || !e.target.matches('[data-testid="about-field"]')) return
  const rows = [...e.currentTarget.querySelectorAll<HTMLElement>('[data-testid="about-field"]')]
  const at = rows.indexOf(e.target)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[e.key]
  if (to === undefined) return
  e.preventDefault()
  rows[to]?.focus()
}

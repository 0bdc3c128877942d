import { Group, Text, UnstyledButton } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import type { StetError } from '../../../src-main/contract/errors'
import type { NoteRow } from '../../../src-main/contract/rows'
import { setNote } from '../../actions'
import { clearDraft, loadDraft, saveDraft, usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useLanguage, useWords } from '../../ui/words'
import styles from './compare.module.css'
import { leaveOnEscape } from './Grounds'
import { NoteText } from './NoteText'

interface Props {
  dossier: string
  claim: string
  note: NoteRow | null
  fieldRef: Ref<HTMLTextAreaElement>
}

/** The editor's note on a claim. Mounted anew for each claim. */
export function Note({ dossier, claim, note, fieldRef }: Props) {
  const words = useWords().inspector
  const { typed, type, save, state } = useNote({ dossier, claim, note })
  const [isWriting, setWriting] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(fieldRef, () => field.current!, [])
  // Read as it reads until somebody writes in it; the field keeps its place, so that the key and Tab find it.
  const isRead = !isWriting && typed === null && note !== null && note.text.trim() !== ''
  return (
    <div>
      {isRead && (
        <>
          <Group justify="space-between" gap={6}>
            <Text fz="sm" fw={600}>
              {words.note}
            </Text>
            <UnstyledButton className={styles.choice} title="N" onClick={() => field.current?.focus()}>
              {words.noteEdit}
            </UnstyledButton>
          </Group>
          <NoteText dossier={dossier} claim={claim} text={note.text} />
        </>
      )}
      <div className={isRead ? styles.noteResting : undefined}>
        <GrowingTextarea
          ref={field}
          onFocus={() => setWriting(true)}
          label={words.note}
          placeholder={words.notePlaceholder}
          value={typed ?? note?.text ?? ''}
          maxLength={50_000}
          minRows={2}
          maxRows={12}
          onChange={(e) => type(e.currentTarget.value)}
          onBlur={() => {
            setWriting(false)
            save()
          }}
          onKeyDown={leaveOnEscape}
          data-testid="note"
        />
      </div>
      <NoteState note={note} state={state} isTyped={typed !== null && typed !== (note?.text ?? '')} />
    </div>
  )
}

type SavingState = 'saving' | StetError | null

function useNote({ dossier, claim, note }: Omit<Props, 'fieldRef'>) {
  const field = `note|${claim}`
  const [typed, setTyped] = useState<string | null>(null)
  const [state, setState] = useState<SavingState>(null)
  const newest = useRef({ typed, note })
  useEffect(() => {
    newest.current = { typed, note }
  })
  useEffect(() => {
    let isLeft = false
    void loadDraft(dossier, field).then((draft) => {
      if (!isLeft && draft !== null) setTyped((now) => now ?? draft)
    })
    return () => {
      isLeft = true
    }
  }, [dossier, field])
  // Once the note's row has it, the row is shown, so that an undo or a colleague's note is seen.
  useEffect(() => {
    if (typed !== null && typed === (note?.text ?? '') && state === null) setTyped(null)
  }, [typed, note, state])

  const type = (text: string) => {
    setTyped(text)
    void saveDraft(dossier, field, text)
  }
  const save = async () => {
    const { typed: text, note: current } = newest.current
    if (text === null) return
    if (text === (current?.text ?? '')) return void clearDraft(dossier, field)
    setState('saving')
    const result = await setNote({ dossier, claim, text, current })
    setState(result.ok ? null : result.error)
    if (result.ok && newest.current.typed === text) void clearDraft(dossier, field)
  }
  return { typed, type, save: () => void save(), state }
}

function NoteState({ note, state, isTyped }: { note: NoteRow | null; state: SavingState; isTyped: boolean }) {
  const words = useWords().inspector
  const format = useFormat()
  const { language } = useLanguage()
  const people = usePeople()
  const sentence = () => {
    if (state === 'saving') return words.saving
    if (state !== null) return words.failed(explain(state, language))
    if (isTyped) return words.draftTyping
    const who = people?.find((person) => person.id === note?.by)?.initials ?? words.somebody
    return note ? words.savedAt(format.time(note.at), who) : ''
  }
  return (
    <Text fz="xs" c="dimmed" mih={18} mt={2} role="status" data-testid="note-state">
      {sentence()}
    </Text>
  )
}

import { Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useRef } from 'react'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { focusRest } from '../../ui/rest'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { remaining, type Unsent } from './remaining'
import { change, type Place } from './unsent'

interface Props {
  place: Place
  verdict: VerdictRow | null
  unsent: Unsent
  /** Leaving a field, or choosing: save what differs. */
  onSave: () => void
  reasonRef?: Ref<HTMLTextAreaElement>
}

/** What a verdict rests on. Typed here at once a draft; a command when the field is left. */
export function Grounds({ place, verdict, unsent, onSave, reasonRef }: Props) {
  const words = useWords().inspector
  const prefix = place.aspect === 'said' ? 'said-' : ''
  const isUnsaved = Object.keys(remaining(unsent, verdict)).length > 0
  useSaveWhenLeft(onSave)
  return (
    <Stack gap="sm">
      <TextInput
        label={words.established}
        placeholder={words.establishedPlaceholder}
        value={unsent.established ?? verdict?.established ?? ''}
        maxLength={2000}
        onChange={(e) => change(place, { established: e.currentTarget.value })}
        onBlur={(e) => saveOnBlur(e, onSave)}
        onKeyDown={leaveOnEscape}
        autoComplete="off"
        data-testid={`${prefix}established`}
      />
      <GrowingTextarea
        {...(reasonRef && { ref: reasonRef })}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        value={unsent.reason ?? verdict?.reason ?? ''}
        maxLength={10_000}
        minRows={2}
        maxRows={10}
        onChange={(e) => change(place, { reason: e.currentTarget.value })}
        onBlur={(e) => saveOnBlur(e, onSave)}
        onKeyDown={leaveOnEscape}
        data-testid={`${prefix}reason`}
      />
      <Confidence
        prefix={prefix}
        value={unsent.confidence === undefined ? (verdict?.confidence ?? null) : unsent.confidence}
        onChange={(confidence) => {
          change(place, { confidence })
          onSave()
        }}
      />
      {isUnsaved && (
        <Text fz="xs" c="dimmed" role="status" data-testid={`${prefix}draft-state`}>
          {verdict ? words.draftTyping : words.draft}
        </Text>
      )}
    </Stack>
  )
}

/** React fires no blur for a field that is taken off the screen: a claim left with the focus in its reason is saved too. */
function useSaveWhenLeft(onSave: () => void) {
  const newest = useRef(onSave)
  useEffect(() => {
    newest.current = onSave
  })
  useEffect(() => () => newest.current(), [])
}

/** A field left for a mark is saved with it, as one verdict and one step to undo. */
function saveOnBlur(e: FocusEvent, onSave: () => void) {
  const to = e.relatedTarget
  if (!(to instanceof Element && to.closest('[data-mark]'))) onSave()
}

/** Esc leaves the field for the list, which saves it; it must not also close the reader. */
export function leaveOnEscape(e: KeyboardEvent<HTMLElement>) {
  if (e.key !== 'Escape') return
  e.stopPropagation()
  e.currentTarget.blur()
  focusRest()
}

const levels = ['low', 'medium', 'high'] as const

interface ConfidenceProps {
  /** Of its test id: one claim can have two of these. */
  prefix: string
  value: VerdictRow['confidence']
  onChange: (value: VerdictRow['confidence']) => void
}

function Confidence({ prefix, value, onChange }: ConfidenceProps) {
  const words = useWords().inspector
  return (
    <Group gap={6} role="group" aria-label={words.confidence}>
      <Text fz="sm" fw={600} aria-hidden="true">
        {words.confidence}
      </Text>
      {levels.map((level) => (
        <UnstyledButton
          key={level}
          className={styles.choice}
          aria-pressed={value === level}
          onClick={() => onChange(value === level ? null : level)}
          data-testid={`${prefix}confidence-${level}`}
        >
          {words.confidences[level]}
        </UnstyledButton>
      ))}
    </Group>
  )
}

import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type Ref, type RefObject, useDeferredValue, useMemo } from 'react'
import type { Range } from '../../ui/ranges'
import { useLanguage, useWords } from '../../ui/words'
import type { Gesture, Selected } from './claiming'
import { countWords } from './selection'
import styles from './selection.module.css'
import { useBeside } from './useBeside'
import { useHighlight } from './useHighlight'

interface Props {
  text: string
  range: Range
  /** Of the article. */
  language: string
  /** Null: no sentence has any of the words. */
  selected: Selected | null
  root: RefObject<HTMLElement | null>
  onGesture: (gesture: Gesture) => void
  onTakeOff: () => void
  onClose: () => void
  ref?: Ref<HTMLDivElement>
}

const beside = { width: 430, roomBelow: 120, reveal: true }

/** What can be done with the selected words, beside them. */
export function SelectionBar({ text, range, language, selected, root, onGesture, onTakeOff, onClose, ref }: Props) {
  const words = useWords().selecting
  const { language: spoken } = useLanguage()
  const place = useBeside(root, range, beside)
  useHighlight(
    root,
    'stet-selection',
    useMemo(() => [range], [range]),
  )
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={words.title}
      className={styles.bar}
      style={place}
      lang={spoken}
      onKeyDown={(e) => press(e, onClose)}
      data-testid="selection-bar"
    >
      {selected === null ? (
        <Text fz="xs">{words.outside}</Text>
      ) : (
        <Group gap={4} wrap="nowrap">
          {gesturesFor(selected).map((gesture) => (
            <Button
              key={gesture}
              size="compact-xs"
              variant="default"
              title={words[`${gesture}Hint`]}
              rightSection={gesture === 'claim' ? '+' : undefined}
              onClick={() => onGesture(gesture)}
              data-testid={`selection-${gesture}`}
            >
              {words[gesture]}
            </Button>
          ))}
          {selected.byHand && (
            <Button
              size="compact-xs"
              variant="default"
              title={words.takeOffHint}
              onClick={onTakeOff}
              data-testid="selection-takeOff"
            >
              {words.takeOff}
            </Button>
          )}
        </Group>
      )}
      <div className={styles.hint}>{words.hint}</div>
      <Said text={text} range={range} language={language} />
    </div>
  )
}

/** What makes sense for the words, the likeliest first. */
function gesturesFor({ touched, isPassage, isInside }: Selected): Gesture[] {
  if (isPassage) return ['move']
  if (touched.length === 0) return ['claim', 'move']
  return isInside ? ['split', 'resize', 'move'] : ['resize', 'claim', 'move']
}

/** Words told of a long selection: its beginning and its end, where it changes. */
const toldAtMost = 90

function Said({ text, range, language }: Pick<Props, 'text' | 'range' | 'language'>) {
  const words = useWords().selecting
  // Keys come faster than they can be told.
  const { start, end } = useDeferredValue(range)
  const all = text.slice(start, end)
  const told = all.length > toldAtMost ? `${all.slice(0, 40)} … ${all.slice(-45)}` : all
  return (
    <VisuallyHidden role="status" aria-live="polite" data-testid="selection-said">
      {words.said(told, countWords(all, language))}
    </VisuallyHidden>
  )
}

/** A toolbar is one stop for Tab: arrows go from button to button (ARIA APG). */
function press(e: KeyboardEvent<HTMLElement>, onClose: () => void) {
  if (e.key === 'Escape') onClose()
  else if ((e.key === 'ArrowRight' || e.key === 'ArrowLeft') && !e.shiftKey) {
    const buttons = [...e.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const by = e.key === 'ArrowRight' ? 1 : -1
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  } else return
  e.preventDefault()
  e.stopPropagation()
}

import { Button, Menu, Text } from '@mantine/core'
import { type SentenceLabel, sentenceLabelSchema } from '../../../src-main/contract/analysis'
import { useKeyHint } from '../../ui/keys'
import { focusRest } from '../../ui/rest'
import { useLanguage, useWords } from '../../ui/words'
import type { LabelledSentence, Stop } from './corrections'
import styles from './reading.module.css'
import { useReasons } from './reasons'
import { useEditorName } from './Tip'

interface Props {
  stop: Stop | null
  menu: { isOpen: boolean; set: (isOpen: boolean) => void }
  onLabel: (sentence: LabelledSentence, label: SentenceLabel | null) => void
  onRestore: (stop: Stop) => void
}

/** What the passage one stands at is taken for and why, and the ways to change that. */
export function PassageBar({ stop, menu, onLabel, onRestore }: Props) {
  const hint = useKeyHint()
  const words = useWords()
  const { language } = useLanguage()
  const reasons = useReasons()
  const nameOf = useEditorName()
  const { reading } = words
  return (
    <section className={styles.passage} lang={language} aria-label={reading.passage} data-testid="passage-bar">
      {stop === null && (
        <Text fz="xs" c="dimmed">
          {reading.noPassage}
        </Text>
      )}
      {stop?.sentence && <LabelMenu sentence={stop.sentence} menu={menu} onLabel={onLabel} />}
      {stop && (
        <Text fz="xs" className={styles.passageWhy} role="status" data-testid="passage-why">
          {stop.dropped && words.reader.dropped(reasons.dropped(stop.dropped.reason))}
          {stop.sentence &&
            (stop.sentence.correction
              ? reading.byEditor(nameOf(stop.sentence.correction))
              : reasons.label(stop.sentence.sentence.reason))}
          {stop.restored && `${stop.sentence ? ' · ' : ''}${reading.restoredBy(nameOf(stop.restored))}`}
        </Text>
      )}
      {stop && (stop.dropped || stop.restored) && (
        <Button size="compact-xs" variant="default" onClick={() => onRestore(stop)} data-testid="restore-span">
          {hint(stop.dropped ? reading.restore : reading.dropAgain, 'restore')}
        </Button>
      )}
    </section>
  )
}

/** The field's five words, and the engine's own; by key it opens under the hands (L, arrows, Enter). */
function LabelMenu({ sentence, menu, onLabel }: Pick<Props, 'menu' | 'onLabel'> & { sentence: LabelledSentence }) {
  const hint = useKeyHint()
  const { reading } = useWords()
  const choose = (label: SentenceLabel | null) => {
    onLabel(sentence, label)
    // The menu would hand the focus to its button, and then Enter would open it again instead of the passage.
    requestAnimationFrame(focusRest)
  }
  return (
    <Menu
      opened={menu.isOpen}
      onChange={menu.set}
      position="top-start"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          title={hint(reading.changeLabel, 'label')}
          data-testid="label-menu"
          data-label={sentence.label}
          data-by={sentence.correction ? 'editor' : 'engine'}
        >
          {reading.labels[sentence.label]} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{hint(reading.label, 'label')}</Menu.Label>
        {sentenceLabelSchema.options.map((label) => (
          <Menu.Item
            key={label}
            aria-current={label === sentence.label}
            // Opened by key there was no click that would have brought the focus here.
            data-autofocus={label === sentence.label || undefined}
            rightSection={label === sentence.label ? '✓' : undefined}
            onClick={() => choose(label)}
            data-testid={`label-${label}`}
          >
            {reading.labels[label]}
          </Menu.Item>
        ))}
        {sentence.correction && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => choose(null)} data-testid="label-engine">
              {reading.engineLabel}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

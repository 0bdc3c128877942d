import { ActionIcon, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { type Reading, useAnnotations, useDossier, useReading, wholeStretches } from '../../queries'
import { useFormat } from '../../ui/format'
import { BackIcon, NextIcon } from '../../ui/icons'
import type { ReaderLayer } from '../../ui/keys'
import { Late } from '../../ui/Late'
import { states, underlineOf } from '../../ui/marks'
import type { Range } from '../../ui/ranges'
import { focusRest } from '../../ui/rest'
import { useLanguage, useWords } from '../../ui/words'
import { labelledSentences, type Stop, stopsOf } from './corrections'
import { Galley } from './Galley'
import { Heading } from './Heading'
import { LayerButtons, useShownLayers } from './LayerButtons'
import { type Layer, labelLayers, layersOf, nextMention, noteLayers } from './layers'
import { MeaningPopover } from './MeaningPopover'
import { notesOf } from './notes'
import { PassageBar } from './PassageBar'
import styles from './reading.module.css'
import { useCorrecting } from './useCorrecting'
import { useMeaningPlace } from './useMeaningPlace'
import { targetOf } from './wordCursor'

export interface ReaderHandle {
  /** To the next or previous claim in this article. */
  move: (by: 1 | -1) => void
  /** To the next or previous sentence, or stretch that was left out. */
  step: (by: 1 | -1) => void
  show: (layer: ReaderLayer) => void
  /** Opens the labels of the sentence one stands at. */
  label: () => void
  /** Puts back what is left out where one stands, or leaves it out again. */
  restore: () => void
  /** Tells what the word one stands at means. */
  meaning: () => void
}

/** Where the reader stands among the passages of the chosen claim; `index` -1 when at none of them. */
export interface Walk {
  index: number
  count: number
  go: (by: 1 | -1) => void
}

interface Props {
  article: string
  target: Range | null
  chosen: string | null
  walk: Walk | null
  onMention: (mention: MentionRow) => void
  /** To a place that is no claim's passage. */
  onPlace: (place: Range) => void
  onBack: () => void
  onPacks: () => void
  ref?: Ref<ReaderHandle>
}

/** One article, with the passage that was jumped to in sight. */
export function Reader({ article, target, chosen, walk, onMention, onPlace, onBack, onPacks, ref }: Props) {
  const words = useWords().reader
  const reading = useReading(article)
  const scroller = useRef<HTMLDivElement>(null)
  const [shown, toggle] = useShownLayers()
  const [visible, setVisible] = useState<Range | null>(null)
  const { layers, isComing } = useLayers(article, reading, shown, visible)
  const stops = useMemo(() => lazy(() => reading && stopsOf(reading)), [reading])
  const at = target?.start
  const stop = useMemo(() => (at === undefined ? null : (stops()?.over(at) ?? null)), [stops, at])
  const [menuIsOpen, setMenu] = useState(false)
  const correcting = useCorrecting(article)
  const language = reading?.article.language ?? 'und'
  const to = targetOf(useDossier()?.workingLanguage ?? 'en')
  const standing = () => focusedPlace(scroller.current) ?? at ?? null
  const meaning = useMeaningPlace({ article, text: reading?.text, language, scroller, standing })
  const goTo = (next: Stop | null) => {
    if (!next) return
    if (next.mention) onMention(next.mention)
    else onPlace(next)
  }
  useImperativeHandle(ref, () => ({
    move: (by) => {
      const next = reading && nextMention(layersOf(reading), target, by)
      if (next) onMention(next)
    },
    step: (by) => {
      // Where one steps to is where one stands, no longer where the focus was.
      if (focusedPlace(scroller.current) !== null) focusRest()
      goTo(stops()?.next(target, by) ?? null)
    },
    show: toggle,
    label: () => {
      if (stop?.sentence) setMenu(true)
    },
    restore: () => {
      const focused = focusedPlace(scroller.current)
      const at = (focused === null ? null : stops()?.over(focused)) ?? stop
      if (!at?.dropped && !at?.restored) return
      onPlace(at)
      void correcting.restore(at)
    },
    meaning: meaning.openByKey,
  }))
  // The arrows and Page Down scroll what has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each article has a scroller of its own
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [article])

  return (
    <section
      className={styles.reader}
      aria-label={words.title}
      data-testid="reader"
      data-article={article}
      data-meaning={meaning.word !== null || undefined}
    >
      <Group className={styles.bar} gap="xs" justify="space-between" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<BackIcon size={13} />}
          title={words.back}
          onClick={onBack}
          data-testid="reader-back"
        >
          {words.backShort}
        </Button>
        {walk && <WalkButtons walk={walk} />}
      </Group>
      <LayerButtons shown={shown} isComing={isComing} onToggle={toggle} />
      <div ref={scroller} className={styles.scroller} {...scrollable} key={article}>
        <div className={styles.page} lang={reading?.article.language}>
          {reading && <Heading reading={reading} />}
          {reading?.text === undefined ? (
            <Waiting />
          ) : (
            <Galley
              reading={reading}
              text={reading.text}
              layers={layers}
              target={target}
              chosen={chosen}
              onMention={onMention}
              onPick={(offset) => goTo(stops()?.over(offset) ?? null)}
              onVisible={(range) => setVisible((before) => settled(before, wholeStretches(range)))}
              scroller={scroller}
            />
          )}
          <Legend withSources={shown.has('quotes')} />
        </div>
      </div>
      {meaning.word && reading?.text !== undefined && (
        <MeaningPopover
          text={reading.text}
          word={meaning.word}
          language={language}
          to={to}
          root={scroller}
          onStep={meaning.step}
          onClose={meaning.close}
          onPacks={onPacks}
        />
      )}
      <PassageBar
        stop={stop}
        menu={{ isOpen: menuIsOpen && stop?.sentence !== null, set: setMenu }}
        onLabel={correcting.label}
        onRestore={(at) => void correcting.restore(at)}
      />
    </section>
  )
}

const settled = (before: Range | null, now: Range) =>
  before?.start === now.start && before.end === now.end ? before : now

/** Made when it is first asked for: most articles are opened and left without a step through their sentences. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const noLayers: Layer[] = []

/** Everything that lies over the text; what is read on demand only where it is in sight. */
function useLayers(
  article: string,
  reading: Reading | undefined,
  shown: ReadonlySet<ReaderLayer>,
  visible: Range | null,
) {
  const wantsNotes = [...shown].some((layer) => layer !== 'labels')
  const annotations = useAnnotations(article, wantsNotes ? visible : null)
  const base = useMemo(() => (reading ? layersOf(reading) : noLayers), [reading])
  const wantsLabels = shown.has('labels')
  const labels = useMemo(
    () => (reading && wantsLabels ? labelLayers(labelledSentences(reading)) : noLayers),
    [reading, wantsLabels],
  )
  const notes = useMemo(() => (annotations ? noteLayers(notesOf(annotations, shown)) : noLayers), [annotations, shown])
  // Labels first, so that they lie under what is read of a sentence's words.
  const layers = useMemo(() => ({ labels, notes, base }), [labels, notes, base])
  return { layers, isComing: wantsNotes && annotations === undefined }
}

/** The offset at which the focus stands in the text, by Tab or by the tip's place. */
function focusedPlace(scroller: HTMLElement | null): number | null {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !scroller?.contains(activeElement)) return null
  return activeElement.dataset.at === undefined ? null : Number(activeElement.dataset.at)
}

/** WCAG 2.1.1: a text that scrolls must be reachable by keyboard. */
const scrollable = { role: 'document', tabIndex: 0, 'data-rest': '' } as const

function WalkButtons({ walk }: { walk: Walk }) {
  const words = useWords().reader
  const format = useFormat()
  const place = walk.index === -1 ? '–' : format.number(walk.index + 1)
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        title={`${words.previous} ([)`}
        variant="default"
        aria-label={words.previous}
        onClick={() => walk.go(-1)}
        data-testid="walk-previous"
      >
        <BackIcon size={13} />
      </ActionIcon>

      <Text fz="xs" c="dimmed" aria-live="polite">
        {words.place(place, format.number(walk.count))}
      </Text>
      <ActionIcon
        title={`${words.next} (])`}
        variant="default"
        aria-label={words.next}
        onClick={() => walk.go(1)}
        data-testid="walk-next"
      >
        <NextIcon size={13} />
      </ActionIcon>
    </Group>
  )
}

function Waiting() {
  const words = useWords().reader
  return (
    <Late>
      <Stack gap={10} aria-label={words.loading} role="status">
        {['94%', '99%', '88%', '96%', '60%'].map((width) => (
          <Skeleton key={width} height={14} width={width} />
        ))}
      </Stack>
    </Late>
  )
}

/** What the lines under the text mean. */
function Legend({ withSources }: { withSources: boolean }) {
  const words = useWords()
  const { language } = useLanguage()
  return (
    <Group component="footer" className={styles.legend} fz="xs" c="dimmed" lang={language}>
      <span>{words.reader.legend}:</span>
      {states.map((state) => (
        <span key={state} className={underlineOf(state)}>
          {words.marks[state]}
        </span>
      ))}
      <s>{words.reader.leftOut}</s>
      <ins className={styles.restored}>{words.reader.restored}</ins>
      <span className={styles.damage}>{words.reader.damaged}</span>
      {withSources && (
        <span className={styles.note} data-what="attribution">
          {words.reader.source}
        </span>
      )}
    </Group>
  )
}

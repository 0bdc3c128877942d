import { Skeleton, Stack } from '@mantine/core'
import { type Ref, type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { useDossier, useReading, wholeStretches } from '../../queries'
import type { ReaderLayer } from '../../ui/keys'
import { Late } from '../../ui/Late'
import type { Range } from '../../ui/ranges'
import { focusRest } from '../../ui/rest'
import { useWords } from '../../ui/words'
import { selectedIn } from './claiming'
import { type Stop, stopsOf } from './corrections'
import { FindBar } from './FindBar'
import { Galley } from './Galley'
import { Heading } from './Heading'
import { Legend } from './Legend'
import { layersOf, nextMention } from './layers'
import { MeaningPopover } from './MeaningPopover'
import { PassageBar } from './PassageBar'
import styles from './reading.module.css'
import { SelectionBar } from './SelectionBar'
import { firstVisibleOffset } from './textPlace'
import { type AskClaim, useClaiming } from './useClaiming'
import { useCorrecting } from './useCorrecting'
import { useFind } from './useFind'
import { useLayers } from './useLayers'
import { useMeaningPlace } from './useMeaningPlace'
import { useSelection } from './useSelection'
import { targetOf } from './wordCursor'

/** What the keys do in one article. Those that say so tell whether they wanted the key. */
export interface PaneHandle {
  /** To the next or previous claim in this article. */
  move: (by: 1 | -1) => void
  /** To the next or previous sentence, or stretch that was left out. */
  step: (by: 1 | -1) => void
  /** Opens the labels of the sentence one stands at. */
  label: () => void
  /** Puts back what is left out where one stands, or leaves it out again. */
  restore: () => void
  /** Tells what the word one stands at means. */
  meaning: () => void
  /** Moves an edge of the selection. */
  grow: (edge: 'start' | 'end', by: 1 | -1, unit: 'word' | 'sentence') => boolean
  /** The selected words, else the sentence one stands at, become a claim. */
  claim: () => boolean
  /** To what can be done with the selected words. */
  enterSelection: () => boolean
  find: () => void
  /** To the next or previous place found; opens the search where there is none. */
  findNext: (by: 1 | -1) => void
  /** Closes what is open over the text: the search, the selection. */
  back: () => boolean
  focus: () => void
}

export interface PaneProps {
  article: string
  target: Range | null
  chosen: string | null
  shown: ReadonlySet<ReaderLayer>
  onMention: (mention: MentionRow) => void
  /** To a place that is no claim's passage. */
  onPlace: (place: Range) => void
  onPacks: () => void
  onAskClaim: AskClaim
  /** What is read on demand for the layers is on its way. */
  onComing: (isComing: boolean) => void
  /** To what is known of the article; to its original. */
  onAbout: (article: string) => void
  onOriginal: (article: string) => void
  scroller: RefObject<HTMLDivElement | null>
  /** Where the keys rest when no control wants them. */
  isFront: boolean
  name: string
  ref?: Ref<PaneHandle>
}

/** One article with the passage that was jumped to in sight, and what is open over it. */
export function ArticlePane(props: PaneProps) {
  const { article, target, chosen, shown, scroller, onMention, onPlace, onComing, isFront, name } = props
  const reading = useReading(article)
  const text = reading?.text
  const [visible, setVisible] = useState<Range | null>(null)
  const { layers, isComing } = useLayers(article, reading, shown, visible)
  useEffect(() => onComing(isComing), [isComing, onComing])
  const stops = useMemo(() => lazy(() => reading && stopsOf(reading)), [reading])
  const at = target?.start
  const stop = useMemo(() => (at === undefined ? null : (stops()?.over(at) ?? null)), [stops, at])
  const [menuIsOpen, setMenu] = useState(false)
  const correcting = useCorrecting(article)
  const language = reading?.article.language ?? 'und'
  const to = targetOf(useDossier()?.workingLanguage ?? 'en')
  const standing = () => focusedPlace(scroller.current) ?? at ?? null
  const meaning = useMeaningPlace({ article, text, language, scroller, standing })
  const bar = useRef<HTMLDivElement>(null)
  const standingRange = (): Range | null => {
    const focused = focusedPlace(scroller.current)
    const first = scroller.current && firstVisibleOffset(scroller.current)
    if (focused === null && target) return target
    const place = focused ?? first
    return place === null ? null : (stops()?.over(place) ?? null)
  }
  const selection = useSelection({
    article,
    text,
    sentences: reading?.sentences ?? noSentences,
    language,
    scroller,
    standing: standingRange,
  })
  const endSelecting = () => {
    selection.clear()
    if (bar.current?.contains(document.activeElement)) focusIn(scroller)
  }
  const claiming = useClaiming({ reading, chosen, onMention, onDone: endSelecting, onAskClaim: props.onAskClaim })
  const find = useFind({ article, text, scroller, standing })
  const goTo = (next: Stop | null) => {
    if (!next) return
    if (next.mention) onMention(next.mention)
    else onPlace(next)
  }
  useImperativeHandle(props.ref, () => ({
    move: (by) => {
      const next = reading && nextMention(layersOf(reading), target, by)
      if (next) onMention(next)
    },
    step: (by) => {
      // Where one steps to is where one stands, no longer where the focus was.
      if (focusedPlace(scroller.current) !== null) focusIn(scroller)
      selection.clear()
      goTo(stops()?.next(target, by) ?? null)
    },
    label: () => {
      if (stop?.sentence) setMenu(true)
    },
    restore: () => {
      const focused = focusedPlace(scroller.current)
      const here = (focused === null ? null : stops()?.over(focused)) ?? stop
      if (!here?.dropped && !here?.restored) return
      onPlace(here)
      void correcting.restore(here)
    },
    meaning: meaning.openByKey,
    grow: (edge, by, unit) => {
      const isChanged = selection.grow(edge, by, unit)
      // A button that had the focus would take the keys that follow.
      if (isChanged && !scroller.current?.contains(document.activeElement)) focusIn(scroller)
      return isChanged
    },
    claim: () => {
      const range = selection.range ?? standingRange()
      return range !== null && claiming.claim(range)
    },
    enterSelection: () => {
      if (!selection.range) return false
      bar.current?.querySelector('button')?.focus()
      return true
    },
    find: find.open,
    findNext: find.step,
    back: () => {
      if (find.isOpen) find.close()
      else if (selection.range) endSelecting()
      else return false
      return true
    },
    focus: () => focusIn(scroller),
  }))
  // The arrows and Page Down scroll what has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each article has a scroller of its own
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [article])
  const { range } = selection
  const selected = useMemo(
    () => (range && reading && text !== undefined ? selectedIn({ ...reading, text }, range, chosen) : null),
    [range, reading, text, chosen],
  )

  return (
    <section className={styles.pane} aria-label={name} data-testid="article-pane" data-article={article}>
      <div className={styles.over} data-meaning={meaning.word !== null || undefined}>
        {find.isOpen && <FindBar find={find} />}
        <div
          ref={scroller}
          className={styles.scroller}
          {...scrollable}
          data-rest={isFront ? '' : undefined}
          key={article}
        >
          <div className={styles.page} lang={reading?.article.language}>
            {reading && <Heading reading={reading} onAbout={props.onAbout} onOriginal={props.onOriginal} />}
            {reading === undefined || text === undefined ? (
              <Waiting />
            ) : (
              <Galley
                reading={reading}
                text={text}
                layers={layers}
                target={target}
                sought={find.here}
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
      </div>
      {meaning.word && text !== undefined && (
        <MeaningPopover
          text={text}
          word={meaning.word}
          language={language}
          to={to}
          root={scroller}
          onStep={meaning.step}
          onClose={meaning.close}
          onPacks={props.onPacks}
        />
      )}
      {selection.range && !meaning.word && text !== undefined && (
        <SelectionBar
          ref={bar}
          text={text}
          range={selection.range}
          language={language}
          selected={selected}
          root={scroller}
          onGesture={(gesture) => selection.range && selected && claiming.gesture(gesture, selection.range, selected)}
          onTakeOff={() => selected && claiming.takeOff(selected)}
          onClose={endSelecting}
        />
      )}
      <PassageBar
        stop={stop}
        menu={{ isOpen: menuIsOpen && stop?.sentence !== null, set: setMenu }}
        onLabel={correcting.label}
        onRestore={(here) => void correcting.restore(here)}
      />
    </section>
  )
}

const noSentences: readonly Range[] = []

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

function focusIn(scroller: RefObject<HTMLElement | null>) {
  if (scroller.current) scroller.current.focus({ preventScroll: true })
  else focusRest()
}

/** The offset at which the focus stands in the text, by Tab or by the tip's place. */
function focusedPlace(scroller: HTMLElement | null): number | null {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !scroller?.contains(activeElement)) return null
  return activeElement.dataset.at === undefined ? null : Number(activeElement.dataset.at)
}

/** WCAG 2.1.1: a text that scrolls must be reachable by keyboard. */
const scrollable = { role: 'document', tabIndex: 0 } as const

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

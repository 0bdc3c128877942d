import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue, useEffect, useEffectEvent, useMemo } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { type Reading, useArticles, useChecklist, useTable } from '../../queries'
import { useFormat } from '../../ui/format'
import type { Range } from '../../ui/ranges'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { directionOf } from './direction'
import { type Layer, layersByParagraph, topMention } from './layers'
import { MarginNotes } from './MarginNotes'
import { type MarginNote, marginNotes } from './margin'
import { ParagraphText } from './ParagraphText'
import { type Paragraph, paragraphAt, paragraphsOf } from './paragraphs'
import styles from './reading.module.css'
import { Tip } from './Tip'
import { rangeOnPage } from './textPlace'
import { useStackedNotes } from './useStackedNotes'

/** Up to here every paragraph is on the page, so that the system's own search and screen readers have all of it. */
const paragraphsAtOnce = 300

/** What lies over the text, the target aside; apart, so that showing one sort of it costs nothing for the others. */
export interface ReaderLayers {
  labels: readonly Layer[]
  /** Of what is in sight, at least. */
  notes: readonly Layer[]
  base: readonly Layer[]
}

interface Props {
  reading: Reading
  text: string
  layers: ReaderLayers
  target: Range | null
  /** A place to be in sight, which does not become where one stands. */
  sought: Range | null
  chosen: string | null
  onMention: (mention: MentionRow) => void
  /** A click on a place that is no passage of a claim. */
  onPick: (offset: number) => void
  /** The stretch of text that is on the page. */
  onVisible: (range: Range) => void
  scroller: RefObject<HTMLDivElement | null>
}

/** The article's text as a galley proof, its paragraphs numbered in the margin. */
export function Galley(props: Props) {
  const { reading, text, layers } = props
  const paragraphs = useMemo(() => paragraphsOf(text, reading.sentences), [text, reading.sentences])
  const labels = useMemo(() => layersByParagraph(paragraphs, layers.labels), [paragraphs, layers.labels])
  const notes = useMemo(() => layersByParagraph(paragraphs, layers.notes), [paragraphs, layers.notes])
  const base = useMemo(() => layersByParagraph(paragraphs, layers.base), [paragraphs, layers.base])
  const roles = useMemo(() => rolesOf(paragraphs, reading.sentences), [paragraphs, reading.sentences])
  const onMention = useStable(props.onMention)
  const margin = useMargin(base)
  const direction = useMemo(() => directionOf(text), [text])
  const list = { ...props, onMention, paragraphs, layers: { labels, notes, base }, roles, margin, direction }
  const layersAt = (offset: number) => {
    const i = paragraphAt(paragraphs, offset)
    const all = [labels, notes, base].flatMap((buckets) => buckets[i] ?? [])
    return all.filter(({ start, end }) => start <= offset && offset < end)
  }
  const pick = (offset: number) => {
    const top = topMention(layersAt(offset), props.chosen)
    if (top) props.onMention(top.mention)
    else props.onPick(offset)
  }
  return (
    <>
      {paragraphs.length > paragraphsAtOnce ? <LongGalley {...list} /> : <ShortGalley {...list} />}
      <Tip root={props.scroller} layersAt={layersAt} onPick={pick} />
    </>
  )
}

type Role = Reading['sentences'][number]['role']
interface ListProps extends Omit<Props, 'layers'> {
  paragraphs: Paragraph[]
  layers: Record<keyof ReaderLayers, Layer[][]>
  roles: Role[]
  margin: MarginNote[][]
  direction: 'ltr' | 'rtl'
}

const noMargin: MarginNote[][] = []
const noNotes: MarginNote[] = []

function useMargin(layers: Layer[][]): MarginNote[][] {
  const items = useChecklist()
  const notes = useTable('notes')
  const articles = useArticles()?.length ?? 0
  const byClaim = useMemo(() => new Map(items?.map((item) => [item.claim.id, item])), [items])
  const margin = useMemo(() => marginNotes(layers, byClaim, notes, articles), [layers, byClaim, notes, articles])
  // The text first, its notes a frame later: who opens an article reads that.
  return useDeferredValue(margin, noMargin)
}

function ShortGalley(props: ListProps) {
  const { target, scroller, text } = props
  useVisible(props, 0, text.length)
  useStackedNotes(scroller, [props.margin, props.layers.labels, props.layers.notes, text])
  const start = target?.start
  const end = target?.end
  const reveal = useEffectEvent(() => revealTarget(scroller.current))
  useEffect(() => {
    if (start !== undefined && end !== undefined) reveal()
  }, [start, end])
  const { sought } = props
  useEffect(() => {
    if (sought) revealRange(scroller.current, sought)
  }, [sought, scroller])
  return props.paragraphs.map((paragraph, i) => <Line key={paragraph.start} {...props} index={i} />)
}

function LongGalley(props: ListProps) {
  const { paragraphs, target, scroller } = props
  const rows = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 90,
    overscan: 6,
  })
  const items = rows.getVirtualItems()
  useStackedNotes(scroller, [props.margin, props.layers.labels, props.layers.notes, items[0]?.key, items.at(-1)?.key])
  useVisible(props, paragraphs[items[0]?.index ?? 0]?.start ?? 0, paragraphs[items.at(-1)?.index ?? 0]?.end ?? 0)
  const start = target?.start
  const end = target?.end
  const reveal = useEffectEvent((offset: number) => {
    rows.scrollToIndex(paragraphAt(paragraphs, offset), { align: 'center' })
    // The paragraph exists only once the scrolling has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => revealTarget(scroller.current)))
  })
  useEffect(() => {
    if (start !== undefined && end !== undefined) reveal(start)
  }, [start, end])
  const { sought } = props
  const seek = useEffectEvent((place: Range) => {
    if (scroller.current && rangeOnPage(scroller.current, place)) return revealRange(scroller.current, place)
    rows.scrollToIndex(paragraphAt(paragraphs, place.start), { align: 'center' })
    requestAnimationFrame(() => requestAnimationFrame(() => revealRange(scroller.current, place)))
  })
  useEffect(() => {
    if (sought) seek(sought)
  }, [sought])
  return (
    <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
      {items.map((row) => (
        <div
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          className={styles.virtual}
          style={{ transform: `translateY(${row.start}px)` }}
        >
          <Line {...props} index={row.index} />
        </div>
      ))}
    </div>
  )
}

function useVisible({ onVisible }: ListProps, start: number, end: number) {
  const tell = useEffectEvent(onVisible)
  useEffect(() => tell({ start, end }), [start, end])
}

function Line({ index, ...props }: ListProps & { index: number }) {
  const { text, paragraphs, layers, roles, chosen, target } = props
  const words = useWords()
  const format = useFormat()
  const paragraph = paragraphs[index]!
  const [labels, notes, base] = [layers.labels[index]!, layers.notes[index]!, layers.base[index]!]
  // Only the paragraph of the target is drawn again when it moves.
  const own = target && target.start < paragraph.end && target.end > paragraph.start ? target : null
  const over = useMemo(() => [...labels, ...notes, ...base, ...targetLayer(own)], [labels, notes, base, own])
  const number = format.number(paragraph.number)
  return (
    <div className={styles.line} data-role={roles[index]} dir={props.direction}>
      <span className={styles.margin} title={words.reader.paragraph(number)} aria-hidden="true">
        {number}
      </span>
      <p
        className={styles.paragraph}
        dir="auto"
        data-paragraph={paragraph.number}
        data-start={paragraph.start}
        data-length={paragraph.end - paragraph.start}
      >
        <ParagraphText text={text} paragraph={paragraph} layers={over} chosen={chosen} />
      </p>
      <MarginNotes notes={props.margin[index] ?? noNotes} chosen={chosen} onMention={props.onMention} />
    </div>
  )
}

/** A paragraph is set as what its first sentence is: headline, standfirst, crosshead … */
function rolesOf(paragraphs: Paragraph[], sentences: Reading['sentences']): Role[] {
  const roles: Role[] = paragraphs.map(() => 'body')
  for (const sentence of sentences) {
    const i = paragraphAt(paragraphs, sentence.start)
    if (paragraphs[i]?.start === sentence.start) roles[i] = sentence.role
  }
  return roles
}

const targetLayer = (target: Range | null): Layer[] =>
  target && target.end > target.start ? [{ is: 'target', start: target.start, end: target.end }] : []

function revealRange(scroller: HTMLElement | null, place: Range) {
  const box = scroller && rangeOnPage(scroller, place)?.getBoundingClientRect()
  if (!scroller || !box) return
  const seen = scroller.getBoundingClientRect()
  if (box.top < seen.top + 8 || box.bottom > seen.bottom - 8) {
    scroller.scrollTop += box.top - seen.top - seen.height / 2
  }
}

/** Brings the highlighted passage to the middle, unless all of it can be seen already. */
function revealTarget(scroller: HTMLElement | null) {
  const target = scroller?.querySelector('[data-testid="highlighted-passage"]')
  if (!scroller || !target) return
  const seen = scroller.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  if (box.top < seen.top + 8 || box.bottom > seen.bottom - 8) target.scrollIntoView({ block: 'center' })
}

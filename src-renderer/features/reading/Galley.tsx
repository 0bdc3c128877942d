import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useEffectEvent, useMemo } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import type { Reading } from '../../queries'
import { useFormat } from '../../ui/format'
import type { Range } from '../../ui/ranges'
import { useWords } from '../../ui/words'
import { type Layer, layersByParagraph } from './layers'
import { ParagraphText } from './ParagraphText'
import { type Paragraph, paragraphAt, paragraphsOf } from './paragraphs'
import styles from './reading.module.css'
import { Tip } from './Tip'

/** Up to here every paragraph is on the page, so that the system's own search and screen readers have all of it. */
const paragraphsAtOnce = 300

interface Props {
  reading: Reading
  text: string
  /** Everything that lies over the text, the target aside. */
  layers: readonly Layer[]
  target: Range | null
  chosen: string | null
  onMention: (mention: MentionRow) => void
  /** A click on a place that is no passage of a claim. */
  onPick: (offset: number) => void
  scroller: RefObject<HTMLDivElement | null>
}

/** The article's text as a galley proof, its paragraphs numbered in the margin. */
export function Galley(props: Props) {
  const { reading, text, target, layers: all } = props
  const paragraphs = useMemo(() => paragraphsOf(text, reading.sentences), [text, reading.sentences])
  const layers = useMemo(() => layersByParagraph(paragraphs, all), [paragraphs, all])
  const roles = useMemo(() => rolesOf(paragraphs, reading.sentences), [paragraphs, reading.sentences])
  // Only the paragraph of the target gets a new array: the others stay as they were drawn.
  const shown = useMemo(() => withTarget(paragraphs, layers, target), [paragraphs, layers, target])
  const list = { ...props, paragraphs, layers: shown, roles }
  const layersAt = (offset: number) =>
    layers[paragraphAt(paragraphs, offset)]?.filter(({ start, end }) => start <= offset && offset < end) ?? []
  return (
    <>
      {paragraphs.length > paragraphsAtOnce ? <LongGalley {...list} /> : <ShortGalley {...list} />}
      <Tip root={props.scroller} layersAt={layersAt} onPick={props.onPick} />
    </>
  )
}

type Role = Reading['sentences'][number]['role']
interface ListProps extends Omit<Props, 'layers'> {
  paragraphs: Paragraph[]
  layers: Layer[][]
  roles: Role[]
}

function ShortGalley(props: ListProps) {
  const { target, scroller } = props
  const start = target?.start
  const end = target?.end
  const reveal = useEffectEvent(() => revealTarget(scroller.current))
  useEffect(() => {
    if (start !== undefined && end !== undefined) reveal()
  }, [start, end])
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
  return (
    <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
      {rows.getVirtualItems().map((row) => (
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

function Line({ text, paragraphs, layers, roles, index, chosen, onMention }: ListProps & { index: number }) {
  const words = useWords()
  const format = useFormat()
  const paragraph = paragraphs[index]!
  const number = format.number(paragraph.number)
  return (
    <div className={styles.line} data-role={roles[index]}>
      <span className={styles.margin} title={words.reader.paragraph(number)} aria-hidden="true">
        {number}
      </span>
      <p className={styles.paragraph} dir="auto" data-paragraph={paragraph.number}>
        <ParagraphText
          text={text}
          paragraph={paragraph}
          layers={layers[index]!}
          chosen={chosen}
          onMention={onMention}
        />
      </p>
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

function withTarget(paragraphs: Paragraph[], layers: Layer[][], target: Range | null): Layer[][] {
  if (!target || target.end <= target.start) return layers
  const own = layersByParagraph(paragraphs, [{ is: 'target', start: target.start, end: target.end }])
  return layers.map((list, i) => (own[i]!.length > 0 ? [...list, ...own[i]!] : list))
}

/** Brings the highlighted passage to the middle, unless all of it can be seen already. */
function revealTarget(scroller: HTMLElement | null) {
  const target = scroller?.querySelector('[data-testid="highlighted-passage"]')
  if (!scroller || !target) return
  const seen = scroller.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  if (box.top < seen.top + 8 || box.bottom > seen.bottom - 8) target.scrollIntoView({ block: 'center' })
}

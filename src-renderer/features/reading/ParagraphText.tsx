import { Fragment, memo, type ReactNode } from 'react'
import { underlineOf } from '../../ui/marks'
import { cut, type Piece } from '../../ui/ranges'
import { useWords } from '../../ui/words'
import { type Layer, topMention } from './layers'
import type { Paragraph } from './paragraphs'
import styles from './reading.module.css'

interface Props {
  text: string
  paragraph: Paragraph
  layers: Layer[]
  /** The claim in the inspector. */
  chosen: string | null
}

/** One paragraph, cut where a claim, a damage or the passage that was jumped to begins and ends. */
function Text({ text, paragraph, layers, chosen }: Props) {
  const pieces = cut(paragraph, layers)
  const isTarget = (piece: Piece<Layer>) => piece.layers.some((layer) => layer.is === 'target')
  const rendered: ReactNode[] = []
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]!
    const inTarget = isTarget(first)
    const run: ReactNode[] = []
    for (; i < pieces.length && isTarget(pieces[i]!) === inTarget; i += 1) {
      const piece = pieces[i]!
      run.push(<PieceText key={piece.start} piece={piece} text={text.slice(piece.start, piece.end)} chosen={chosen} />)
    }
    rendered.push(
      inTarget ? (
        <mark key={first.start} className={styles.target} data-testid="highlighted-passage">
          {run}
        </mark>
      ) : (
        <Fragment key={first.start}>{run}</Fragment>
      ),
    )
  }
  return rendered
}

/** Only the paragraphs that a verdict or a jump touches are drawn again. */
export const ParagraphText = memo(Text)

interface PieceProps extends Pick<Props, 'chosen'> {
  piece: Piece<Layer>
  text: string
}

/** Layers of which a tip tells something; one that can have the focus, so that it tells it without a mouse too. */
const isTold = ({ is }: Layer) => is !== 'mention' && is !== 'target' && is !== 'label'

function PieceText({ piece, text, chosen }: PieceProps) {
  const words = useWords()
  const top = topMention(piece.layers, chosen)
  const told = piece.layers.filter(isTold)
  const label = piece.layers.find((layer) => layer.is === 'label')
  // A stretch cut by other layers is still one stop for Tab.
  const begins = [...told, ...(top ? [top] : [])].some((layer) => layer.start === piece.start)
  // No <a href>: the browser lets no selection begin in one. Clicks and Enter are heard at the root (Tip.tsx).
  const place = { role: 'link', 'data-at': piece.start, tabIndex: begins ? 0 : -1 }
  const content = <Marked layers={piece.layers} text={text} isEnd={label?.end === piece.end} />
  if (top) {
    return (
      <span
        data-mention={top.mention.id}
        data-n={top.start === piece.start ? top.number : undefined}
        className={`${styles.mention} ${underlineOf(top.state)}`}
        data-testid="mention"
        data-claim={top.mention.claim}
        data-mark={top.state}
        data-chosen={top.mention.claim === chosen}
        title={told.length > 0 ? undefined : words.reader.claimIs(words.marks[top.state])}
        {...place}
      >
        {content}
      </span>
    )
  }
  if (told.length > 0) {
    return (
      <span className={styles.told} {...place}>
        {content}
      </span>
    )
  }
  return label ? <span data-at={piece.start}>{content}</span> : content
}

/** The words with the signs of all that lies over them. */
function Marked({ layers, text, isEnd }: { layers: Layer[]; text: string; isEnd: boolean }) {
  const words = useWords().reading
  let content: ReactNode = text
  for (const layer of layers) {
    if (layer.is === 'dropped') {
      content = (
        <s className={styles.dropped} data-testid="dropped-span" data-reason={layer.reason}>
          {content}
        </s>
      )
    } else if (layer.is === 'restored') {
      content = (
        <ins className={styles.restored} data-testid="restored-span">
          {content}
        </ins>
      )
    } else if (layer.is === 'damage') {
      content = (
        <span className={styles.damage} data-testid="damage" data-kind={layer.kind}>
          {content}
        </span>
      )
    } else if (layer.is === 'note') {
      content = (
        <span className={styles.note} data-testid="note" data-what={layer.note.what}>
          {content}
        </span>
      )
    } else if (layer.is === 'label') {
      const { label, correction } = layer.labelled
      const name = isEnd ? `${words.labels[label]}${correction ? ' ✎' : ''}` : undefined
      content = (
        <span className={styles.labelled} data-testid="labelled" data-label={label} data-name={name}>
          {content}
        </span>
      )
    }
  }
  return content
}

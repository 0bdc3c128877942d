import { Fragment, memo, type ReactNode } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
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
  onMention: (mention: MentionRow) => void
}

/** One paragraph, cut where a claim, a damage or the passage that was jumped to begins and ends. */
function Text({ text, paragraph, layers, chosen, onMention }: Props) {
  const pieces = cut(paragraph, layers)
  const isTarget = (piece: Piece<Layer>) => piece.layers.some((layer) => layer.is === 'target')
  const rendered: ReactNode[] = []
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]!
    const inTarget = isTarget(first)
    const run: ReactNode[] = []
    for (; i < pieces.length && isTarget(pieces[i]!) === inTarget; i += 1) {
      const piece = pieces[i]!
      run.push(
        <PieceText
          key={piece.start}
          piece={piece}
          text={text.slice(piece.start, piece.end)}
          chosen={chosen}
          onMention={onMention}
        />,
      )
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

interface PieceProps extends Pick<Props, 'chosen' | 'onMention'> {
  piece: Piece<Layer>
  text: string
}

function PieceText({ piece, text, chosen, onMention }: PieceProps) {
  const words = useWords()
  const top = topMention(piece.layers, chosen)
  let content: ReactNode = text
  for (const layer of piece.layers) {
    if (layer.is === 'dropped') {
      content = (
        <s className={styles.dropped} title={words.reader.dropped(layer.reason)}>
          {content}
        </s>
      )
    }
    if (layer.is === 'damage') {
      content = (
        <span className={styles.damage} title={words.reader.damage(layer.reason)}>
          {content}
        </span>
      )
    }
  }
  if (!top) return content
  return (
    <a
      href={`#${top.mention.id}`}
      className={`${styles.mention} ${underlineOf(top.state)}`}
      data-testid="mention"
      data-claim={top.mention.claim}
      data-mark={top.state}
      data-chosen={top.mention.claim === chosen}
      // A mention cut by other layers is still one stop for Tab.
      tabIndex={piece.start === top.start ? 0 : -1}
      title={words.reader.claimIs(words.marks[top.state])}
      onClick={(e) => {
        e.preventDefault()
        onMention(top.mention)
      }}
    >
      {content}
    </a>
  )
}

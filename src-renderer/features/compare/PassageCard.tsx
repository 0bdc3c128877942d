import { ActionIcon, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { memo, useState } from 'react'
import type { Judgement } from '../../../src-main/contract/events'
import type { ArticleRow } from '../../../src-main/contract/rows'
import type { Belonging, Passage } from '../../queries'
import { ReadIcon, UnequalIcon } from '../../ui/icons'
import { cut } from '../../ui/ranges'
import { isPlain, useSpoken } from '../../ui/spoken'
import { useWords } from '../../ui/words'
import { ArticleReference } from './ArticleReference'
import type { Marked } from './against'
import type { Choice } from './choice'
import styles from './compare.module.css'
import { type PassageActions, PassageMenu } from './PassageMenu'
import { circledNumber, type NumberedDiscrepancy, type ValueSpan, valuesIn } from './values'
import { WhyHere } from './WhyHere'

interface Props {
  passage: Passage
  /** From 1: with Alt, the key that opens it. */
  number: number
  differing: NumberedDiscrepancy[]
  judgement: Judgement
  /** It is the one open in the reader. */
  isOpen: boolean
  onOpen: (passage: Passage) => void
  onJudge: (mention: string, judgement: Judgement) => void
  /** It is the only one of its claim. */
  isOnly: boolean
  isChosen: boolean
  onChoose: Choice['choose']
  actions: PassageActions
  belonging: Belonging | undefined
  articles: ReadonlyMap<string, ArticleRow>
  /** What it has otherwise than the passage it is read against. */
  marked: Marked[]
  /** The others are read against this one. */
  isReference: boolean
  onReference: ((mention: string) => void) | undefined
}

/** One article's wording of the claim, with what differs from the others marked. */
export const PassageCard = memo((props: Props) => {
  const { passage, number, differing, judgement, isOpen, onOpen, onJudge, isChosen, isOnly } = props
  const words = useWords()
  const [whyIsOpen, setWhy] = useState(false)
  const { mention, article } = passage
  const values = valuesIn(mention, differing)
  const open = number <= 9 ? words.inspector.openKey(number) : words.inspector.openIn
  const name = article.title ?? article.fileName
  return (
    <article
      className={styles.passage}
      onFocus={() => props.onChoose(`passage:${mention.id}`)}
      data-testid="passage"
      data-article={article.id}
      data-mention={mention.id}
      data-open={isOpen}
      data-chosen={isChosen}
    >
      <Group gap={6} wrap="nowrap" align="flex-start">
        {number <= 9 && (
          <Kbd size="xs" aria-hidden="true">
            {number}
          </Kbd>
        )}
        <ArticleReference article={article} />
        {props.isReference && (
          <Text fz="xs" c="dimmed" style={{ flex: 'none' }} data-testid="reference">
            {words.inspector.reference}
          </Text>
        )}
        <ActionIcon
          title={open}
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`${open}: ${name}`}
          onClick={() => onOpen(passage)}
          data-testid="open-passage"
        >
          <ReadIcon size={14} />
        </ActionIcon>
        <PassageMenu
          {...props.actions}
          mention={mention.id}
          isOnly={isOnly}
          onReference={props.isReference ? undefined : props.onReference}
          whyIsOpen={whyIsOpen}
          onWhy={() => setWhy(!whyIsOpen)}
        />
      </Group>
      <UnstyledButton
        className={styles.quote}
        onClick={() => onOpen(passage)}
        title={open}
        data-choice={`passage:${mention.id}`}
      >
        <PassageText passage={passage} values={values} marked={props.marked} />
      </UnstyledButton>
      <Values values={values} />
      <Attribution passage={passage} />
      {whyIsOpen && <WhyHere mention={mention} belonging={props.belonging} articles={props.articles} isOnly={isOnly} />}
      <Judge judgement={judgement} onJudge={(next) => onJudge(mention.id, next)} />
    </article>
  )
})

interface TextProps {
  passage: Passage
  values: ValueSpan[]
  marked: Marked[]
}

const isValue = (layer: ValueSpan | Marked): layer is ValueSpan => 'number' in layer

function PassageText({ passage, values, marked }: TextProps) {
  const words = useWords()
  const say = useSpoken()
  const { mention, exact, article } = passage
  if (exact === undefined) return <Text c="dimmed">…</Text>
  return (
    <span className="stet-read" lang={article.language} dir="auto" data-testid="passage-text">
      {cut<ValueSpan | Marked>(mention, [...values, ...marked]).map((piece) => {
        const text = exact.slice(piece.start - mention.start, piece.end - mention.start)
        const differs = piece.layers.find((layer): layer is Marked => !isValue(layer))?.differs
        const over = piece.layers.filter(isValue)
        if (over.length === 0)
          return differs ? (
            <span key={piece.start} className={styles.differs} data-differs={differs} data-testid="differs">
              {text}
            </span>
          ) : (
            text
          )
        // A span of two disagreements carries both numbers, but only where it ends.
        const ending = over.filter((value) => value.end === piece.end)
        return (
          <mark
            key={piece.start}
            className={styles.value}
            data-numbers={ending.map((value) => circledNumber(value.number)).join('')}
            title={over.map((value) => `${words.kinds[value.kind]}: ${say(value)}`).join(' · ')}
          >
            {text}
          </mark>
        )
      })}
    </span>
  )
}

/** "① = nearly 12%": how a value was read, where its own words, in whatever language, do not say it as plainly. */
function Values({ values }: { values: ValueSpan[] }) {
  const words = useWords()
  const say = useSpoken()
  const distinct = [...new Map(values.map((value) => [value.number, value])).values()].filter(
    (value) => !isPlain(value.text, say(value)),
  )
  if (distinct.length === 0) return null
  return (
    <Group gap={10} fz="xs">
      {distinct.map((value) => (
        <span key={value.number} title={words.kinds[value.kind]}>
          <span className={styles.number}>{circledNumber(value.number)}</span> = {say(value)}
        </span>
      ))}
    </Group>
  )
}

function Attribution({ passage: { mention } }: { passage: Passage }) {
  const words = useWords()
  const chain = mention.attribution.flatMap((attribution) => attribution.chain)
  if (chain.length === 0) return null
  return (
    <Text fz="xs" c="dimmed">
      {words.inspector.saidBy} {[...new Set(chain)].join(' → ')}
    </Text>
  )
}

const judgements = ['holds', 'differs'] as const

/** Pressed again, the passage is not judged any more. */
function Judge({ judgement, onJudge }: { judgement: Judgement; onJudge: (judgement: Judgement) => void }) {
  const words = useWords().inspector
  return (
    <Group gap={6} role="group" aria-label={words.judgement}>
      {judgements.map((each) => (
        <UnstyledButton
          key={each}
          className={styles.choice}
          aria-pressed={judgement === each}
          onClick={() => onJudge(judgement === each ? 'notJudged' : each)}
          data-testid={`judge-${each}`}
        >
          {each === 'differs' && <UnequalIcon size={10} />} {words.judgements[each]}
        </UnstyledButton>
      ))}
      {judgement === 'notJudged' && (
        <Text fz="xs" c="dimmed">
          {words.judgements.notJudged}
        </Text>
      )}
    </Group>
  )
}

import { ActionIcon, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import type { Judgement } from '../../../src-main/contract/events'
import type { Passage } from '../../queries'
import { useFormat } from '../../ui/format'
import { ReadIcon, UnequalIcon } from '../../ui/icons'
import { cut } from '../../ui/ranges'
import { isPlain, useSpoken } from '../../ui/spoken'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { circledNumber, type NumberedDiscrepancy, type ValueSpan, valuesIn } from './values'

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
}

/** One article's wording of the claim, with what differs from the others marked. */
export const PassageCard = memo(({ passage, number, differing, judgement, isOpen, onOpen, onJudge }: Props) => {
  const words = useWords()
  const { mention, article } = passage
  const values = valuesIn(mention, differing)
  const open = number <= 9 ? words.inspector.openKey(number) : words.inspector.openIn
  const name = article.title ?? article.fileName
  return (
    <article className={styles.passage} data-testid="passage" data-article={article.id} data-open={isOpen}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        {number <= 9 && (
          <Kbd size="xs" aria-hidden="true">
            {number}
          </Kbd>
        )}
        <ArticleReference passage={passage} />
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
      </Group>
      <UnstyledButton className={styles.quote} onClick={() => onOpen(passage)} title={open}>
        <PassageText passage={passage} values={values} />
      </UnstyledButton>
      <Values values={values} />
      <Attribution passage={passage} />
      <Judge judgement={judgement} onJudge={(next) => onJudge(mention.id, next)} />
    </article>
  )
})

function ArticleReference({ passage: { article } }: { passage: Passage }) {
  const words = useWords()
  const format = useFormat()
  const name = article.title ?? article.fileName
  const date = article.published.date
  const from = article.outlet ?? article.agency ?? (article.title && article.fileName)
  return (
    <div className={styles.reference}>
      <Text fz="xs" fw={600} truncate dir="auto" title={name}>
        {name}
      </Text>
      <Text fz="xs" c="dimmed" truncate>
        {article.role === 'underCheck' ? '◆' : '◇'} {from && `${from} · `}
        <abbr title={format.languageName(article.language)} className={styles.language}>
          {article.language}
        </abbr>
        {' · '}
        {date ? format.isoDay(date) : words.intake.undated}
      </Text>
    </div>
  )
}

function PassageText({ passage, values }: { passage: Passage; values: ValueSpan[] }) {
  const words = useWords()
  const say = useSpoken()
  const { mention, exact, article } = passage
  if (exact === undefined) return <Text c="dimmed">…</Text>
  return (
    <span className="stet-read" lang={article.language} dir="auto" data-testid="passage-text">
      {cut(mention, values).map((piece) => {
        const text = exact.slice(piece.start - mention.start, piece.end - mention.start)
        if (piece.layers.length === 0) return text
        // A span of two disagreements carries both numbers, but only where it ends.
        const ending = piece.layers.filter((value) => value.end === piece.end)
        return (
          <mark
            key={piece.start}
            className={styles.value}
            data-numbers={ending.map((value) => circledNumber(value.number)).join('')}
            title={piece.layers.map((value) => `${words.kinds[value.kind]}: ${say(value)}`).join(' · ')}
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

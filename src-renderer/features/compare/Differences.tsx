import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { Fragment, memo } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { ArticleRow } from '../../../src-main/contract/rows'
import { RelationSign } from '../../ui/DiscrepancyChip'
import { isPlain, useSpoken } from '../../ui/spoken'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { circledNumber, type NumberedDiscrepancy, type NumberedValue } from './values'

interface Props {
  differing: NumberedDiscrepancy[]
  articles: ReadonlyMap<string, ArticleRow>
  onOpen: (side: DiscrepancySide) => void
}

/** More than these would push the passages off the screen. */
const shownAtOnce = 2

/** What can wait folded: the minor ones beside graver ones, and what is too much. */
function split(differing: NumberedDiscrepancy[]) {
  const grave = differing.filter(({ row }) => row.severity !== 'low')
  const shown = (grave.length > 0 ? grave : differing).slice(0, shownAtOnce)
  return { shown, more: differing.filter((each) => !shown.includes(each)) }
}

/** Why each flag is there: kind, relation, weight, rule, and every value with the words it was read from. */
export const Differences = memo(({ differing, ...rest }: Props) => {
  const words = useWords().inspector
  if (differing.length === 0) return null
  const { shown, more } = split(differing)
  return (
    <section>
      <Title order={3} className={styles.heading}>
        {words.differences}
      </Title>
      <Stack gap={8}>
        {shown.map((each) => (
          <Difference key={each.row.id} difference={each} {...rest} />
        ))}
        {more.length > 0 && (
          <details className={styles.more}>
            <summary>{words.moreDifferences(more.length)}</summary>
            <Stack gap={8}>
              {more.map((each) => (
                <Difference key={each.row.id} difference={each} {...rest} />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </section>
  )
})

type DifferenceProps = Omit<Props, 'differing'> & { difference: NumberedDiscrepancy }

function Difference({ difference: { row, values }, articles, onOpen }: DifferenceProps) {
  const words = useWords()
  return (
    <div className={styles.difference} data-relation={row.relation} data-testid="discrepancy" data-kind={row.kind}>
      <div className={styles.differenceHead}>
        <b>{words.kinds[row.kind]}</b>
        <span>
          <RelationSign relation={row.relation} />
          {words.relations[row.relation]}
        </span>
        <Text span fz="xs" c="dimmed">
          {words.inspector.severity}: {words.severities[row.severity]}
        </Text>
      </div>
      {values.map((value) => (
        <Value key={value.number} value={value} articles={articles} onOpen={onOpen} />
      ))}
      <Text fz="xs" mt={4} title={row.explanation}>
        {words.explanations[row.rule] ?? row.explanation}{' '}
        <Text span fz="xs" c="dimmed">
          {words.inspector.rule}: {row.rule}
        </Text>
      </Text>
    </div>
  )
}

/** “près de 12 %” = nearly 12%, and each article that says so; its own wording too, where that is another. */
function Value({ value, articles, onOpen }: { value: NumberedValue } & Pick<Props, 'articles' | 'onOpen'>) {
  const words = useWords()
  const say = useSpoken()
  const first = value.sides[0]!
  const said = say(first)
  return (
    <div className={styles.side}>
      <span className={styles.number}>{circledNumber(value.number)}</span>
      <span>
        {value.sides.map((side, i) => (
          <Fragment key={`${side.doc}|${side.start}`}>
            {i > 0 && ' · '}
            {side.text !== value.sides[i - 1]?.text && (
              <>
                <span className={`stet-read ${i === 0 ? styles.ownWords : ''}`}>{words.quote(side.text)}</span>
                {i === 0 && !isPlain(side.text, said) && ` = ${said}`}{' '}
              </>
            )}
            <SideLink side={side} article={articles.get(side.doc)} onOpen={onOpen} />
          </Fragment>
        ))}
      </span>
    </div>
  )
}

interface SideLinkProps extends Pick<Props, 'onOpen'> {
  side: DiscrepancySide
  article: ArticleRow | undefined
}

function SideLink({ side, article, onOpen }: SideLinkProps) {
  if (!article) return null
  return (
    <UnstyledButton className={styles.sideLink} title={article.title ?? article.fileName} onClick={() => onOpen(side)}>
      {article.outlet ?? article.agency ?? article.fileName}
    </UnstyledButton>
  )
}

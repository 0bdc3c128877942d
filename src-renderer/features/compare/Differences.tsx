import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { ArticleRow } from '../../../src-main/contract/rows'
import { DiscrepancyChip } from '../../ui/DiscrepancyChip'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { circledNumber, type NumberedDiscrepancy, type NumberedValue } from './values'

interface Props {
  differing: NumberedDiscrepancy[]
  articles: ReadonlyMap<string, ArticleRow>
  onOpen: (side: DiscrepancySide) => void
}

/** Why each flag is there: kind, relation, weight, rule, and every value with the words it was read from. */
export function Differences({ differing, articles, onOpen }: Props) {
  const words = useWords()
  if (differing.length === 0) return null
  return (
    <section>
      <Title order={3} className={styles.heading}>
        {words.inspector.differences}
      </Title>
      <Stack gap={10}>
        {differing.map(({ row, values }) => (
          <div key={row.id} className={styles.difference} data-testid="discrepancy" data-kind={row.kind}>
            <Group gap={8} mb={4}>
              <DiscrepancyChip discrepancy={row} />
              <Text fz="xs">{words.relations[row.relation]}</Text>
              <Text fz="xs" c="dimmed">
                {words.inspector.severity}: {words.severities[row.severity]}
              </Text>
            </Group>
            <Text fz="sm">{row.explanation}</Text>
            {values.map((value) => (
              <Value key={value.number} value={value} articles={articles} onOpen={onOpen} />
            ))}
            <Text fz="xs" c="dimmed">
              {words.inspector.rule}: {row.rule}
            </Text>
          </div>
        ))}
      </Stack>
    </section>
  )
}

function Value({ value, articles, onOpen }: { value: NumberedValue } & Pick<Props, 'articles' | 'onOpen'>) {
  return (
    <div className={styles.side}>
      <span className={styles.number}>{circledNumber(value.number)}</span>
      <span>
        <b>{value.value}</b>
        {value.sides.map((side) => {
          const article = articles.get(side.doc)
          return (
            <UnstyledButton
              key={`${side.doc}|${side.start}`}
              className={styles.sideLink}
              onClick={() => onOpen(side)}
              disabled={!article}
            >
              <span className="stet-read">“{side.text}”</span>{' '}
              {article && (article.outlet ?? article.title ?? article.fileName)}
            </UnstyledButton>
          )
        })}
      </span>
    </div>
  )
}

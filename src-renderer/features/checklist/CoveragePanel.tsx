import { Accordion, Chip, Drawer, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { type DossierCoverage, type Unclaimed, useCoverage, useUnclaimed } from '../../queries'
import { useFormat } from '../../ui/format'
import { percentOf } from '../../ui/percent'
import type { Range } from '../../ui/ranges'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { walkByArrows } from './walkByArrows'

interface Props {
  opened: boolean
  onClose: () => void
  /** Opens the passage in its article, where its label can be changed. */
  onOpen: (article: string, passage: Range) => void
}

/** What of the articles is on no checklist, and why: by reason and by article. */
export function CoveragePanel({ opened, onClose, onOpen }: Props) {
  const words = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(640px, 94vw)"
      title={words.unclaimed.title}
      closeButtonProps={{ 'aria-label': words.app.close }}
      data-testid="coverage-panel"
    >
      {opened && <Content onOpen={onOpen} />}
    </Drawer>
  )
}

/** What a passage is sorted under: its label, its reason, or that it is in no sentence. */
const sortOf = ({ what, name }: Pick<Unclaimed, 'what' | 'name'>) => `${what}|${name}`

function Content({ onOpen }: Pick<Props, 'onOpen'>) {
  const words = useWords().unclaimed
  const format = useFormat()
  const coverage = useCoverage()
  const [sorts, setSorts] = useState<string[]>([])
  if (!coverage) return <Text c="dimmed">{words.counting}</Text>
  const { total, uncovered } = coverage.characters
  return (
    <Stack gap="sm">
      <Text fz="sm" data-testid="coverage-percent">
        {uncovered === 0
          ? words.complete
          : words.missing(format.number(percentOf(total - uncovered, total)), format.number(uncovered))}
      </Text>
      <Sorts coverage={coverage} chosen={sorts} onChoose={setSorts} />
      <Accordion chevronPosition="left" variant="default">
        {coverage.articles.map(({ article, counts }) => {
          const left = countOf(counts, sorts)
          if (left === 0) return null
          return (
            <Accordion.Item key={article.id} value={article.id}>
              <Accordion.Control>
                <Group justify="space-between" wrap="nowrap" gap="xs">
                  <Text fz="sm" className="stet-read" lineClamp={2} dir="auto">
                    {article.title ?? article.fileName}
                  </Text>
                  <Text fz="xs" c="dimmed" style={{ flex: 'none' }}>
                    {words.passages(left)}
                  </Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <ArticlePassages article={article.id} sorts={sorts} onOpen={onOpen} />
              </Accordion.Panel>
            </Accordion.Item>
          )
        })}
      </Accordion>
    </Stack>
  )
}

type Counts = DossierCoverage['articles'][number]['counts']

/** Passages of an article under these sorts; under all where none is chosen. Only what is in no sentence is not counted by passages. */
function countOf(counts: Counts, sorts: readonly string[]): number {
  const parts = [
    ...Object.entries(counts.sentences).flatMap(([label, of]) =>
      label === 'claim' || !of ? [] : [[`sentence|${label}`, of.spans] as const],
    ),
    ...Object.entries(counts.dropped).map(([reason, of]) => [`dropped|${reason}`, of.spans] as const),
    ['uncovered|', counts.uncovered > 0 ? 1 : 0] as const,
  ]
  return parts.reduce((sum, [sort, n]) => (sorts.length === 0 || sorts.includes(sort) ? sum + n : sum), 0)
}

interface SortsProps {
  coverage: DossierCoverage
  chosen: string[]
  onChoose: (sorts: string[]) => void
}

function Sorts({ coverage, chosen, onChoose }: SortsProps) {
  const words = useWords()
  const format = useFormat()
  const labels = (['opinion', 'question', 'background', 'damaged'] as const).map((label) => ({
    sort: `sentence|${label}`,
    name: words.reading.labels[label],
    n: coverage.labels[label],
  }))
  const dropped = coverage.dropped.map(({ reason, count }) => ({
    sort: `dropped|${reason}`,
    name: words.reading.dropped[reason] ?? reason,
    n: count,
  }))
  const missing = { sort: 'uncovered|', name: words.unclaimed.uncovered, n: coverage.characters.uncovered }
  return (
    <Chip.Group multiple value={chosen} onChange={onChoose}>
      <Group gap={6} role="group" aria-label={words.unclaimed.reasons} onKeyDown={walkByArrows}>
        {[...labels, ...dropped, missing]
          .filter(({ n }) => n > 0)
          .map(({ sort, name, n }) => (
            <Chip key={sort} value={sort} size="xs" variant="outline" data-testid="coverage-sort">
              {name} <span className={styles.count}>{format.number(n)}</span>
            </Chip>
          ))}
      </Group>
    </Chip.Group>
  )
}

/** More at a time than anybody reads; the rest follows on demand. */
const shownAtOnce = 100

function ArticlePassages({ article, sorts, onOpen }: { article: string; sorts: string[] } & Pick<Props, 'onOpen'>) {
  const words = useWords().unclaimed
  const found = useUnclaimed(article)
  const [shown, setShown] = useState(shownAtOnce)
  if (!found) return <Text c="dimmed">{words.counting}</Text>
  const passages = found.filter((passage) => sorts.length === 0 || sorts.includes(sortOf(passage)))
  return (
    <Stack gap={2}>
      {passages.slice(0, shown).map((passage) => (
        <UnstyledButton
          key={`${passage.start}|${passage.end}`}
          className={styles.unclaimed}
          title={words.open}
          onClick={() => onOpen(article, passage)}
          data-testid="unclaimed"
        >
          <Text className="stet-read" fz="sm" lineClamp={3} dir="auto">
            {passage.text}
          </Text>
          <Reason passage={passage} />
        </UnstyledButton>
      ))}
      {passages.length > shown && (
        <UnstyledButton className={styles.unclaimed} onClick={() => setShown(shown + shownAtOnce)}>
          {words.more(passages.length - shown)}
        </UnstyledButton>
      )}
    </Stack>
  )
}

function Reason({ passage: { what, name, why } }: { passage: Unclaimed }) {
  const words = useWords()
  const { reading } = words
  const label = name as keyof typeof reading.labels
  const said =
    what === 'sentence'
      ? [reading.labels[label], reading.reasons[why] ?? why].filter(Boolean).join(': ')
      : what === 'dropped'
        ? `${reading.leftOut}: ${reading.dropped[name] ?? name}`
        : words.unclaimed.uncovered
  return (
    <Text fz="xs" c="dimmed">
      {said}
    </Text>
  )
}

import { Button, Group, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { Result } from '../../../src-main/contract/errors'
import type { JobProgress } from '../../../src-main/contract/imports'
import type { ArticleRow as Article } from '../../../src-main/contract/rows'
import { onNextStep, removeArticle, restoreArticle, setArticleRole, undo } from '../../actions'
import { useArticles, useCoverage, useDossierId, useJobsOf, useRemovedArticles, useTable } from '../../queries'
import { CoverageTable } from '../../ui/CoverageTable'
import { Empty } from '../../ui/Empty'
import { useFileDrop } from '../../ui/files'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { percentOf } from '../../ui/percent'
import { useToast } from '../../ui/toast'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ArticleRow, nameOf } from './ArticleRow'
import { ImportButtons, useImport } from './ImportButtons'
import { ImportTray } from './ImportTray'
import styles from './intake.module.css'
import { OriginList } from './OriginList'
import { groupByOrigin } from './originGroups'

interface Props {
  /** The article that is open in the reader. */
  reading: string | null
  /** Claims with a passage in each article, and those of them whose passages differ. */
  counts: ReadonlyMap<string, { claims: number; differing: number }>
  /** Articles that the checklist is filtered by. */
  filtered: readonly string[]
  onFilter: (article: string) => void
  onRead: (article: string) => void
  onPaste: () => void
  /** To what is on no checklist. */
  onCoverage: () => void
}

/** What the checklist is made of, and the ways in for more. */
export function Sources(props: Props) {
  const { counts, onPaste, onCoverage } = props
  const words = useWords().intake
  const dossier = useDossierId()
  const articles = useArticles() ?? noArticles
  const groups = useGroups(articles)
  const jobs = useJobsOf(dossier)
  const change = useArticleChanges(dossier)
  return (
    <section className={styles.pane} aria-label={words.sources} data-testid="sources">
      <Group justify="space-between" px="sm" pt="sm" pb={4} gap="xs">
        <Title order={2} fz="sm">
          {words.sources} {articles.length > 0 && words.ofOrigins(articles.length, groups.length)}
        </Title>
        <Text fz="xs" c="dimmed">
          {words.roleHint}
        </Text>
      </Group>
      <OriginList
        groups={groups}
        draw={({ article, from }) => (
          <ArticleRow
            key={article.id}
            article={article}
            from={from}
            claims={counts.get(article.id)?.claims ?? 0}
            differing={counts.get(article.id)?.differing ?? 0}
            reading={article.id === props.reading}
            isFilter={props.filtered.includes(article.id)}
            onRead={props.onRead}
            onFilter={props.onFilter}
            onRole={change.role}
            onRemove={change.remove}
          />
        )}
      >
        {articles.length === 0 && (
          <li>
            <Nothing jobs={jobs} dossier={dossier} />
          </li>
        )}
        <RemovedArticles onRestore={change.restore} />
      </OriginList>
      {articles.length > 0 && <DossierCoverage onCoverage={onCoverage} />}
      <ImportTray dossier={dossier} jobs={jobs} />
      <DropZone dossier={dossier} onPaste={onPaste} />
    </section>
  )
}

const noArticles: Article[] = []

function useGroups(articles: Article[]) {
  const origins = useTable('origins')
  const derivations = useTable('derivations')
  return useMemo(
    () => groupByOrigin(articles, origins?.values() ?? [], derivations?.values() ?? []),
    [articles, origins, derivations],
  )
}

/** No articles yet, or none that could be read: the list below says which file failed, and why. */
function Nothing({ jobs, dossier }: { jobs: JobProgress[]; dossier: string }) {
  const words = useWords().intake
  const start = useImport(dossier)
  const refused = jobs.reduce((sum, { files }) => sum + files.refused, 0)
  if (refused === 0) return <Empty title={words.emptyTitle} teach={words.empty} />
  return (
    <Empty title={words.allFailedTitle} teach={words.allFailed(refused)}>
      <Button size="compact-sm" onClick={start.files} data-testid="import-again">
        {words.again}
      </Button>
    </Empty>
  )
}

function DossierCoverage({ onCoverage }: Pick<Props, 'onCoverage'>) {
  const words = useWords().unclaimed
  const hint = useKeyHint()
  const format = useFormat()
  const coverage = useCoverage()
  if (!coverage) return null
  const { labels, dropped, characters } = coverage
  const percent = format.number(percentOf(characters.total - characters.uncovered, characters.total))
  return (
    <div className={styles.coverage}>
      <CoverageTable labels={labels} dropped={dropped} percent={words.percent(percent)} characters={() => characters} />
      <Button
        size="compact-xs"
        variant="subtle"
        px={0}
        h="auto"
        styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
        onClick={onCoverage}
        data-testid="coverage-open"
      >
        {hint(words.button, 'coverage')}
      </Button>
    </div>
  )
}

/** The same functions in every render: hundreds of rows are drawn only when theirs changes. */
function useArticleChanges(dossier: string) {
  const words = useWords().intake
  const toast = useToast()
  const shown = async (asked: Promise<Result<unknown>>) => {
    const result = await asked
    if (!result.ok) toast.error(result.error)
    return result.ok
  }
  const restore = (article: Article) => void shown(restoreArticle(dossier, article.id))
  const role = ({ id, role: current }: Article) => {
    const other = current === 'underCheck' ? 'source' : 'underCheck'
    void shown(setArticleRole({ dossier, article: id, role: other, current }))
  }
  const remove = async (article: Article) => {
    if (!(await shown(removeArticle(dossier, article.id)))) return
    toast.undoable(
      words.removed(nameOf(article)),
      () => void shown(undo(dossier)),
      (over) => onNextStep(dossier, over),
    )
  }
  return { restore, role: useStable(role), remove: useStable(remove) }
}

/** Removing is not deleting: what was taken out stays in reach. */
function RemovedArticles({ onRestore }: { onRestore: (article: Article) => void }) {
  const words = useWords().intake
  const removed = useRemovedArticles() ?? []
  if (removed.length === 0) return null
  return (
    <li className={styles.removed}>
      <details>
        <summary>{words.removedList(removed.length)}</summary>
        {removed.map((article) => (
          <Group key={article.id} gap="xs" wrap="nowrap" justify="space-between" py={2}>
            <Text fz="xs" truncate dir="auto" title={nameOf(article)}>
              {nameOf(article)}
            </Text>
            <Button size="compact-xs" variant="default" style={{ flex: 'none' }} onClick={() => onRestore(article)}>
              {words.restore}
            </Button>
          </Group>
        ))}
      </details>
    </li>
  )
}

function DropZone({ dossier, onPaste }: { dossier: string; onPaste: () => void }) {
  const words = useWords().intake
  const { dropped } = useImport(dossier)
  const { over, handlers } = useFileDrop(dropped)
  return (
    <section className={styles.drop} data-over={over} data-testid="drop-zone" aria-label={words.drop} {...handlers}>
      <Text fz="sm" fw={600}>
        {words.drop}
      </Text>
      <Text fz="xs" c="dimmed" mb={8}>
        {words.dropWhat}
      </Text>
      <ImportButtons dossier={dossier} onPaste={onPaste} />
    </section>
  )
}

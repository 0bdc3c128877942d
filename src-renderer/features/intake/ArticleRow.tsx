import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import type { ArticleRow as Article } from '../../../src-main/contract/rows'
import { useFormat } from '../../ui/format'
import { CloseIcon, UnequalIcon } from '../../ui/icons'
import { useWords } from '../../ui/words'
import styles from './intake.module.css'
import type { Member } from './originGroups'

export const nameOf = (article: Pick<Article, 'title' | 'fileName'>) => article.title ?? article.fileName

interface Props {
  article: Article
  /** The article of the same origin that it comes from. */
  from: Member['from']
  /** Claims it has a part in, and those of them whose passages differ. */
  claims: number
  differing: number
  reading: boolean
  /** The checklist shows its claims alone. */
  isFilter: boolean
  onRead: (article: string) => void
  onFilter: (article: string) => void
  onRole: (article: Article) => void
  onRemove: (article: Article) => void
}

/** One source: what it is, where from, and how much of the checklist stands in it. */
function Row(props: Props) {
  const { article, from, reading, onRead, onRole, onRemove } = props
  const { intake: words, deciding } = useWords()
  const underCheck = article.role === 'underCheck'
  const roleWords = underCheck ? words.makeSource : words.makeUnderCheck
  return (
    <li
      className={styles.article}
      data-testid="article-row"
      data-article={article.id}
      data-reading={reading}
      data-derived={from !== null}
    >
      <ActionIcon
        title={roleWords}
        variant="subtle"
        color="gray"
        c={underCheck ? 'var(--stet-accent)' : 'var(--stet-pencil)'}
        size={24}
        aria-label={roleWords}
        aria-pressed={underCheck}
        onClick={() => onRole(article)}
        data-testid="article-role"
        data-role={article.role}
      >
        {underCheck ? '◆' : '◇'}
      </ActionIcon>
      <div className={styles.articleBody}>
        {from && (
          <Text fz="xs" c="dimmed" lineClamp={2} dir="auto" title={nameOf(from.article)} data-testid="article-from">
            ↳ {words.from(deciding.derivations[from.type] ?? from.type, from.article.outlet ?? nameOf(from.article))}
          </Text>
        )}
        <UnstyledButton
          className={styles.articleOpen}
          onClick={() => onRead(article.id)}
          title={words.read(nameOf(article))}
          aria-current={reading ? 'true' : undefined}
          data-testid="article-open"
        >
          <Text className="stet-read" fz="sm" fw={600} lh={1.3} lineClamp={3} dir="auto">
            {nameOf(article)}
          </Text>
        </UnstyledButton>
        <ArticleFacts {...props} />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={22}
        className={styles.remove}
        aria-label={`${words.remove}: ${nameOf(article)}`}
        title={words.remove}
        onClick={() => onRemove(article)}
        data-testid="article-remove"
      >
        <CloseIcon size={11} />
      </ActionIcon>
    </li>
  )
}

/** Articles can be hundreds, and seldom change. */
export const ArticleRow = memo(Row)

function ArticleFacts({ article, claims, differing, isFilter, onFilter }: Props) {
  const { intake: words, library } = useWords()
  const format = useFormat()
  const { date, certainty } = article.published
  // Without a title the file's name stands above already.
  const from = article.outlet ?? article.agency ?? (article.title && article.fileName)
  return (
    <Group gap={0} className={styles.articleFacts} fz="xs" c="dimmed" mt={2}>
      {from && (
        <span className={styles.outlet} title={article.fileName} dir="auto">
          {from}
        </span>
      )}
      <abbr title={format.languageName(article.language)} className={styles.tag}>
        {article.language}
      </abbr>
      <span title={certainty === 'inferred' ? words.inferred : undefined}>
        {date ? `${format.isoDay(date)}${certainty === 'inferred' ? ' ?' : ''}` : words.undated}
      </span>
      <UnstyledButton
        className={styles.claims}
        title={`${words.claimsWhy}\n${words.filterHint}`}
        aria-label={words.filter(library.claims(claims), differing, nameOf(article))}
        aria-pressed={isFilter}
        onClick={() => onFilter(article.id)}
        data-testid="article-claims"
      >
        {library.claims(claims)}
        {differing > 0 && (
          <>
            {' '}
            · <UnequalIcon size={10} /> {format.number(differing)}
          </>
        )}
      </UnstyledButton>
    </Group>
  )
}

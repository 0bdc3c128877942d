import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core'
import type { ArticleRow as Article } from '../../../src-main/contract/rows'
import { useFormat } from '../../ui/format'
import { CloseIcon } from '../../ui/icons'
import { useWords } from '../../ui/words'
import styles from './intake.module.css'

export const nameOf = (article: Pick<Article, 'title' | 'fileName'>) => article.title ?? article.fileName

interface Props {
  article: Article
  /** Claims it has a part in. */
  claims: number
  reading: boolean
  onRead: () => void
  onRole: () => void
  onRemove: () => void
}

/** One source: what it is, where from, and how much of the checklist stands in it. */
export function ArticleRow({ article, claims, reading, onRead, onRole, onRemove }: Props) {
  const words = useWords().intake
  const underCheck = article.role === 'underCheck'
  const roleWords = underCheck ? words.makeSource : words.makeUnderCheck
  return (
    <li className={styles.article} data-testid="article-row" data-article={article.id} data-reading={reading}>
      <ActionIcon
        title={roleWords}
        variant="subtle"
        color="gray"
        c={underCheck ? 'var(--stet-accent)' : 'var(--stet-pencil)'}
        size={24}
        aria-label={roleWords}
        aria-pressed={underCheck}
        onClick={onRole}
        data-testid="article-role"
        data-role={article.role}
      >
        {underCheck ? '◆' : '◇'}
      </ActionIcon>

      <UnstyledButton
        className={styles.articleOpen}
        onClick={onRead}
        title={words.read(nameOf(article))}
        aria-current={reading ? 'true' : undefined}
        data-testid="article-open"
      >
        <Text className="stet-read" fz="sm" fw={600} lh={1.3} lineClamp={3} dir="auto">
          {nameOf(article)}
        </Text>
        <ArticleFacts article={article} claims={claims} />
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={22}
        className={styles.remove}
        aria-label={`${words.remove}: ${nameOf(article)}`}
        title={words.remove}
        onClick={onRemove}
        data-testid="article-remove"
      >
        <CloseIcon size={11} />
      </ActionIcon>
    </li>
  )
}

function ArticleFacts({ article, claims }: Pick<Props, 'article' | 'claims'>) {
  const { intake: words, library } = useWords()
  const format = useFormat()
  const { date, certainty } = article.published
  // Without a title the file's name stands above already.
  const from = article.outlet ?? article.agency ?? (article.title && article.fileName)
  return (
    <Group gap={0} className={styles.articleFacts} fz="xs" c="dimmed" mt={2}>
      {from && (
        <span className={styles.outlet} title={article.fileName}>
          {from}
        </span>
      )}
      <abbr title={format.languageName(article.language)} className={styles.tag}>
        {article.language}
      </abbr>
      <span title={certainty === 'inferred' ? words.inferred : undefined}>
        {date ? `${format.isoDay(date)}${certainty === 'inferred' ? ' ?' : ''}` : words.undated}
      </span>
      <span className={styles.claims} title={words.claimsWhy} data-testid="article-claims">
        {library.claims(claims)}
      </span>
    </Group>
  )
}

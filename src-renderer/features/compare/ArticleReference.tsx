import { Text } from '@mantine/core'
import type { ArticleRow } from '../../../src-main/contract/rows'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'

/** Which article: title; then role, who published it, its language, its day. */
export function ArticleReference({ article }: { article: ArticleRow }) {
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

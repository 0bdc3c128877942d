import { Button, Group, Text } from '@mantine/core'
import { originalViewOf } from '../../../../src-main/contract/originals'
import type { ArticleRow } from '../../../../src-main/contract/rows'
import { useFormat } from '../../../ui/format'
import { useKeyHint } from '../../../ui/keys'
import { useWords } from '../../../ui/words'
import { useSaveOriginal } from '../original/useSaveOriginal'
import styles from './about.module.css'

/** Which bytes the article was read from, and what can be done with them. */
export function Original({ article, onOriginal }: { article: ArticleRow; onOriginal: () => void }) {
  const words = useWords().original
  const format = useFormat()
  const hint = useKeyHint()
  const [save, isSaving] = useSaveOriginal(article.id)
  const view = originalViewOf(article.mediaType)
  return (
    <section className={styles.original} aria-label={words.title}>
      <Text fw={600}>{words.title}</Text>
      <dl className={styles.facts}>
        <dt>{words.file}</dt>
        <dd dir="auto">{article.fileName}</dd>
        <dt>{words.kind}</dt>
        <dd>{`${article.mediaType}, ${words.size(format.number(article.bytes))}`}</dd>
        <dt>{words.imported}</dt>
        <dd>{format.time(article.at)}</dd>
        <dt>{words.hash}</dt>
        <dd className={styles.hash}>{article.originalSha256}</dd>
        <dt>{words.textHash}</dt>
        <dd className={styles.hash}>{article.id}</dd>
      </dl>
      <Group gap="xs">
        {view !== 'none' && (
          <Button
            size="compact-sm"
            title={hint(words.showHint[view], 'original')}
            onClick={onOriginal}
            data-testid="about-original"
          >
            {words.show[view]}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void save()}
          loading={isSaving}
          title={words.saveHint}
          data-testid="about-save-original"
        >
          {words.save}
        </Button>
      </Group>
      {view === 'none' && (
        <Text fz="xs" c="dimmed" mt={6}>
          {words.onlyCopy}
        </Text>
      )}
    </section>
  )
}

import { ActionIcon, Button, Group, Loader, Text } from '@mantine/core'
import { type Ref, useImperativeHandle, useRef } from 'react'
import { explain } from '../../../../src-main/contract/error-words'
import { useFrameKeys, useTable } from '../../../queries'
import { useFormat } from '../../../ui/format'
import { CloseIcon } from '../../../ui/icons'
import type { Range } from '../../../ui/ranges'
import { useLanguage, useWords } from '../../../ui/words'
import { DocumentPages } from './DocumentPages'
import styles from './original.module.css'
import { type Opened, useOriginal } from './useOriginal'
import { useSaveOriginal } from './useSaveOriginal'

export interface OriginalHandle {
  focus: () => void
}

interface Props {
  article: string
  /** The passage that was jumped to. */
  target: Range | null
  onClose: () => void
  /** To the text, while the original stays. */
  onLeave: () => void
  ref?: Ref<OriginalHandle>
}

/** The file an article was read from, as it was, beside its text. */
export function OriginalPane({ article: id, target, onClose, onLeave, ref }: Props) {
  const words = useWords()
  const format = useFormat()
  const article = useTable('articles')?.get(id)
  const original = useOriginal(id)
  const [save, isSaving] = useSaveOriginal(id)
  const body = useRef<HTMLDivElement>(null)
  const focus = () => {
    // A saved page scrolls in its own frame, a document's pages in ours.
    const scrolled = body.current?.querySelector<HTMLElement>('input,[role="document"],iframe')
    ;(scrolled ?? body.current)?.focus()
  }
  useImperativeHandle(ref, () => ({ focus }))
  useFrameKeys(({ key }) => (key === 'Escape' ? onClose() : onLeave()))
  return (
    <section className={styles.pane} aria-label={words.original.title} data-testid="original">
      <header className={styles.head}>
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Text fw={600} fz="sm" className={styles.name} title={article?.fileName}>
            {article?.fileName}
          </Text>
          <Group gap={6} wrap="nowrap">
            <Button size="compact-xs" variant="default" onClick={() => void save()} loading={isSaving}>
              {words.original.save}
            </Button>
            <ActionIcon
              variant="default"
              size="sm"
              aria-label={words.original.close}
              title={words.original.close}
              onClick={onClose}
              data-testid="original-close"
            >
              <CloseIcon size={12} />
            </ActionIcon>
          </Group>
        </Group>
        {original.state === 'open' && (
          <Text fz="xs" c="dimmed" data-testid="original-facts">
            {words.original.isIt(words.original.size(format.number(original.bytes)), original.sha256.slice(0, 12))}{' '}
            {words.original.safe[original.view]}
          </Text>
        )}
      </header>
      <div ref={body} className={styles.body} tabIndex={-1}>
        <Body article={id} file={article?.fileName ?? ''} original={original} target={target} onClose={onClose} />
      </div>
    </section>
  )
}

interface BodyProps {
  article: string
  file: string
  original: Opened
  target: Range | null
  onClose: () => void
}

function Body({ article, file, original, target, onClose }: BodyProps) {
  const words = useWords()
  const { language } = useLanguage()
  if (original.state === 'opening') {
    return (
      <div className={styles.said} role="status">
        <Loader size="sm" /> {words.original.opening}
      </div>
    )
  }
  if (original.state === 'failed') {
    return (
      <Text className={styles.said} role="alert" data-testid="original-failed">
        {explain(original.error, language)}
      </Text>
    )
  }
  if (original.view === 'page' && original.url !== null) {
    // Without one word in `sandbox` nothing runs and nothing leads anywhere; the page's own policy says the same again.
    return (
      <iframe
        className={styles.frame}
        title={words.original.frame}
        sandbox=""
        src={original.url}
        referrerPolicy="no-referrer"
        data-original
        data-testid="original-frame"
      />
    )
  }
  if (original.view === 'pages') {
    return <DocumentPages article={article} file={file} boxes={original.pages} target={target} onClose={onClose} />
  }
  return (
    <Text className={styles.said} data-testid="original-none">
      {words.original.onlyCopy}
    </Text>
  )
}

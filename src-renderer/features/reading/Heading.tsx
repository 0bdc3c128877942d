import { Button, Group, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { sentenceLabelSchema } from '../../../src-main/contract/analysis'
import { coverage } from '../../../src-main/contract/coverage'
import { openExternal } from '../../actions'
import { type Coverage, countReasons, type Reading, useDossierId } from '../../queries'
import { CoverageTable } from '../../ui/CoverageTable'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import { droppedSpans, labelledSentences, strayLabels } from './corrections'
import { languageNote } from './language'
import styles from './reading.module.css'
import { useCorrecting } from './useCorrecting'

interface Props {
  reading: Reading
  onAbout: (article: string) => void
  onOriginal: (article: string) => void
}

/** What the article is, where it is from, and by which hash it is kept. */
export function Heading({ reading, onAbout, onOriginal }: Props) {
  const { article } = reading
  const words = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const unread = languageNote(article.language, words, format)
  const { date, certainty } = article.published
  const source = [article.outlet, article.agency, article.byline].filter((part) => part !== null)
  const published = date
    ? `${words.reader.published} ${format.isoDay(date)}${certainty === 'inferred' ? ` ${words.reader.inferred}` : ''}`
    : words.intake.undated
  return (
    <header className={styles.heading} lang={language}>
      <Title order={2} className={styles.title} dir="auto" lang={article.language}>
        {article.title ?? article.fileName}
      </Title>
      <Group fz="xs" c="dimmed" className={styles.facts}>
        <span>{article.role === 'underCheck' ? `◆ ${words.intake.underCheck}` : `◇ ${words.intake.source}`}</span>
        {source.length > 0 && <span>{source.join(', ')}</span>}
        <span>{published}</span>
        <span>{format.languageName(article.language)}</span>
        <span title={article.fileName} className={styles.file}>
          {article.fileName}
        </span>
        <span title={`${words.reader.fingerprint}: ${article.id}`}>SHA-256 {article.id.slice(0, 12)}</span>
        <LookButtons article={article.id} onAbout={onAbout} onOriginal={onOriginal} />
      </Group>
      {unread && (
        <Text fz="sm" className={styles.unread} role="note" data-testid="language-unread">
          {unread}
        </Text>
      )}
      <ArticleCoverage reading={reading} />
      {article.url && <PageLink article={article.id} url={article.url} />}
    </header>
  )
}

function LookButtons({ article, onAbout, onOriginal }: { article: string } & Omit<Props, 'reading'>) {
  const words = useWords()
  const hint = useKeyHint()
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        title={hint(words.about.openHint, 'about')}
        onClick={() => onAbout(article)}
        data-testid="article-about"
      >
        {words.about.open}
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        title={hint(words.original.openHint, 'original')}
        onClick={() => onOriginal(article)}
        data-testid="article-original"
      >
        {words.original.open}
      </Button>
    </>
  )
}

function ArticleCoverage({ reading }: { reading: Reading }) {
  const { labels, dropped } = useMemo(() => {
    const counts = Object.fromEntries(sentenceLabelSchema.options.map((label) => [label, 0])) as Coverage['labels']
    const labels = { ...counts }
    for (const { label } of labelledSentences(reading)) labels[label] += 1
    return { labels, dropped: countReasons(droppedSpans(reading).map(({ reason }) => reason)) }
  }, [reading])
  return (
    <>
      <CoverageTable labels={labels} dropped={dropped} characters={() => charactersOf(reading)} />
      <StrayLabels reading={reading} />
    </>
  )
}

/** As the report counts them. */
function charactersOf(reading: Reading) {
  const sentences = labelledSentences(reading).map(({ sentence: { start, end }, label }) => ({ start, end, label }))
  const { characters, dropped, uncovered } = coverage(reading.text ?? '', sentences, droppedSpans(reading))
  return { total: characters, dropped: Object.values(dropped).reduce((sum, d) => sum + d.characters, 0), uncovered }
}

/** Labels whose sentence is gone, as after a newer version of Stet cut the text otherwise. */
function StrayLabels({ reading }: { reading: Reading }) {
  const words = useWords().reading
  const { forget } = useCorrecting(reading.article.id)
  const { text } = reading
  return strayLabels(reading).map((row) => (
    <Text key={row.id} fz="xs" className={styles.unread} role="note" data-testid="stray-label">
      {words.stray(row.label === null ? '' : words.labels[row.label], excerpt(text?.slice(row.start, row.end) ?? ''))}{' '}
      <Button size="compact-xs" variant="default" onClick={() => void forget(row)} data-testid="stray-forget">
        {words.forget}
      </Button>
    </Text>
  ))
}

const excerpt = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Opens in the system's browser, and only on the editor's click: the app itself fetches nothing. */
function PageLink({ article, url }: { article: string; url: string }) {
  const words = useWords().reader
  const dossier = useDossierId()
  const toast = useToast()
  const open = async () => {
    const result = await openExternal(dossier, article)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      px={0}
      className={styles.url}
      title={words.openUrl}
      onClick={open}
      data-testid="article-url"
    >
      {url}
    </Button>
  )
}

import { Text } from '@mantine/core'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { useArticleTexts, useMentions, useRemovedArticles, useTable, type Verdicts } from '../../queries'
import { useWords } from '../../ui/words'
import { nameIn } from './articleNames'

type StaleReason = NonNullable<VerdictRow['stale']>

/** Why a verdict is to be checked again, and which passages came or went since it was given. */
export function Stale({ verdicts, claim }: { verdicts: Verdicts; claim: string }) {
  const stale = verdicts.true?.stale ?? verdicts.said?.stale
  return stale ? <Why stale={stale} claim={claim} /> : null
}

function Why({ stale, claim }: { stale: StaleReason; claim: string }) {
  const words = useWords()
  return (
    <div data-testid="stale-reason" data-because={stale.because}>
      <Text fz="xs" fw={600} c="var(--stet-unverified)">
        {words.checklist.stale}: {words.checklist.staleLong[stale.because]}
      </Text>
      {stale.added.length > 0 && (
        <Mentions head={words.deciding.came(stale.added.length)} ids={stale.added} claim={claim} />
      )}
      {stale.removed.length > 0 && (
        <Mentions head={words.deciding.went(stale.removed.length)} ids={stale.removed} claim={claim} />
      )}
    </div>
  )
}

interface MentionsProps {
  head: string
  ids: string[]
  /** The claim in hand: a passage that is in another now says so. */
  claim: string
}

/** The rest is as good as told by their number. */
const namedAtMost = 3
/** UTF-16 units of a passage: enough to know it by. */
const wordsShown = 48

function Mentions({ head, ids, claim }: MentionsProps) {
  const words = useWords()
  const named = ids.slice(0, namedAtMost)
  const rows = useMentions(named)
  const articles = useTable('articles')
  const removed = useRemovedArticles()
  const texts = useArticleTexts([...new Set([...(rows?.values() ?? [])].map(({ article }) => article))])
  if (!rows || !articles) return null
  const say = (id: string): string => {
    const row = rows.get(id)
    if (!row || !articles.has(row.article)) return words.deciding.gone
    const text = texts.get(row.article)?.slice(row.start, row.end) ?? ''
    const cutShort = text.length > wordsShown ? `${text.slice(0, wordsShown).trimEnd()} …` : text
    const where = row.claim === claim ? '' : ` (${words.deciding.elsewhere})`
    return `${nameIn(articles, row.article)} ${words.quote(cutShort)}${where}`
  }
  const told = named.map(say)
  // A passage that is gone says no more where it stood; the articles that are gone are known.
  const gone = told.includes(words.deciding.gone) ? (removed ?? []).slice(0, namedAtMost) : []
  return (
    <Text fz="xs" c="dimmed" lineClamp={3} title={told.join('\n')}>
      <b>{head}</b> {[...new Set(told)].join(' · ')}
      {ids.length > named.length && ' …'}
      {gone.length > 0 && (
        <span data-testid="removed-articles">
          {' '}
          {words.inspector.removedFrom(gone.map(({ id }) => nameIn(articles, id)).join(' · '))}
        </span>
      )}
    </Text>
  )
}

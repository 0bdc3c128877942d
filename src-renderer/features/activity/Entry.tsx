import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { ActivityEntry } from '../../../src-main/contract/activity'
import { useUnfolded } from '../../queries'
import { type Names, Sentence, told } from '../../ui/activity'
import { useFormat } from '../../ui/format'
import { Late } from '../../ui/Late'
import { useWords } from '../../ui/words'
import styles from './activity.module.css'
import type { ActivityPlace } from './types'

interface Props {
  entry: ActivityEntry
  names: Names
  /** The entries are of several dossiers: each says which. */
  isInLibrary: boolean
  onGo: (place: ActivityPlace) => void
}

/** One thing that happened, in a sentence; what it is about is one Enter away. */
export function Entry({ entry, names, isInLibrary, onGo }: Props) {
  const words = useWords()
  const format = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  const { sentence, detail } = told(entry, names, { words, format })
  const { log } = words
  const way = wayOf(entry, isInLibrary)
  return (
    <li className={styles.entry} data-testid="activity-entry" data-type={entry.type}>
      <time dateTime={entry.at} className={styles.time} title={format.time(entry.at)}>
        {format.clock(entry.at)}
      </time>
      <div className={styles.said}>
        <Text fz="sm">
          <Sentence parts={sentence} />
          {isInLibrary && entry.dossierTitle !== null && (
            <Text span fz="xs" c="dimmed">
              {' '}
              <bdi>{log.in(entry.dossierTitle)}</bdi>
            </Text>
          )}
        </Text>
        {detail !== '' && (
          <Text fz="xs" c="dimmed" className="stet-read" dir="auto" lineClamp={3}>
            {detail}
          </Text>
        )}
        <div className={styles.ways}>
          {way && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => onGo(way.place)}
              data-testid="activity-go"
              aria-label={[log[way.name], entry.statement ?? entry.articleTitle ?? ''].filter(Boolean).join(': ')}
            >
              {log[way.name]}
            </Button>
          )}
          {entry.count > 1 && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
              data-testid="activity-unfold"
            >
              {isOpen ? log.fold : log.unfold(entry.count)}
            </Button>
          )}
        </div>
        {isOpen && <Unfolded entry={entry} names={names} isInLibrary={isInLibrary} onGo={onGo} />}
      </div>
    </li>
  )
}

/** Each on its own line. */
function Unfolded({ entry, ...rest }: Props) {
  const words = useWords()
  const entries = useUnfolded(entry)
  if (!entries)
    return (
      <Late>
        <Text fz="xs" c="dimmed" role="status">
          {words.log.loading}
        </Text>
      </Late>
    )
  return (
    <ul className={styles.entries}>
      {entries.map((one) => (
        <Entry key={one.id} entry={one} {...rest} />
      ))}
    </ul>
  )
}

interface Way {
  name: 'toClaim' | 'toArticle' | 'toDossier'
  place: ActivityPlace
}

/** To the claim where it is still on a checklist, else to the article, else to the dossier it was in. */
function wayOf(
  { dossier, claim, statement, article, articleTitle, count }: ActivityEntry,
  isAbroad: boolean,
): Way | null {
  if (dossier === null) return null
  if (claim !== null && statement !== null && count === 1)
    return { name: 'toClaim', place: { dossier, claim, article: null } }
  if (article !== null && articleTitle !== null) return { name: 'toArticle', place: { dossier, claim: null, article } }
  return isAbroad ? { name: 'toDossier', place: { dossier, claim: null, article: null } } : null
}

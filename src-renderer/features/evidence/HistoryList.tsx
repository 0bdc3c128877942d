import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useHistory, usePeople, useStatements } from '../../queries'
import { type Names, Sentence, told } from '../../ui/activity'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import styles from './evidence.module.css'

const shownAtFirst = 50
/** What the library gives at most in one page. */
const shownAtMost = 200

/** Who did what to the claim, and when, from the journal. */
export function HistoryList({ claim }: { claim: string }) {
  const words = useWords()
  const format = useFormat()
  const people = usePeople()
  const statements = useStatements()
  const [limit, setLimit] = useState(shownAtFirst)
  const history = useHistory(claim, limit)
  const names = useMemo((): Names => {
    const byId = new Map(people?.map((person) => [person.id, person.name]))
    return { person: (id) => byId.get(id), claim: (id) => statements?.get(id)?.statement, focus: claim }
  }, [people, statements, claim])
  if (!history) return <p className={styles.facts}>{words.history.coming}</p>
  if (history.entries.length === 0) return <p className={styles.facts}>{words.history.none}</p>
  return (
    <>
      <ol className={styles.history} data-testid="history-list">
        {history.entries.map((entry) => {
          const { sentence, detail } = told(entry, names, { words, format })
          return (
            <li key={entry.id} data-testid="history-entry" data-type={entry.type}>
              <Sentence parts={sentence} />{' '}
              <time className={styles.facts} dateTime={entry.at}>
                {format.time(entry.at)}
              </time>
              {detail && (
                <p className={`${styles.facts} ${styles.own}`} dir="auto">
                  {detail.length > 400 ? `${detail.slice(0, 400)} …` : detail}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {history.more && limit < shownAtMost && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setLimit(shownAtMost)}>
          {words.history.more}
        </Button>
      )}
    </>
  )
}

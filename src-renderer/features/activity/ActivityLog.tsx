import { Button, Loader, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import { useActivity, usePeople } from '../../queries'
import { Empty } from '../../ui/Empty'
import { type Formatter, useFormat } from '../../ui/format'
import { Late } from '../../ui/Late'
import { useLanguage, useWords, type Words } from '../../ui/words'
import styles from './activity.module.css'
import { byDay, dayOf, daysBack } from './days'
import { Entry } from './Entry'
import { Filters } from './Filters'
import { type Chosen, everything, isNarrowed, requestOf } from './filter'
import type { ActivityOf, ActivityPlace } from './types'

/** The log with its filters; what happens while it is open comes in at the top. */
export function ActivityLog({ of, onGo }: { of: ActivityOf; onGo: (place: ActivityPlace) => void }) {
  const words = useWords()
  const format = useFormat()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Chosen>(() => everything(of.dossier !== null))
  const { entries, hasMore, error, isBusy, more } = useActivity(requestOf(of, chosen))
  const people = usePeople()
  const names = useMemo(() => {
    const byId = new Map((people ?? []).map((person) => [person.id, person]))
    return { person: (id: string) => byId.get(id)?.name, focus: null }
  }, [people])
  const today = dayOf(Date.now())
  const isInLibrary = of.dossier === null || !chosen.isHere

  return (
    <Stack gap="sm">
      <Filters of={of} chosen={chosen} onChange={setChosen} people={people ?? []} />
      {error && (
        <Text fz="sm" role="alert">
          {explain(error, language)}
        </Text>
      )}
      {entries === undefined && !error && (
        <Late>
          <Text c="dimmed" role="status">
            {words.log.loading}
          </Text>
        </Late>
      )}
      {entries?.length === 0 &&
        (isNarrowed(chosen) ? (
          <Empty title={words.log.noMatch}>
            <Button variant="default" size="compact-md" onClick={() => setChosen(everything(of.dossier !== null))}>
              {words.log.clear}
            </Button>
          </Empty>
        ) : (
          <Empty title={words.log.empty} teach={words.log.emptyTeach} />
        ))}
      {byDay(entries ?? []).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={nameOfDay(day, today, words, format)}>
          <Title order={3} fz="sm" className={styles.day}>
            {nameOfDay(day, today, words, format)}
          </Title>
          <ul className={styles.entries}>
            {ofDay.map((entry) => (
              <Entry key={entry.id} entry={entry} names={names} isInLibrary={isInLibrary} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <Button variant="default" onClick={more} disabled={isBusy} data-testid="activity-more">
          {isBusy ? <Loader size="xs" aria-label={words.log.loading} /> : words.log.more}
        </Button>
      )}
    </Stack>
  )
}

function nameOfDay(day: string, today: string, { log }: Words, format: Formatter): string {
  const back = daysBack(day, today)
  return back === 0 ? log.today : back === 1 ? log.yesterday : format.isoDay(day)
}

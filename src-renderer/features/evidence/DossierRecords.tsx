import { Chip, Group, Modal, Stack, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import type { ContactRow, QueryRow } from '../../../src-main/contract/rows'
import { useDossierRecords, useStatements } from '../../queries'
import { useWords } from '../../ui/words'
import { ContactForm } from './ContactForm'
import { Correction } from './CorrectionList'
import styles from './evidence.module.css'
import { QueryForm } from './QueryForm'
import { isOverdue, Query } from './QueryList'
import type { OpenPlace } from './QuoteFields'

interface Props {
  what: 'corrections' | 'queries' | null
  onWhat: (what: 'corrections' | 'queries' | null) => void
  onClaim: (claim: string) => void
  onOpenPlace: (place: OpenPlace) => void
}

/** All corrections and queries of the dossier: what is still to be decided, asked and answered. */
export function DossierRecords({ what, onWhat, onClaim, onOpenPlace }: Props) {
  const words = useWords()
  const records = useDossierRecords()
  const close = () => onWhat(null)
  const leave = <A,>(go: (to: A) => void) => {
    return (to: A) => {
      close()
      go(to)
    }
  }
  return (
    <Modal
      opened={what !== null}
      onClose={close}
      title={words.gathered.title}
      size="xl"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <Tabs value={what} onChange={(next) => onWhat(next as Props['what'])} data-testid="dossier-records">
        <Tabs.List>
          <Tabs.Tab value="corrections">
            {words.textCorrections.title} {records.corrections.length}
          </Tabs.Tab>
          <Tabs.Tab value="queries">
            {words.queries.title} {records.queries.length}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="corrections" pt="sm">
          <Corrections records={records} onClaim={leave(onClaim)} onOpenPlace={leave(onOpenPlace)} />
        </Tabs.Panel>
        <Tabs.Panel value="queries" pt="sm">
          <Queries records={records} onClaim={leave(onClaim)} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  )
}

type Records = ReturnType<typeof useDossierRecords>

interface FilterProps<T extends string> {
  names: Record<T, string>
  counts: Record<T, number>
  value: T
  onChange: (value: T) => void
}

/** One of these, with how many there are. */
function Filter<T extends string>({ names, counts, value, onChange }: FilterProps<T>) {
  const words = useWords().gathered
  return (
    <Chip.Group value={value} onChange={(next) => onChange(next as T)}>
      <Group gap={6} role="radiogroup" aria-label={words.filter}>
        {(Object.keys(names) as T[]).map((name) => (
          <Chip key={name} value={name} size="xs" data-testid={`records-${name}`}>
            {names[name]} {counts[name]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

function Corrections({ records, onClaim, onOpenPlace }: Pick<Props, 'onClaim' | 'onOpenPlace'> & { records: Records }) {
  const words = useWords()
  const [show, setShow] = useState<'all' | 'proposed' | 'accepted' | 'rejected'>('all')
  const { corrections, evidence } = records
  const of = (decision: string) => corrections.filter((row) => row.decision === decision)
  const shown = show === 'all' ? corrections : of(show)
  return (
    <Stack gap="sm">
      <Filter
        names={{ all: words.gathered.all, ...words.textCorrections.decisions }}
        counts={{
          all: corrections.length,
          proposed: of('proposed').length,
          accepted: of('accepted').length,
          rejected: of('rejected').length,
        }}
        value={show}
        onChange={setShow}
      />
      {shown.length === 0 && <Text c="dimmed">{words.gathered.nothing}</Text>}
      <ul className={styles.list}>
        {shown.map((row) => (
          <Correction key={row.id} row={row} evidence={evidence} onClaim={onClaim} onOpenPlace={onOpenPlace} />
        ))}
      </ul>
    </Stack>
  )
}

function Queries({ records, onClaim }: Pick<Props, 'onClaim'> & { records: Records }) {
  const words = useWords()
  const statements = useStatements()
  const [show, setShow] = useState<'all' | 'open' | 'overdue' | 'answered' | 'withdrawn'>('all')
  const [editing, edit] = useState<{ row: QueryRow; isAnswering: boolean } | null>(null)
  const [logging, log] = useState<{ of: QueryRow | null; current: ContactRow | null } | null>(null)
  const { queries, contacts } = records
  const lists = {
    all: queries,
    open: queries.filter(({ status }) => status === 'open'),
    overdue: queries.filter((row) => isOverdue(row)),
    answered: queries.filter(({ status }) => status === 'answered'),
    withdrawn: queries.filter(({ status }) => status === 'withdrawn'),
  }
  const { answered, withdrawn } = words.queries.statuses
  const { all, open, overdue } = words.gathered
  return (
    <Stack gap="sm">
      <Filter
        names={{ all, open, overdue, answered, withdrawn }}
        counts={{
          all: queries.length,
          open: lists.open.length,
          overdue: lists.overdue.length,
          answered: lists.answered.length,
          withdrawn: lists.withdrawn.length,
        }}
        value={show}
        onChange={setShow}
      />
      {lists[show].length === 0 && <Text c="dimmed">{words.gathered.nothing}</Text>}
      <ul className={styles.list}>
        {lists[show].map((row) => (
          <Query
            key={row.id}
            row={row}
            contacts={contacts.filter(({ query }) => query === row.id)}
            about={row.claim === null ? words.queries.ofDossier : statements?.get(row.claim)?.statement}
            onClaim={onClaim}
            onEdit={(query, isAnswering) => edit({ row: query, isAnswering })}
            onLog={(of) => log({ of, current: null })}
            onEditContact={(current) => log({ of: null, current })}
          />
        ))}
      </ul>
      {editing && (
        <QueryForm
          claim={editing.row.claim}
          current={editing.row}
          isAnswering={editing.isAnswering}
          onClose={() => edit(null)}
        />
      )}
      {logging && (
        <ContactForm
          claim={logging.of?.claim ?? null}
          queries={queries}
          of={logging.of}
          current={logging.current}
          onClose={() => log(null)}
        />
      )}
    </Stack>
  )
}

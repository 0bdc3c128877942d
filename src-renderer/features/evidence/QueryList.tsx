import { Button, Group } from '@mantine/core'
import type { ContactRow, QueryRow } from '../../../src-main/contract/rows'
import { removeContact, removeQuery } from '../../actions'
import { isPast } from '../../ui/days'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { Entry, type Offered, Section, Stamp } from './Entry'
import styles from './evidence.module.css'
import { useDoing } from './useDoing'

export const isOverdue = ({ status, due }: Pick<QueryRow, 'status' | 'due'>, now = new Date()): boolean =>
  status === 'open' && isPast(due, now)

interface Acts {
  onEdit: (row: QueryRow, isAnswering: boolean) => void
  onLog: (of: QueryRow | null) => void
  onEditContact: (row: ContactRow) => void
  /** Leads to the claim, where a list is not that of one claim. */
  onClaim?: (claim: string) => void
}

interface Props extends Acts {
  queries: QueryRow[]
  contacts: ContactRow[]
  inDossier: number
  onAdd: () => void
  onAll: () => void
}

/** What was asked, of whom, and each attempt to reach them. */
export function QueryList({ queries, contacts, inDossier, onAdd, onAll, ...acts }: Props) {
  const words = useWords()
  const hint = useKeyHint()
  const known = new Set(queries.map(({ id }) => id))
  const loose = contacts.filter(({ query }) => query === null || !known.has(query))
  return (
    <Section
      title={words.queries.title}
      count={queries.length + loose.length}
      none={words.queries.none}
      testId="queries"
      tools={
        <Group gap={4}>
          {inDossier > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              c="var(--stet-pencil)"
              onClick={onAll}
              data-testid="queries-all"
            >
              {words.queries.all(inDossier)}
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => acts.onLog(null)} data-testid="contact-add">
            {words.contacts.add}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            title={hint(words.queries.add, 'query')}
            onClick={onAdd}
            data-testid="query-add"
          >
            {words.queries.add}
          </Button>
        </Group>
      }
    >
      {queries.map((row) => (
        <Query key={row.id} row={row} contacts={contacts.filter(({ query }) => query === row.id)} {...acts} />
      ))}
      {loose.map((row) => (
        <LooseContact key={row.id} row={row} onEdit={acts.onEditContact} />
      ))}
    </Section>
  )
}

interface QueryProps extends Acts {
  row: QueryRow
  contacts: ContactRow[]
  /** What its claim says, where a list is not that of one claim. */
  about?: string
}

export function Query({ row, contacts, about, ...acts }: QueryProps) {
  const words = useWords()
  const own = words.queries
  const { dossier, run } = useDoing()
  const { claim } = row
  const { onClaim } = acts
  const menu: Offered[] = [
    { name: words.evidence.change, act: () => acts.onEdit(row, false), testId: 'query-change' },
    ...(onClaim && claim ? [{ name: words.gathered.toClaim, act: () => onClaim(claim) }] : []),
    { name: words.evidence.remove, act: () => void run(removeQuery(dossier, row)), testId: 'query-remove' },
  ]
  return (
    <Entry
      testId="query"
      name={row.question}
      isStruck={row.status === 'withdrawn'}
      menu={menu}
      head={
        <>
          <span className={styles.tag} data-testid="query-status" data-status={row.status}>
            {row.status === 'answered' ? '✓ ' : ''}
            {own.statuses[row.status]}
          </span>
          <Due row={row} />
          <bdi className={`${styles.entryTitle} ${styles.grow}`}>{row.question}</bdi>
          {row.confidential && (
            <span className={styles.tag} title={words.evidence.confidentialWhat}>
              {words.gathered.confidential}
            </span>
          )}
        </>
      }
    >
      {about && (
        <p className={`${styles.facts} ${styles.own}`} dir="auto">
          {about}
        </p>
      )}
      {row.to && (
        <p className={`${styles.facts} ${styles.own}`}>
          <bdi>{own.toWhom(row.to)}</bdi>
        </p>
      )}
      {row.answer && (
        <blockquote className={styles.quote} dir="auto">
          {row.answer}
        </blockquote>
      )}
      <Stamp by={row.by} at={row.at} />
      {contacts.length > 0 && (
        <ul className={styles.history}>
          {contacts.map((contact) => (
            <li key={contact.id} data-testid="contact">
              <ContactLine row={contact} />
            </li>
          ))}
        </ul>
      )}
      {row.status === 'open' && (
        <Group gap={6} mt={4}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => acts.onEdit(row, true)}
            data-testid="query-answer-it"
          >
            {own.answerIt}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => acts.onLog(row)} data-testid="query-log">
            {words.contacts.add}
          </Button>
        </Group>
      )}
    </Entry>
  )
}

function Due({ row }: { row: QueryRow }) {
  const words = useWords().queries
  const format = useFormat()
  if (row.due === null || row.status !== 'open') return null
  const isLate = isOverdue(row)
  const day = format.isoDay(row.due)
  return (
    <span className={styles.tag} data-alarm={isLate} data-testid="query-due-state">
      {isLate ? `! ${words.overdue(day)}` : words.dueOn(day)}
    </span>
  )
}

function ContactLine({ row }: { row: ContactRow }) {
  const words = useWords().contacts
  const format = useFormat()
  return (
    <>
      <span className={styles.facts}>{format.time(row.made)}</span> <bdi>{row.who}</bdi> {words.ways[row.way]}:{' '}
      <b>{words.outcomes[row.outcome]}</b>
      {row.note && (
        <>
          {' · '}
          <bdi>{row.note}</bdi>
        </>
      )}
    </>
  )
}

function LooseContact({ row, onEdit }: { row: ContactRow; onEdit: Acts['onEditContact'] }) {
  const words = useWords()
  const { dossier, run } = useDoing()
  return (
    <Entry
      testId="contact"
      name={row.who}
      menu={[
        { name: words.evidence.change, act: () => onEdit(row) },
        { name: words.evidence.remove, act: () => void run(removeContact(dossier, row)), testId: 'contact-remove' },
      ]}
      head={
        <span className={styles.grow}>
          <ContactLine row={row} />
        </span>
      }
    >
      <Stamp by={row.by} at={row.at} />
    </Entry>
  )
}

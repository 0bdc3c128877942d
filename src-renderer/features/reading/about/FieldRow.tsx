import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { type FoundMetadata, faultOfValue, standingSchema } from '../../../../src-main/contract/metadata'
import { usePeople } from '../../../queries'
import { useFormat } from '../../../ui/format'
import { useWords } from '../../../ui/words'
import styles from './about.module.css'
import { type AboutField, isoOf, isSaidAlready } from './fields'
import { StandingChoice } from './StandingChoice'

interface Props {
  about: AboutField
  /** Of the article, whose own words titles and names are. */
  language: string
  isFirst: boolean
  isEditing: boolean
  onEdit: () => void
  onCancel: () => void
  /** Null: what was found. */
  onSet: (value: string | null) => void
}

/** One field: a row to read, and on Enter a line to write in. */
export function FieldRow(props: Props) {
  const { about, language, isFirst, isEditing, onEdit, onSet } = props
  const words = useWords().about
  const name = words.fields[about.field]
  const press = (e: KeyboardEvent) => {
    if (e.key !== 'Delete' || about.edit === null) return
    e.preventDefault()
    onSet(null)
  }
  if (isEditing) return about.field === 'standing' ? <StandingChoice {...props} /> : <Editing {...props} name={name} />
  return (
    <div className={styles.row}>
      <UnstyledButton
        className={styles.field}
        onClick={onEdit}
        onKeyDown={press}
        title={words.edit(name)}
        data-autofocus={isFirst || undefined}
        data-testid="about-field"
        data-field={about.field}
        data-edited={about.edit !== null || undefined}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.body}>
          <Value about={about} language={language} />
          <Source about={about} />
        </span>
      </UnstyledButton>
      {about.others.length > 0 && <Others about={about} onSet={onSet} />}
    </div>
  )
}

function Value({ about: { field, value, edit }, language }: { about: AboutField; language: string }) {
  const words = useWords().about
  const shown = useShown()(field, value)
  if (shown === null)
    return (
      <span className={styles.none}>{field === 'standing' ? words.unsaid : edit ? words.saidNone : words.none}</span>
    )
  const isProse = !notProse.includes(field)
  return (
    <span className={styles.value} data-testid="about-value" {...(isProse && { dir: 'auto', lang: language })}>
      {shown}
    </span>
  )
}

/** In the interface's own language. */
const notProse: readonly AboutField['field'][] = ['published', 'updated', 'language', 'standing']

/** As a person reads it: a day by the interface's language, with the clock as it was written. */
function useShown() {
  const format = useFormat()
  const { standings } = useWords().about
  return (field: AboutField['field'], value: string | null): string | null => {
    if (value === null) return null
    const standing = field === 'standing' && standingSchema.safeParse(value)
    if (standing) return standing.success ? standings[standing.data] : value
    if (field === 'language') return value === 'und' ? null : `${format.languageName(value)} (${value})`
    if (field !== 'published' && field !== 'updated') return value
    const clock = clockOf(value)
    return clock === '' ? format.isoDay(value) : `${format.isoDay(value)}, ${clock}`
  }
}

/** "17:30 +01:00": without seconds, which nobody publishes by, and with the zone apart. */
function clockOf(value: string): string {
  const [, clock = '', zone = ''] = /^T(\d{2}:\d{2})(?::[\d.]+)?(.*)$/.exec(value.slice(10)) ?? []
  return zone === '' ? clock : `${clock} ${zone === 'Z' ? 'UTC' : zone}`
}

/** Where the value comes from and how sure that is, or who wrote it. */
function Source({ about }: { about: AboutField }) {
  const words = useWords()
  const format = useFormat()
  const people = usePeople()
  const shown = useShown()
  const { field, found, edit } = about
  if (edit) {
    const who = people?.find(({ id }) => id === edit.by)?.name ?? words.activity.somebody
    const before = shown(field, edit.before)
    return (
      <span className={styles.source} data-testid="about-source">
        {words.about.byPerson(who, format.time(edit.at))}
        {field !== 'standing' && ` · ${before === null ? words.about.none : words.about.wasFound(before)}`}
      </span>
    )
  }
  return (
    found && (
      <span className={styles.source} data-testid="about-source">
        <Found found={found} />
      </span>
    )
  )
}

function Found({ found: { from, basis, certainty } }: { found: FoundMetadata }) {
  const words = useWords()
  const source = words.about.sources[from]
  const where = basis === '' ? source : `${source}, ${from === 'text' ? words.activity.quoted(basis) : basis}`
  return <>{`${where} · ${words.about.certainties[certainty]}`}</>
}

/** Each can be taken in the place of what is in force. */
function Others({ about, onSet }: { about: AboutField; onSet: Props['onSet'] }) {
  const words = useWords().about
  const shown = useShown()
  return (
    <ul className={styles.others} aria-label={`${words.others}: ${words.fields[about.field]}`}>
      {about.others.slice(0, othersShown).map((one) => (
        <li key={`${one.from}|${one.value}`}>
          <UnstyledButton
            className={styles.other}
            title={words.take(shown(about.field, one.value) ?? '')}
            onClick={() => onSet(one.value)}
            data-testid="about-other"
          >
            <span className={styles.source}>{words.also}</span> <span dir="auto">{shown(about.field, one.value)}</span>{' '}
            <span className={styles.source}>
              <Found found={one} />
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

const othersShown = 6

function Editing({ about, name, onCancel, onSet }: Props & { name: string }) {
  const words = useWords()
  const { field, edit } = about
  const [typed, setTyped] = useState(about.value ?? '')
  const [tried, setTried] = useState(false)
  const isTime = field === 'published' || field === 'updated'
  const value = isTime ? isoOf(typed) : typed.trim()
  const fault = faultOfValue(field, value)
  const save = (e: FormEvent) => {
    e.preventDefault()
    setTried(true)
    if (fault !== null) return
    if (isSaidAlready(about, value)) onCancel()
    else onSet(value)
  }
  return (
    <form className={styles.editing} onSubmit={save} noValidate data-testid="about-form">
      <TextInput
        label={name}
        description={words.about.hints[field]}
        value={typed}
        onChange={(e) => {
          setTyped(e.currentTarget.value)
          setTried(false)
        }}
        error={tried && fault !== null ? words.about.faults[fault] : null}
        autoFocus
        onFocus={(e) => e.currentTarget.select()}
        // Esc leaves the line, not the dialog.
        data-mantine-stop-propagation
        onKeyDown={(e) => {
          if (e.key !== 'Escape') return
          e.stopPropagation()
          onCancel()
        }}
        autoComplete="off"
        dir="auto"
        data-testid="about-input"
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" data-testid="about-save">
          {words.about.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {words.app.cancel}
        </Button>
        {edit !== null && (
          <Button
            size="compact-sm"
            variant="default"
            title={words.about.resetHint(name)}
            onClick={() => onSet(null)}
            data-testid="about-reset"
          >
            {words.about.reset}
          </Button>
        )}
      </Group>
      {isRead(field) && (
        <Text fz="xs" c="dimmed" mt={4}>
          {words.about.anew}
        </Text>
      )}
    </form>
  )
}

const isRead = (field: AboutField['field']) =>
  (['published', 'language', 'title', 'agency', 'byline'] as AboutField['field'][]).includes(field)

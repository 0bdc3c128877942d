import {
  Alert,
  Button,
  Chip,
  CloseButton,
  Combobox,
  Group,
  Loader,
  Modal,
  SegmentedControl,
  Text,
  TextInput,
  useCombobox,
  VisuallyHidden,
} from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import { type SearchHit, type SearchKind, searchKinds } from '../../../src-main/contract/search'
import { type SearchState, useSearch } from '../../queries'
import { Empty } from '../../ui/Empty'
import { useFormat } from '../../ui/format'
import { SearchIcon } from '../../ui/icons'
import { useLanguage, useWords } from '../../ui/words'
import { keyOfHit } from './groups'
import { Results } from './Results'
import styles from './search.module.css'
import { Teach } from './Teach'

interface Props {
  opened: boolean
  text: string
  onText: (text: string) => void
  onClose: () => void
  /** The dossier that is open: the search may be kept to it. */
  dossier: string | null
  onOpen: (hit: SearchHit) => void
}

/** Search over everything in the library. What was typed is still there when it is opened again. */
export function SearchDialog({ opened, text, onText: setText, onClose, dossier, onOpen }: Props) {
  const words = useWords().search
  const [kinds, setKinds] = useState<SearchKind[]>([])
  const [isHere, setHere] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isKept = isHere && dossier !== null
  const search = useSearch({ text: opened ? text : '', dossier: isKept ? dossier : null, kinds })
  const everywhere = () => {
    setKinds([])
    setHere(false)
  }
  const combobox = useCombobox({ opened: true })
  const { hits } = search
  const first = hits[0] && keyOfHit(hits[0])
  // The best hit is the one that Enter opens. Not for a page that was added below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the same list the place stays
  useEffect(() => {
    if (first === undefined) combobox.resetSelectedOption()
    else combobox.selectFirstOption()
  }, [first, text])
  const submit = (key: string) => {
    const hit = hits.find((one) => keyOfHit(one) === key)
    if (hit) onOpen(hit)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title}
      size={820}
      padding="md"
      classNames={{ content: styles.dialog!, body: styles.body! }}
      closeButtonProps={{ 'aria-label': useWords().app.close }}
      data-testid="search"
    >
      <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
        {/* The list's own Escape would only fold a list away that is always open. */}
        <div className={styles.head} onKeyDownCapture={leaveOnEscape}>
          <Combobox.EventsTarget>
            <TextInput
              ref={field}
              data-autofocus
              dir="auto"
              aria-label={words.title}
              placeholder={words.placeholder}
              leftSection={<SearchIcon size={15} />}
              value={text}
              maxLength={2000}
              spellCheck={false}
              onChange={(e) => setText(e.currentTarget.value)}
              rightSection={
                text === '' ? null : <CloseButton size="sm" aria-label={words.clear} onClick={() => clear()} />
              }
              data-testid="search-field"
            />
          </Combobox.EventsTarget>
          <Filters kinds={kinds} onKinds={setKinds} isHere={isKept} onHere={dossier === null ? null : setHere} />
          <Said search={search} isEmpty={text.trim() === ''} />
        </div>
        {text.trim() === '' ? (
          <Teach />
        ) : search.error ? (
          <Failed search={search} />
        ) : hits.length > 0 ? (
          <Results hits={hits} total={search.response?.total.count ?? 0} onMore={search.more} />
        ) : search.isAsking ? null : (
          <Nothing onEverywhere={kinds.length > 0 || isKept ? everywhere : null} />
        )}
      </Combobox>
    </Modal>
  )

  function leaveOnEscape(e: KeyboardEvent) {
    if (e.key !== 'Escape' || e.nativeEvent.isComposing) return
    e.stopPropagation()
    onClose()
  }
  function clear() {
    setText('')
    field.current?.focus()
  }
}

interface FilterProps {
  kinds: SearchKind[]
  onKinds: (kinds: SearchKind[]) => void
  isHere: boolean
  /** Null where no dossier is open. */
  onHere: ((isHere: boolean) => void) | null
}

function Filters({ kinds, onKinds, isHere, onHere }: FilterProps) {
  const words = useWords().search
  return (
    <Group gap="xs" justify="space-between" align="flex-start">
      <Chip.Group multiple value={kinds} onChange={(chosen) => onKinds(chosen as SearchKind[])}>
        <Group gap={4} role="group" aria-label={words.kindsLabel}>
          {searchKinds.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline" data-testid={`search-kind-${kind}`}>
              {words.kindsInPlural[kind]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {onHere && (
        <SegmentedControl
          size="xs"
          aria-label={words.where}
          value={isHere ? 'here' : 'everywhere'}
          onChange={(where) => onHere(where === 'here')}
          data={[
            { value: 'everywhere', label: words.everywhere },
            { value: 'here', label: words.here },
          ]}
        />
      )}
    </Group>
  )
}

/** How many, what else was looked for, and whether the index is behind. */
function Said({ search: { response, isAsking, error }, isEmpty }: { search: SearchState; isEmpty: boolean }) {
  const words = useWords().search
  const format = useFormat()
  if (isEmpty || error) return null
  const { count, isAll } = response?.total ?? { count: 0, isAll: true }
  const number = format.number(count)
  const said = response === undefined ? '' : isAll ? words.count(count, number) : words.atLeast(number)
  return (
    <>
      <Group gap="md" justify="space-between" wrap="nowrap" mih={20}>
        <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
          <Text fz="xs" c="dimmed" role="status" data-testid="search-count" style={{ whiteSpace: 'nowrap' }}>
            {said}
          </Text>
          {response && response.spellings.length > 0 && (
            <Text fz="xs" c="dimmed" truncate data-testid="search-spellings">
              {words.alsoSpelt(response.spellings.join(', '))}
            </Text>
          )}
          {isAsking && <Loader size={12} aria-label={words.searching} />}
        </Group>
        <Text fz="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {words.keys}
        </Text>
      </Group>
      {response?.indexing && (
        <Text fz="xs" role="status" data-testid="search-indexing">
          {words.indexing(format.number(response.indexing.done), format.number(response.indexing.total))}
        </Text>
      )}
    </>
  )
}

function Failed({ search: { error } }: { search: SearchState }) {
  const words = useWords().search
  const { language } = useLanguage()
  return (
    <Alert color="red" variant="light" title={words.failed} role="alert" m="md">
      {error && explain(error, language)}
    </Alert>
  )
}

function Nothing({ onEverywhere }: { onEverywhere: (() => void) | null }) {
  const words = useWords().search
  return (
    <>
      <VisuallyHidden role="status">{words.nothing}</VisuallyHidden>
      <Empty title={words.nothing} teach={words.nothingWhat}>
        {onEverywhere && (
          <Button variant="default" onClick={onEverywhere}>
            {words.nothingFilters}
          </Button>
        )}
      </Empty>
    </>
  )
}

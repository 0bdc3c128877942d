import { Combobox, Modal, Text, TextInput, useCombobox } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type ChecklistItem, useChecklist } from '../../queries'
import { MarkGlyph } from '../../ui/marks'
import { useWords } from '../../ui/words'
import own from './deciding.module.css'
import { likeFirst, withWords } from './likeness'
import { useKeysHeld } from './useKeysHeld'

interface Props {
  title: string
  /** What happens then; and the words of what is merged or moved. */
  why?: string
  what: string
  language?: string
  /** The claim in hand, which is not offered. */
  claim: string
  /** Claims that the engine thinks may say the same, the likeliest first. */
  suggested: readonly string[]
  opened: boolean
  onClose: () => void
  onChoose: (claim: string) => void
}

/** More options than this are found by their words. */
const optionsShown = 30

const noItems: ChecklistItem[] = []

/** One of the checklist's claims, by arrows and Enter or a click; typing narrows the list. */
export function ClaimDialog({ title, why, what, language, opened, onClose, ...list }: Props) {
  const words = useWords()
  useKeysHeld(opened, () => undefined)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <Text className={`stet-read ${own.inHand}`} lang={language} dir="auto" lineClamp={3} data-testid="in-hand">
        {what}
      </Text>
      {why && (
        <Text fz="xs" c="dimmed" mb="xs">
          {why}
        </Text>
      )}
      <ClaimList {...list} onClose={onClose} />
    </Modal>
  )
}

function ClaimList({
  claim,
  suggested,
  onClose,
  onChoose,
}: Pick<Props, 'claim' | 'suggested' | 'onClose' | 'onChoose'>) {
  const words = useWords().deciding
  const [find, setFind] = useState('')
  const wanted = useDeferredValue(find)
  const items = useChecklist() ?? noItems
  const ordered = useMemo(() => likeFirst(items, claim, suggested), [items, claim, suggested])
  const found = useMemo(() => withWords(ordered, wanted), [ordered, wanted])
  const shown = found.slice(0, optionsShown)
  // Always open: the list is what the dialog is for.
  const combobox = useCombobox({ opened: true })
  const { resetSelectedOption, selectFirstOption } = combobox
  // Enter takes the first, which is the likeliest, whatever was typed.
  const key = shown.map((item) => item.claim.id).join()
  useEffect(() => {
    resetSelectedOption()
    if (key !== '') selectFirstOption()
  }, [key, resetSelectedOption, selectFirstOption])
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          onChange={(e) => setFind(e.currentTarget.value)}
          // An open list keeps Esc from the dialog.
          onKeyDown={(e) => {
            if (e.key === 'Escape') onClose()
          }}
          autoComplete="off"
          data-autofocus
          data-testid="claim-find"
        />
      </Combobox.EventsTarget>
      <Combobox.Options
        className={own.options}
        aria-label={words.find}
        // It scrolls: without a stop of its own nobody could reach the end of it by the scrolling keys.
        tabIndex={0}
        data-testid="claim-options"
      >
        {shown.map((item) => (
          <Option key={item.claim.id} item={item} isSuggested={suggested.includes(item.claim.id)} />
        ))}
        {shown.length === 0 && <Combobox.Empty>{words.noClaim}</Combobox.Empty>}
      </Combobox.Options>
      {found.length > shown.length && (
        <Text fz="xs" c="dimmed" mt={6}>
          {words.moreClaims(found.length - shown.length)}
        </Text>
      )}
    </Combobox>
  )
}

function Option({ item, isSuggested }: { item: ChecklistItem; isSuggested: boolean }) {
  const words = useWords()
  const { statement, claim, verdicts } = item
  return (
    <Combobox.Option value={claim.id} className={own.option} data-testid="claim-option" data-claim={claim.id}>
      <MarkGlyph state={verdicts.true?.mark ?? 'open'} size={15} />
      <div className={own.optionBody}>
        <Text className="stet-read" fz="sm" dir="auto" lineClamp={2}>
          {statement.statement}
        </Text>
        <Text fz="xs" c="dimmed">
          {words.checklist.passages(statement.mentionCount)} · {words.checklist.articles(statement.articles.length)}
          {isSuggested && ` · ${words.deciding.looksAlike}`}
        </Text>
      </div>
    </Combobox.Option>
  )
}

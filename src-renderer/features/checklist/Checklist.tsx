import { Button } from '@mantine/core'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type Ref, useCallback, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import type { ClaimFlag } from '../../../src-main/contract/events'
import type { PersonRow } from '../../../src-main/contract/rows'
import type { ChecklistItem } from '../../queries'
import { Empty } from '../../ui/Empty'
import { isFocusLost } from '../../ui/rest'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ClaimRow, optionId } from './ClaimRow'
import styles from './checklist.module.css'
import type { Pressed } from './picks'

export interface ChecklistHandle {
  focus: () => void
}

interface Props {
  items: ChecklistItem[]
  /** The claim in hand. */
  selected: string | null
  /** Those chosen to be marked together; where there are none, the claim in hand is what a mark means. */
  picked: ReadonlySet<string>
  assignees: ReadonlyMap<string, PersonRow>
  /** Legal and sensitive flags by claim. */
  flagged: ReadonlyMap<string, readonly ClaimFlag[]>
  onPress: (claim: string, how: Pressed) => void
  /** A double click on a claim goes to its source, as Enter does. */
  onOpen: (claim: string) => void
  /** There are claims, but none that the filter lets through. */
  isFiltered: boolean
  onShowAll: () => void
  /** Articles are being read just now. */
  isWorking: boolean
  ref?: Ref<ChecklistHandle>
}

/** Most rows are one or two lines high; measured once they are on screen. */
const estimatedRowPx = 74

/** The claims of the dossier. Only the rows on screen exist, and always the chosen one, which the listbox points to. */
export function Checklist(props: Props) {
  const { items, selected, picked, ref } = props
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }), [])
  const selectedIndex = items.findIndex((item) => item.claim.id === selected)
  const rows = useRows(items, selectedIndex, scroller)
  const isEmpty = items.length === 0
  // The button that opened the dossier or began the import may have gone: the list takes the keys.
  useEffect(() => {
    if (!isEmpty && isFocusLost()) scroller.current?.focus({ preventScroll: true })
  }, [isEmpty])
  const press = useStable(props.onPress)
  const open = useStable(props.onOpen)

  if (isEmpty) return <Nothing {...props} />
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      // One stop for Tab; J, K and the arrows move inside (APG listbox pattern).
      role="listbox"
      aria-multiselectable="true"
      tabIndex={0}
      aria-label={words.checklist.title}
      aria-activedescendant={selectedIndex === -1 ? undefined : optionId(selected!)}
      data-rest=""
      data-picking={picked.size > 0}
      data-testid="checklist"
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]!
          return (
            <ClaimRow
              key={row.key}
              item={item}
              isInHand={row.index === selectedIndex}
              isSelected={picked.size === 0 ? row.index === selectedIndex : picked.has(item.claim.id)}
              isPicked={picked.has(item.claim.id)}
              assignee={props.assignees.get(item.claim.id)}
              flags={props.flagged.get(item.claim.id)}
              place={row.index + 1}
              of={items.length}
              top={row.start}
              index={row.index}
              measure={rows.measureElement}
              onPress={press}
              onOpen={open}
            />
          )
        })}
      </div>
    </div>
  )
}

function useRows(items: ChecklistItem[], selectedIndex: number, scroller: { current: HTMLDivElement | null }) {
  const withSelected = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      if (selectedIndex === -1 || shown.includes(selectedIndex)) return shown
      return [...shown, selectedIndex].sort((a, b) => a - b)
    },
    [selectedIndex],
  )
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => items[index]!.claim.id,
    overscan: 8,
    rangeExtractor: withSelected,
  })
  // Only when another row is chosen: a verdict or an import must not move the list under the reader's eyes.
  const selectedId = selectedIndex === -1 ? null : items[selectedIndex]!.claim.id
  const reveal = useEffectEvent(() => {
    if (selectedIndex !== -1) rows.scrollToIndex(selectedIndex, { align: 'auto' })
  })
  useEffect(() => {
    if (selectedId !== null) reveal()
  }, [selectedId])
  return rows
}

function Nothing({ isFiltered, isWorking, onShowAll }: Props) {
  const words = useWords().checklist
  if (isFiltered)
    return (
      <div className={styles.scroller} data-testid="checklist">
        <Empty title={words.noMatch} teach={words.noMatchTeach}>
          <Button variant="default" size="compact-md" onClick={onShowAll}>
            {words.showAll}
          </Button>
        </Empty>
      </div>
    )
  return (
    <div className={styles.scroller} data-testid="checklist">
      <Empty title={isWorking ? words.working : words.none} teach={words.noneTeach} />
    </div>
  )
}

import { Text, UnstyledButton } from '@mantine/core'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { DossierSummary } from '../../../src-main/contract/api'
import { usePeople } from '../../queries'
import { isFocusLost } from '../../ui/rest'
import { useWords } from '../../ui/words'
import type { Act } from './DossierMenu'
import { DossierRow } from './DossierRow'
import styles from './library.module.css'
import { keyOfLine, type Line } from './shelf'
import { useRoving } from './useRoving'

interface Props {
  lines: Line[]
  /** Key of the line that has the list's one stop for Tab. */
  inHand: string | null
  onChoose: (key: string) => void
  onAct: (dossier: DossierSummary, act: Act) => void
  onDrop: (dossier: DossierSummary, files: File[]) => void
  onFold: (section: 'archived' | 'deleted') => void
  /** Title of the dossier that files hang above; null when they do not any more. */
  onOver: (title: string | null) => void
}

const estimatedRowPx = 68

/** Only the lines on screen exist, and always the one in hand, which may have the focus. */
export function DossierList({ lines, inHand, onChoose, onAct, onDrop, onFold, onOver }: Props) {
  const words = useWords().shelf
  const scroller = useRef<HTMLDivElement>(null)
  const at = lines.findIndex((line) => keyOfLine(line) === inHand)
  const rows = useRows(lines, at, scroller)
  const press = useRoving({ lines, at, onChoose, scroller, reveal: (index) => rows.scrollToIndex(index) })
  /** Until somebody has done something here, the first line is in hand, whichever that becomes as the list comes in. */
  const hasActed = useRef(false)
  const act = () => {
    hasActed.current = true
  }
  useFocusAtFirst(scroller, hasActed)
  const people = usePeople()
  const byId = useMemo(() => new Map((people ?? []).map((person) => [person.id, person])), [people])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list has its rows at absolute places, which ul does not lay out
    <div
      ref={scroller}
      className={styles.list}
      role="list"
      aria-label={words.list}
      onKeyDownCapture={act}
      onPointerDownCapture={act}
      onKeyDown={press}
      data-testid="dossier-list"
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index]!
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={row.key}
              role="listitem"
              aria-posinset={row.index + 1}
              aria-setsize={lines.length}
              ref={rows.measureElement}
              data-index={row.index}
              className={styles.line}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {line.kind === 'heading' ? (
                <Heading
                  line={line}
                  isInHand={row.index === at}
                  onFocus={() => hasActed.current && onChoose(line.section)}
                  onFold={onFold}
                />
              ) : (
                <DossierRow
                  dossier={line.dossier}
                  section={line.section}
                  people={line.dossier.people.flatMap((id) => byId.get(id) ?? [])}
                  isInHand={row.index === at}
                  onFocus={() => hasActed.current && onChoose(line.dossier.id)}
                  onAct={(act) => onAct(line.dossier, act)}
                  onDrop={(files) => onDrop(line.dossier, files)}
                  onOver={(isOver) => onOver(isOver ? line.dossier.title : null)}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface HeadingProps {
  line: Extract<Line, { kind: 'heading' }>
  isInHand: boolean
  onFocus: () => void
  onFold: Props['onFold']
}

function Heading({ line, isInHand, onFocus, onFold }: HeadingProps) {
  const words = useWords().shelf
  const { section, count, isOpen } = line
  return (
    <UnstyledButton
      className={styles.heading}
      aria-expanded={isOpen}
      tabIndex={isInHand ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onFold(section)}
      data-row={section}
      data-testid={`section-${section}`}
    >
      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {words[section](count)}
      {section === 'deleted' && isOpen && (
        <Text span fz="xs" c="dimmed" fw={400} ml="sm">
          {words.deletedWhy}
        </Text>
      )}
    </UnstyledButton>
  )
}

/** The keys begin in the list, unless something else has taken them. Its rows are there only once it is measured. */
function useFocusAtFirst(scroller: RefObject<HTMLElement | null>, hasActed: RefObject<boolean>) {
  const hasBegun = useRef(false)
  useEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    if (hasActed.current || !row) return
    const { activeElement } = document
    const isOnAnother = activeElement !== row && activeElement?.matches('[data-row]')
    const isFree = isFocusLost() || activeElement?.matches('[data-first-focus]')
    if (isOnAnother || (isFree && !hasBegun.current)) row.focus({ preventScroll: true })
    hasBegun.current = true
  })
}

function useRows(lines: Line[], at: number, scroller: { current: HTMLDivElement | null }) {
  const withInHand = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return at === -1 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b)
    },
    [at],
  )
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => keyOfLine(lines[index]!),
    overscan: 6,
    rangeExtractor: withInHand,
  })
}

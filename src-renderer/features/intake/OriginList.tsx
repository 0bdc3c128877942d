import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useRef } from 'react'
import { useGrowing } from '../../ui/useGrowing'
import styles from './intake.module.css'
import type { Member, OriginGroup } from './originGroups'

interface Props {
  groups: OriginGroup[]
  draw: (member: Member) => ReactNode
  /** What comes after them. */
  children: ReactNode
}

/** More are drawn as they are scrolled to: ten thousand rows would keep the window busy at every article that comes. */
const drawnAtMost = 100
const groupHeight = 64

/** Articles by origin. A dossier of usual size is all there, for searching in the page and for screen readers. */
export const OriginList = (props: Props) =>
  props.groups.length > drawnAtMost ? <Scrolled {...props} /> : <Whole {...props} />

function Whole({ groups, draw, children }: Props) {
  const drawn = useGrowing(groups.length)
  return (
    <ul className={styles.list}>
      {groups.slice(0, drawn).map(({ id, members }) => (
        <li key={id} className={styles.origin} data-articles={members.length} data-testid="origin-group">
          <ul className={styles.members}>{members.map(draw)}</ul>
        </li>
      ))}
      {children}
    </ul>
  )
}

function Scrolled({ groups, draw, children }: Props) {
  const scroll = useRef<HTMLUListElement>(null)
  // Another function would have all places worked out anew.
  const keyOf = useCallback((index: number) => groups[index]!.id, [groups])
  const rows = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => groupHeight,
    getItemKey: keyOf,
    overscan: 6,
  })
  const items = rows.getVirtualItems()
  return (
    <ul className={styles.list} ref={scroll}>
      <li className={styles.scrolledSpace} style={{ height: rows.getTotalSize() }} role="presentation">
        <ul
          className={styles.scrolledLines}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
          role="presentation"
        >
          {items.map(({ index, key }) => {
            const { members } = groups[index]!
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={groups.length}
                aria-posinset={index + 1}
                className={styles.origin}
                data-articles={members.length}
                data-testid="origin-group"
              >
                <ul className={styles.members}>{members.map(draw)}</ul>
              </li>
            )
          })}
        </ul>
      </li>
      {children}
    </ul>
  )
}

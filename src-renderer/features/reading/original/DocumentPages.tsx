import { ActionIcon, Group, Text } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { pageOf, type TextPage } from '../../../../src-main/contract/pages'
import { pagesUrl } from '../../../../src-main/contract/pages-frame'
import { useFormat } from '../../../ui/format'
import { BackIcon, NextIcon } from '../../../ui/icons'
import { PasswordForm } from '../../../ui/PasswordForm'
import type { Range } from '../../../ui/ranges'
import { useWords } from '../../../ui/words'
import styles from './original.module.css'
import { usePagesFrame } from './usePagesFrame'

interface Props {
  article: string
  file: string
  /** Where the lines of the text stand; null where that is not known. */
  boxes: readonly TextPage[] | null
  target: Range | null
  onClose: () => void
}

/** The pages of a document, one at a time, with the passage in hand lit on the page where it stands. */
export function DocumentPages({ article, file, boxes, target, onClose }: Props) {
  const words = useWords().original
  const format = useFormat()
  const frame = useRef<HTMLIFrameElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { pages, drawn, lock, failed, draw, unlock } = usePagesFrame(article, frame)
  const width = useWidth(scroller)
  const place = useMemo(() => (boxes && target ? pageOf(boxes, target.start, target.end) : null), [boxes, target])
  const [turned, turn] = useState<{ to: number; at: typeof place } | null>(null)
  // A passage that is gone to turns to its page, until somebody turns the page.
  const page = turned && turned.at === place ? turned.to : (place?.page ?? 1)
  const goTo = (next: number) => {
    if (pages !== null && next >= 1 && next <= pages) turn({ to: next, at: place })
  }
  useEffect(() => {
    if (pages !== null && width > 0) draw(Math.min(page, pages), width)
  }, [pages, page, width, draw])
  const lit = place && drawn?.page === page ? litOn(place, page) : []
  const first = lit[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: `first` moves with the passage
  useEffect(() => {
    sheet.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' })
  }, [first?.x, first?.y, drawn?.page])
  const press = (e: KeyboardEvent) => {
    const by = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 }[e.key]
    if (by === undefined || e.shiftKey || e.altKey || e.ctrlKey || e.metaKey) return
    e.preventDefault()
    goTo(page + by)
  }
  const scale = drawn ? width / drawn.width : 0
  return (
    <div className={styles.document}>
      {lock === null && (
        <Group gap={6} wrap="nowrap" className={styles.turning}>
          <TurnButton way="back" onClick={() => goTo(page - 1)} isOff={page <= 1} />
          <Text fz="xs" c="dimmed" aria-live="polite" data-testid="original-page" data-page={drawn?.page}>
            {pages === null ? words.opening : words.page(format.number(page), format.number(pages))}
          </Text>
          <TurnButton way="on" onClick={() => goTo(page + 1)} isOff={pages === null || page >= pages} />
          {target && boxes && !place && (
            <Text fz="xs" c="dimmed">
              {words.notOnPage}
            </Text>
          )}
        </Group>
      )}
      {failed !== null && (
        <Text className={styles.said} role="alert" data-testid="original-failed">
          {words.failed[failed]}
        </Text>
      )}
      {lock !== null && failed === null && (
        <div className={styles.said}>
          <Text role="status" data-testid="original-locked" data-lock={lock}>
            {words.locked[lock]}
          </Text>
          <PasswordForm file={file} onSubmit={unlock} id="original-password" onEscape={onClose} />
        </div>
      )}
      {/* Focusable, so that the arrows scroll it: what is in the frame takes no part. */}
      <div
        ref={scroller}
        className={styles.sheets}
        role="document"
        aria-label={words.page(format.number(page), format.number(pages ?? page))}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        onKeyDown={press}
        hidden={failed !== null || lock !== null}
      >
        <div ref={sheet} className={styles.sheet} style={{ height: drawn ? drawn.height * scale : undefined }}>
          <iframe
            ref={frame}
            className={styles.drawing}
            title={words.drawing}
            // Its own script draws; it has no bridge, and another origin than the window.
            sandbox="allow-scripts allow-same-origin"
            src={pagesUrl}
            tabIndex={-1}
            data-original
          />
          {lit.map((box) => (
            <span
              key={`${box.x}|${box.y}`}
              className={styles.lit}
              style={{
                left: box.x * scale,
                top: box.y * scale,
                width: box.width * scale,
                height: box.height * scale,
              }}
              data-lit
              data-testid="original-lit"
            />
          ))}
        </div>
      </div>
    </div>
  )
}

type Place = NonNullable<ReturnType<typeof pageOf>>

const litOn = (place: Place, page: number) =>
  page === place.page ? place.boxes : (place.continued.find((each) => each.page === page)?.boxes ?? [])

function TurnButton({ way, onClick, isOff }: { way: 'back' | 'on'; onClick: () => void; isOff: boolean }) {
  const words = useWords().original
  const name = way === 'back' ? words.previousPage : words.nextPage
  return (
    <ActionIcon
      variant="default"
      size="sm"
      onClick={onClick}
      disabled={isOff}
      aria-label={name}
      title={name}
      data-testid={`original-page-${way}`}
    >
      {way === 'back' ? <BackIcon size={12} /> : <NextIcon size={12} />}
    </ActionIcon>
  )
}

/** Inner width in whole pixels, followed as the pane is resized. */
function useWidth(node: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = node
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [node])
  return width
}

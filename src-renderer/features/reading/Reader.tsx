import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { useFormat } from '../../ui/format'
import { BackIcon, NextIcon } from '../../ui/icons'
import type { ReaderLayer } from '../../ui/keys'
import type { Range } from '../../ui/ranges'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ArticlePane, type PaneHandle } from './ArticlePane'
import { LayerButtons, useShownLayers } from './LayerButtons'
import styles from './reading.module.css'
import type { AskClaim } from './useClaiming'
import { useReaderKeys } from './useReaderKeys'

export interface ReaderHandle extends Pick<PaneHandle, 'move' | 'step' | 'label' | 'restore' | 'meaning'> {
  show: (layer: ReaderLayer) => void
}

/** Where the reader stands among the passages of the chosen claim; `index` -1 when at none of them. */
export interface Walk {
  index: number
  count: number
  go: (by: 1 | -1) => void
}

interface Props {
  article: string
  target: Range | null
  chosen: string | null
  walk: Walk | null
  onMention: (mention: MentionRow) => void
  /** To a place that is no claim's passage. */
  onPlace: (place: Range) => void
  onBack: () => void
  onPacks: () => void
  onAskClaim: AskClaim
  ref?: Ref<ReaderHandle>
}

/** One article, with the passage that was jumped to in sight. */
export function Reader({ article, target, chosen, walk, ref, ...on }: Props) {
  const words = useWords().reader
  const pane = useRef<PaneHandle>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [shown, toggle] = useShownLayers()
  const [isComing, setComing] = useState(false)
  const coming = useStable(setComing)
  const active = () => pane.current
  useReaderKeys(active)
  useImperativeHandle(ref, () => ({
    move: (by) => active()?.move(by),
    step: (by) => active()?.step(by),
    label: () => active()?.label(),
    restore: () => active()?.restore(),
    meaning: () => active()?.meaning(),
    show: toggle,
  }))
  return (
    <section className={styles.reader} aria-label={words.title} data-testid="reader" data-article={article}>
      <Group className={styles.bar} gap="xs" justify="space-between" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<BackIcon size={13} />}
          title={words.back}
          onClick={on.onBack}
          data-testid="reader-back"
        >
          {words.backShort}
        </Button>
        {walk && <WalkButtons walk={walk} />}
      </Group>
      <LayerButtons shown={shown} isComing={isComing} onToggle={toggle} />
      <div className={styles.panes}>
        <ArticlePane
          ref={pane}
          article={article}
          target={target}
          chosen={chosen}
          shown={shown}
          onMention={on.onMention}
          onPlace={on.onPlace}
          onPacks={on.onPacks}
          onAskClaim={on.onAskClaim}
          onComing={coming}
          scroller={scroller}
          isFront
          name={words.title}
        />
      </div>
    </section>
  )
}

function WalkButtons({ walk }: { walk: Walk }) {
  const words = useWords().reader
  const format = useFormat()
  const place = walk.index === -1 ? '–' : format.number(walk.index + 1)
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        title={`${words.previous} ([)`}
        variant="default"
        aria-label={words.previous}
        onClick={() => walk.go(-1)}
        data-testid="walk-previous"
      >
        <BackIcon size={13} />
      </ActionIcon>

      <Text fz="xs" c="dimmed" aria-live="polite">
        {words.place(place, format.number(walk.count))}
      </Text>
      <ActionIcon
        title={`${words.next} (])`}
        variant="default"
        aria-label={words.next}
        onClick={() => walk.go(1)}
        data-testid="walk-next"
      >
        <NextIcon size={13} />
      </ActionIcon>
    </Group>
  )
}

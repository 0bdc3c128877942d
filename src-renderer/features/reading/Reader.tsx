import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { type Ref, useImperativeHandle, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { useFormat } from '../../ui/format'
import { BackIcon, NextIcon } from '../../ui/icons'
import type { KeyAction } from '../../ui/keys'
import { useKeyHint } from '../../ui/keys'
import type { Range } from '../../ui/ranges'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ArticlePane, type PaneHandle } from './ArticlePane'
import { AboutDialog } from './about/AboutDialog'
import { BesideDialog } from './BesideDialog'
import { LayerButtons, useShownLayers } from './LayerButtons'
import { OriginalPane } from './original/OriginalPane'
import { useLook } from './original/useLook'
import styles from './reading.module.css'
import type { AskClaim } from './useClaiming'
import { useLinkedHover } from './useLinkedHover'
import { useReaderKeys } from './useReaderKeys'
import { useSecond } from './useSecond'

/** What the keys do in an article. */
export type ReadAction = Extract<
  KeyAction,
  {
    do:
      | 'show'
      | 'step'
      | 'label'
      | 'restore'
      | 'meaning'
      | 'beside'
      | 'claimSelection'
      | 'grow'
      | 'findNext'
      | 'about'
      | 'original'
  }
>

export interface ReaderHandle extends Pick<PaneHandle, 'move' | 'enterSelection' | 'find'> {
  /** False for a key that is not wanted. */
  act: (action: ReadAction) => boolean
  /** Closes what is open over the article or beside it; false where nothing is. */
  back: () => boolean
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
  /** A claim is in hand, and the place in the article stays. */
  onChoose: (claim: string) => void
  /** To a place that is no claim's passage. */
  onPlace: (place: Range) => void
  onBack: () => void
  onPacks: () => void
  onAskClaim: AskClaim
  ref?: Ref<ReaderHandle>
}

/** One article, with the passage that was jumped to in sight; on demand another beside it. */
export function Reader({ article, target, chosen, walk, ref, ...on }: Props) {
  const words = useWords()
  const hint = useKeyHint()
  const second = useSecond({ article, chosen, onChoose: on.onChoose })
  const look = useLook(article, second)
  const [shown, toggle] = useShownLayers()
  const [isComing, setComing] = useState(false)
  const coming = useStable(setComing)
  const { active, front, panes } = second
  useReaderKeys({ active, change: (by) => (look.original === null ? second.change(by) : look.change(by)) })
  useLinkedHover(panes)
  useImperativeHandle(ref, () => ({
    move: (by) => active()?.move(by),
    enterSelection: () => active()?.enterSelection() ?? false,
    find: () => active()?.find(),
    back: () => active()?.back() || look.close() || second.close(),
    act: (action) => {
      if (action.do === 'beside') second.ask(true)
      else if (action.do === 'about') look.ask(true)
      else if (action.do === 'original') look.turn()
      else if (action.do === 'show') toggle(action.layer)
      else return actIn(active(), action)
      return true
    },
  }))
  const common = {
    ...{ chosen, shown, onPacks: on.onPacks, onAskClaim: on.onAskClaim, onComing: coming },
    ...{ onAbout: look.about, onOriginal: look.open },
  }
  return (
    <section className={styles.reader} aria-label={words.reader.title} data-testid="reader" data-article={article}>
      <Group className={styles.bar} gap="xs" justify="space-between" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<BackIcon size={13} />}
          title={words.reader.back}
          onClick={on.onBack}
          data-testid="reader-back"
        >
          {words.reader.backShort}
        </Button>
        {walk && <WalkButtons walk={walk} />}
        <Button
          size="compact-sm"
          variant="default"
          title={second.article ? words.beside.close : hint(words.beside.openHint, 'beside')}
          onClick={() => (second.article ? second.close() : second.ask(true))}
          aria-pressed={second.article !== null}
          data-testid="reader-beside"
        >
          {words.beside.open}
        </Button>
      </Group>
      <LayerButtons shown={shown} isComing={isComing} onToggle={toggle} />
      <div
        ref={panes}
        className={styles.panes}
        data-two={second.article !== null || look.original !== null || undefined}
      >
        <ArticlePane
          {...common}
          ref={front.handle}
          article={article}
          target={target}
          onMention={on.onMention}
          onPlace={on.onPlace}
          scroller={front.scroller}
          isFront={!second.isOtherActive}
          name={words.reader.title}
        />
        {look.original ? (
          <OriginalPane
            ref={look.pane}
            article={look.original}
            target={look.original === article ? target : second.pane.target}
            onClose={look.close}
            onLeave={() => active()?.focus()}
          />
        ) : (
          second.article && <ArticlePane {...common} {...second.pane} article={second.article} />
        )}
      </div>
      <BesideDialog
        article={article}
        opened={second.isAsking}
        onClose={() => second.ask(false)}
        onChoose={second.open}
        onClosed={() => active()?.focus()}
      />
      <AboutDialog
        article={look.article}
        opened={look.isAsking}
        onClose={() => look.ask(false)}
        onClosed={look.focus}
        onOriginal={() => look.open(look.article)}
      />
    </section>
  )
}

type PaneAction = Exclude<ReadAction, { do: 'beside' | 'show' | 'about' | 'original' }>

function actIn(pane: PaneHandle | null, action: PaneAction): boolean {
  if (!pane) return false
  switch (action.do) {
    case 'step':
      pane.step(action.by)
      return true
    case 'findNext':
      pane.findNext(action.by)
      return true
    case 'claimSelection':
      return pane.claim()
    case 'grow': {
      const by = action.toward === 'right' || action.toward === 'down' ? 1 : -1
      return pane.grow(action.edge, by, action.toward === 'left' || action.toward === 'right' ? 'word' : 'sentence')
    }
    default:
      pane[action.do]()
      return true
  }
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

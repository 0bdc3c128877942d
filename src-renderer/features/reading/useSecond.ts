import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { useArticleTexts, useTable } from '../../queries'
import type { Range } from '../../ui/ranges'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import type { PaneHandle } from './ArticlePane'
import { useTogether } from './useTogether'

interface Input {
  /** The article in front. */
  article: string
  chosen: string | null
  onChoose: (claim: string) => void
}

interface Second {
  article: string
  target: Range | null
}

const noArticles: readonly string[] = []

/** The article beside the one in front: which it is, and in which of the two the keys work. */
export function useSecond({ article, chosen, onChoose }: Input) {
  const words = useWords().beside
  const [second, set] = useState<Second | null>(null)
  const [isAsking, ask] = useState(false)
  const [before, setBefore] = useState(article)
  if (before !== article) {
    setBefore(article)
    // Not the same article twice: the two change places.
    if (second?.article === article) set({ article: before, target: null })
  }
  const panes = useRef<HTMLDivElement>(null)
  const front = usePane()
  const other = usePane()
  // Where the keys rest follows the focus, so this is state; read between a change of focus and its render, so a ref too.
  const isSecond = useRef(false)
  const [isOtherActive, setOtherActive] = useState(false)
  const activate = useStable((isOther: boolean) => {
    isSecond.current = isOther
    setOtherActive(isOther)
  })
  useEffect(() => {
    const node = panes.current
    if (!node) return
    const focused = ({ target }: Event) => {
      const pane = target instanceof Element ? target.closest('[data-testid="article-pane"]') : null
      if (pane) activate(pane !== node.firstElementChild)
    }
    node.addEventListener('focusin', focused)
    return () => node.removeEventListener('focusin', focused)
  }, [activate])
  const texts = useArticleTexts(second ? [article, second.article] : noArticles)
  const isDrawn = second !== null && texts.size === 2
  useTogether(front.scroller, other.scroller, chosen, isDrawn ? `${article} ${second.article}` : null)
  const shown = useTable('articles')?.get(second?.article ?? '')
  const title = shown?.title ?? shown?.fileName ?? ''
  return {
    article: second?.article ?? null,
    isOtherActive: second !== null && isOtherActive,
    isAsking,
    ask,
    panes,
    front,
    /** In which the keys work. */
    active: (): PaneHandle | null => (isSecond.current && other.handle.current) || front.handle.current,
    open: (chosenArticle: string) => {
      ask(false)
      activate(true)
      set({ article: chosenArticle, target: null })
    },
    close: (): boolean => {
      if (!second) return false
      set(null)
      activate(false)
      front.handle.current?.focus()
      return true
    },
    /** To the other of the two; false where there is one, or where one leaves the second for what is behind it. */
    change: (by: 1 | -1): boolean => {
      if (!second || isSecond.current === (by === 1)) return false
      const next = by === 1 ? other : front
      next.handle.current?.focus()
      return true
    },
    pane: {
      ref: other.handle,
      scroller: other.scroller,
      target: second?.target ?? null,
      isFront: isOtherActive,
      name: words.pane(title),
      onMention: (mention: MentionRow) => {
        set({ article: mention.article, target: { start: mention.start, end: mention.end } })
        onChoose(mention.claim)
      },
      onPlace: ({ start, end }: Range) => set((now) => now && { ...now, target: { start, end } }),
    },
  }
}

export type SecondArticle = ReturnType<typeof useSecond>

interface Pane {
  handle: RefObject<PaneHandle | null>
  scroller: RefObject<HTMLDivElement | null>
}

function usePane(): Pane {
  return { handle: useRef<PaneHandle>(null), scroller: useRef<HTMLDivElement>(null) }
}

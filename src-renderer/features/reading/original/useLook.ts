import { useRef, useState } from 'react'
import type { SecondArticle } from '../useSecond'
import type { OriginalHandle } from './OriginalPane'

type Second = Pick<SecondArticle, 'article' | 'isOtherActive' | 'active' | 'close'>

/** What is looked at of an article beside its text: what is known of it, and its original. */
export function useLook(front: string, second: Second) {
  /** The article whose original is shown; gone when another article comes to the front. */
  const [shown, show] = useState<{ of: string; front: string } | null>(null)
  const [about, setAbout] = useState<string | null>(null)
  const pane = useRef<OriginalHandle>(null)
  const inHand = second.isOtherActive && second.article ? second.article : front
  const original = shown?.front === front ? shown.of : null
  const open = (article: string) => {
    setAbout(null)
    // The text stays in sight: an original of the article beside takes the place of the one in front of it.
    second.close()
    show({ of: article, front })
  }
  const close = (): boolean => {
    if (original === null) return false
    show(null)
    second.active()?.focus()
    return true
  }
  return {
    original,
    pane,
    /** The article that the dialog is on, also while it goes. */
    article: about ?? inHand,
    isAsking: about !== null,
    ask: (isAsked: boolean) => setAbout(isAsked ? inHand : null),
    about: setAbout,
    open,
    close,
    turn: () => (original === null ? open(inHand) : close()),
    /** Between the text and the original; false where there is none, or where one leaves the original for what is behind it. */
    change: (by: 1 | -1): boolean => {
      const isIn = document.activeElement?.closest('[data-testid="original"]') != null
      if (original === null || isIn === (by === 1)) return false
      if (isIn) second.active()?.focus()
      else pane.current?.focus()
      return true
    },
    /** To the text, which keeps the keys. */
    focus: () => second.active()?.focus(),
  }
}

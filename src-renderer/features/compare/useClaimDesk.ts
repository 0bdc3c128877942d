import { type RefObject, useMemo, useState } from 'react'
import { type ClaimDetail, type Suggestion, useClaimLinks } from '../../queries'
import type { Deciding } from '../../ui/keys'
import { focusRest } from '../../ui/rest'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { type Choice, type Chosen, chosenId, useChoice } from './choice'
import { likelihoodOf, splitSuggestions } from './likelihood'
import { type DecidingActions, useDeciding } from './useDeciding'
import { type NumberedDiscrepancy, splitShown } from './values'

interface Input {
  detail: ClaimDetail
  differing: readonly NumberedDiscrepancy[]
  openMention: string | null
  root: RefObject<HTMLElement | null>
}

const noSuggestions: Suggestion[] = []

/** What is asked for a claim: to merge the one in hand with it, or to move a passage there. */
interface Asking {
  /** While it fades, what was asked stays to be read. */
  isOpen: boolean
  /** The passage to move; null: the whole claim is merged. */
  mention: string | null
}

/** What can be done with the claim in hand, by key and by click: the cursor, what is open, and the decisions. */
export function useClaimDesk({ detail, differing, openMention, root }: Input) {
  const { item, passages } = detail
  const links = useClaimLinks(item.claim.id)
  const deciding = useDeciding(detail)
  const [dismissing, setDismissing] = useState<string | null>(null)
  const [originsAreOpen, setOrigins] = useState(false)
  const [asking, ask] = useState<Asking>({ isOpen: false, mention: null })
  const suggestions = links?.suggestions ?? noSuggestions
  const lists = useLists(differing, suggestions, passages)
  const choice = useChoice(root, lists)

  const split = useStable((mention: string) => void deciding.split(mention))
  const move = useStable((mention: string) => ask({ isOpen: true, mention }))
  const merge = () => ask({ isOpen: true, mention: null })
  const origins = {
    isOpen: originsAreOpen,
    toggle: () => {
      setOrigins(!originsAreOpen)
      if (!originsAreOpen) root.current?.scrollTo({ top: 0 })
    },
  }
  const decide = (action: Deciding): boolean => {
    switch (action.do) {
      case 'decide':
        return choice.step([...lists[0], ...lists[1]], action.by)
      case 'passage':
        return choice.step(lists[2], action.by)
      case 'accept':
      case 'refuse':
        return judgeChosen(action.do)
      case 'takeOut':
      case 'transfer':
        return withPassage(action.do === 'takeOut' ? split : move)
      case 'merge':
        merge()
        return true
      case 'origins':
        origins.toggle()
        return true
    }
  }
  // With nothing chosen the first press chooses: what a key is about to decide must be seen before.
  const judgeChosen = (what: 'accept' | 'refuse') =>
    judge(choice.chosen, what, { detail, suggestions, deciding, setDismissing }) ||
    choice.step([...lists[0], ...lists[1]], 1)
  const withPassage = (act: (mention: string) => void) => {
    const { chosen } = choice
    const mention = chosen?.startsWith('passage:') ? chosenId(chosen) : openMention
    if (mention === null || !passages.some((passage) => passage.mention.id === mention)) return choice.step(lists[2], 1)
    act(mention)
    return true
  }
  return {
    choice,
    decide,
    deciding,
    dismissing,
    setDismissing,
    origins,
    suggestions,
    belonging: links?.belonging,
    passageActions: useMemo(() => ({ split, move }), [split, move]),
    merge,
    dialog: useDialog({ asking, ask, detail, suggestions, deciding }),
  }
}

/** Differences as they stand on the screen, suggested links, passages. */
function useLists(
  differing: readonly NumberedDiscrepancy[],
  suggestions: readonly Suggestion[],
  passages: ClaimDetail['passages'],
) {
  return useMemo(() => {
    const { shown, more } = splitShown(differing)
    const likely = splitSuggestions(suggestions)
    return [
      [...shown, ...more].map(({ row }): Chosen => `flag:${row.id}`),
      [...likely.shown, ...likely.more].map(({ claim }): Chosen => `link:${claim}`),
      passages.map(({ mention }): Chosen => `passage:${mention.id}`),
    ] as const
  }, [differing, suggestions, passages])
}

interface Judging {
  detail: ClaimDetail
  suggestions: readonly Suggestion[]
  deciding: DecidingActions
  setDismissing: (flag: string) => void
}

function judge(chosen: Choice['chosen'], what: 'accept' | 'refuse', { detail, suggestions, ...act }: Judging): boolean {
  if (chosen === null) return false
  const id = chosenId(chosen)
  const flag = chosen.startsWith('flag:') && detail.item.flags.find(({ row }) => row.id === id)
  const suggestion = chosen.startsWith('link:') && suggestions.find(({ claim }) => claim === id)
  if (flag) {
    if (what === 'accept') void act.deciding.accept(flag)
    else act.setDismissing(id)
    return true
  }
  if (suggestion) {
    void (what === 'accept' ? act.deciding.acceptLink(suggestion) : act.deciding.rejectLink(suggestion))
    return true
  }
  return false
}

interface DialogInput extends Pick<Judging, 'detail' | 'suggestions' | 'deciding'> {
  asking: Asking
  ask: (asking: Asking) => void
}

function useDialog({ asking, ask, detail, suggestions, deciding }: DialogInput) {
  const words = useWords().deciding
  const suggested = useMemo(
    () => suggestions.flatMap(({ claim, link }) => (likelihoodOf(link) === 'weak' ? [] : [claim])),
    [suggestions],
  )
  const { mention } = asking
  const moved = mention === null ? undefined : detail.passages.find((passage) => passage.mention.id === mention)
  const close = () => ask({ ...asking, isOpen: false })
  return {
    opened: asking.isOpen,
    title: mention === null ? words.mergeTitle : words.moveTitle,
    what: moved ? (moved.exact ?? '…') : detail.item.statement.statement,
    claim: detail.item.claim.id,
    suggested,
    ...(moved ? { language: moved.article.language } : { why: words.mergeWhy }),
    onClose: close,
    onChoose: (claim: string) => {
      close()
      // The dialog gives the focus back to where it was; a passage that moves takes its button with it.
      requestAnimationFrame(focusRest)
      void (mention === null ? deciding.merge(claim) : deciding.move(mention, claim))
    },
  }
}

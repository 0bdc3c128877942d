import { useEffect, useEffectEvent, useState } from 'react'
import type { MentionRow } from '../../../src-main/contract/rows'
import { claimSpans, mentionIdOf, regroup, type UndoName } from '../../actions'
import { type Reading, useDossierId, useMentionReader, useTable } from '../../queries'
import type { Range } from '../../ui/ranges'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { type ClaimingPlan, type Gesture, type Place, planClaiming, type Selected, selectedIn } from './claiming'

interface Input {
  reading: Reading | undefined
  chosen: string | null
  onMention: (mention: MentionRow) => void
  onDone: () => void
  onAskClaim: AskClaim
}

/** Which claim of the checklist do some words belong to? */
export interface ClaimQuestion {
  title: string
  what: string
  language: string
  /** Not offered: they are its passage already. */
  claim: string | null
  onChoose: (claim: string) => void
}
export type AskClaim = (question: ClaimQuestion) => void

const names: Record<Gesture, UndoName> = {
  claim: 'undo.claimPassage',
  resize: 'undo.resizePassage',
  split: 'undo.splitPassage',
  move: 'undo.movePassage',
}

const noDecisions = new Map<string, never>()

/** What an editor does with selected words, each one step to undo; the passage is chosen when the analysis has it. */
export function useClaiming({ reading, chosen, onMention, onDone, onAskClaim }: Input) {
  const { selecting: words, toast: toastWords } = useWords()
  const toast = useToast()
  const dossier = useDossierId()
  const decisions = useTable('groupings') ?? noDecisions
  const mentionsOf = useMentionReader()
  const expect = useExpected(reading, onMention)

  const run = async (gesture: Gesture, range: Range, from: MentionRow | null, to: string | null) => {
    if (!reading?.text) return
    const ofClaim = from ? await mentionsOf(from.claim) : []
    const plan = planClaiming(gesture, { ...reading, text: reading.text }, range, from, ofClaim)
    const first = plan.selected[0]
    if (!first) return
    const target = to === null ? [] : (await mentionsOf(to)).map(({ id }) => id)
    const grouping = await groupingOf(gesture, plan, target)
    const planned = regroup(grouping.together, grouping.apart, decisions, becauseOf[gesture])
    onDone()
    expect({
      mention: await mentionIdOf(first.sentence, first),
      notIn: gesture === 'move' ? (from?.claim ?? null) : null,
    })
    const { id: article } = reading.article
    const result = await claimSpans({
      dossier,
      article,
      name: names[gesture],
      unclaim: plan.unclaim,
      claim: plan.claim,
      grouping: planned && { plan: planned, decisions },
    })
    if (!result.ok) return toast.error(result.error, toastWords.unsaved)
    const isAnew = gesture === 'resize' && plan.rest.length === 0 && reading.marks.get(from?.claim ?? '') !== 'open'
    toast.say(isAnew ? `${words.done[gesture]}. ${words.startsAnew}` : words.done[gesture])
  }

  const takeOff = async ({ byHand }: Selected) => {
    if (!byHand) return
    onDone()
    const { article, start, end } = byHand
    const span = { start, end }
    const name = 'undo.unclaimPassage'
    const result = await claimSpans({ dossier, article, name, unclaim: [span], claim: [], grouping: null })
    if (result.ok) toast.say(words.done.takeOff)
    else toast.error(result.error, toastWords.unsaved)
  }

  const selectedNow = (range: Range): Selected | null =>
    reading?.text === undefined ? null : selectedIn({ ...reading, text: reading.text }, range, chosen)
  const gesture = (what: Gesture, range: Range, { touched, isPassage, isInside }: Selected) => {
    // Words that only touch a passage and are a claim of their own take nothing away from its claim but these words.
    const from = touched[0] ?? null
    if (what !== 'move') return void run(what, range, from, null)
    const isOf = isPassage || isInside
    onAskClaim({
      title: words.moveTitle,
      what: reading?.text?.slice(range.start, range.end) ?? '',
      language: reading?.article.language ?? 'und',
      claim: isOf ? (from?.claim ?? null) : null,
      onChoose: (claim) => void run('move', range, isOf ? from : null, claim),
    })
  }

  return {
    gesture,
    /** By key, without a look at what there is to choose from; false where no sentence has any of the words. */
    claim: (range: Range): boolean => {
      const selected = selectedNow(range)
      if (!selected) {
        toast.say(words.outside)
        return true
      }
      // A passage of the checklist already: it is shown.
      if (selected.isPassage) onMention(selected.touched[0]!)
      else gesture(selected.isInside ? 'split' : 'claim', range, selected)
      return true
    },
    takeOff: (selected: Selected) => void takeOff(selected),
  }
}

const becauseOf = { claim: 'merge', resize: 'move', split: 'split', move: 'move' } as const

const idsOf = (places: readonly Place[]) => Promise.all(places.map((place) => mentionIdOf(place.sentence, place)))

/** Which of the passages are one claim then, and which are not. */
async function groupingOf(gesture: Gesture, plan: ClaimingPlan, target: readonly string[]) {
  const selected = await idsOf(plan.selected)
  // What is left stays with the claim it was part of.
  const staying = [...plan.rest, ...(await idsOf(plan.left))]
  const others = target.filter((id) => !selected.includes(id))
  const together =
    gesture === 'resize'
      ? [[...plan.rest, ...selected]]
      : [staying, gesture === 'move' ? [...others, ...selected] : selected]
  const isParted = gesture === 'split' || gesture === 'move'
  const apart: [string[], string[]] = isParted
    ? [selected, staying.filter((id) => !others.includes(id) && !selected.includes(id))]
    : [[], []]
  return { together, apart }
}

interface Expected {
  mention: string
  /** It is there already, and to be shown when it has left this claim. */
  notIn: string | null
}

/** Shows the passage that was just claimed as soon as an analysis has made one of it. */
function useExpected(reading: Reading | undefined, onMention: (mention: MentionRow) => void) {
  const [expected, expect] = useState<Expected | null>(null)
  const found =
    expected &&
    reading?.mentions.find(
      (mention) =>
        mention.id === expected.mention && mention.claim !== expected.notIn && reading.marks.has(mention.claim),
    )
  const show = useEffectEvent((mention: MentionRow) => {
    expect(null)
    onMention(mention)
  })
  useEffect(() => {
    if (found) show(found)
  }, [found])
  return expect
}

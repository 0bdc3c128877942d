import { type RefObject, useEffect, useEffectEvent } from 'react'
import { inBothOrders, mapped, type Pair, readAt, topFor } from './scrollMap'

type Scroller = RefObject<HTMLElement | null>

/** Farther off than rounding, a scroll is somebody's and not the answer to one. */
const ownWithinPixels = 2

/**
 * Two articles scrolled together along their links: the linked passage nearest to where one reads comes beside it. `claim`:
 * the one in hand, whose passages are brought to one height. `drawn` changes when a text is drawn otherwise.
 */
export function useTogether(left: Scroller, right: Scroller, claim: string | null, drawn: string | null) {
  const follow = useEffectEvent((from: HTMLElement, to: HTMLElement): number => {
    const pairs = pairsOf(from, to)
    const ends = { from: from.scrollHeight, to: to.scrollHeight }
    const at = readAt({ top: from.scrollTop, whole: ends.from, seen: from.clientHeight })
    return topFor(mapped(pairs, ends, at), { whole: ends.to, seen: to.clientHeight })
  })
  useEffect(() => {
    const [a, b] = [left.current, right.current]
    if (drawn === null || !a || !b) return
    /** Where each was scrolled to by this: the event that follows is no reader's. */
    const expected = new Map<HTMLElement, number>()
    let frame = 0
    const scrolled = (from: HTMLElement, to: HTMLElement) => () => {
      const own = expected.get(from)
      if (own !== undefined && Math.abs(from.scrollTop - own) <= ownWithinPixels) return
      expected.delete(from)
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        to.scrollTop = follow(from, to)
        expected.set(to, to.scrollTop)
      })
    }
    const [left1, right1] = [scrolled(a, b), scrolled(b, a)]
    a.addEventListener('scroll', left1, { passive: true })
    b.addEventListener('scroll', right1, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      a.removeEventListener('scroll', left1)
      b.removeEventListener('scroll', right1)
    }
  }, [left, right, drawn])
  useEffect(() => {
    if (drawn === null || claim === null) return
    // After the galley has brought the passage into sight, which may take it two frames.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => level(left.current, right.current, claim))
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [left, right, claim, drawn])
}

/** Brings the second text's passage of a claim to the height of the first text's. */
function level(one: HTMLElement | null, other: HTMLElement | null, claim: string) {
  if (!one || !other) return
  // The text in which one works stays.
  const [still, moved] = other.contains(document.activeElement) ? [other, one] : [one, other]
  const wanted = `[data-mention][data-claim="${CSS.escape(claim)}"]`
  const from = inSight(still, wanted)
  const to = moved.querySelector(wanted)
  if (!from || !to) return
  const heightIn = (root: HTMLElement, passage: Element) =>
    passage.getBoundingClientRect().top - root.getBoundingClientRect().top
  moved.scrollTop += heightIn(moved, to) - heightIn(still, from)
}

function inSight(root: HTMLElement, wanted: string): Element | null {
  const { top, bottom } = root.getBoundingClientRect()
  const all = [...root.querySelectorAll(wanted)]
  return (
    all.find((passage) => {
      const box = passage.getBoundingClientRect()
      return box.bottom > top && box.top < bottom
    }) ?? null
  )
}

/** The first passages of the claims that both have, by their heights; of those that are drawn. */
function pairsOf(from: HTMLElement, to: HTMLElement): Pair[] {
  const others = heights(to)
  const pairs: Pair[] = []
  for (const [claim, height] of heights(from)) {
    const other = others.get(claim)
    if (other !== undefined) pairs.push({ from: height, to: other })
  }
  return inBothOrders(pairs)
}

function heights(root: HTMLElement): Map<string, number> {
  const found = new Map<string, number>()
  const above = root.scrollTop - root.getBoundingClientRect().top
  for (const passage of root.querySelectorAll<HTMLElement>('[data-mention][data-n]')) {
    const claim = passage.dataset.claim!
    if (!found.has(claim)) found.set(claim, passage.getBoundingClientRect().top + above)
  }
  return found
}

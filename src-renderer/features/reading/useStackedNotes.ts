import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { stack } from './margin'

const gapPixels = 2

/**
 * Puts each note beside the line in which its passage begins, whatever the text's width. All is measured first and set
 * then, so that the page is laid out once and not for every paragraph. `drawn`: changes when the text is drawn otherwise.
 */
export function useStackedNotes(scroller: RefObject<HTMLElement | null>, drawn: readonly unknown[]) {
  useEffect(() => {
    const node = scroller.current
    if (!node) return
    let width = node.clientWidth
    const watcher = new ResizeObserver(() => {
      if (node.clientWidth === width) return
      width = node.clientWidth
      place(node)
    })
    watcher.observe(node)
    return () => watcher.disconnect()
  }, [scroller])
  useLayoutEffect(() => {
    if (scroller.current) place(scroller.current)
  }, [scroller, ...drawn])
}

function place(root: HTMLElement) {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-notes]')]
  const measured = columns.map(measure)
  for (const [i, { notes, tops, bottom }] of measured.entries()) {
    for (const [k, note] of notes.entries()) note.style.top = `${tops[k]}px`
    columns[i]!.style.setProperty('--bottom', `${bottom}px`)
  }
}

function measure(column: HTMLElement) {
  const notes = [...column.querySelectorAll<HTMLElement>('[data-n]')]
  const line = column.parentElement!
  const paragraph = line.querySelector<HTMLElement>('[data-start]')!
  const from = line.getBoundingClientRect().top
  const places = new Map<string, number>()
  for (const begin of paragraph.querySelectorAll<HTMLElement>('[data-n]')) {
    const { n } = begin.dataset
    // A passage may begin at the end of a line: the first of its boxes is where.
    if (n !== undefined && !places.has(n)) places.set(n, (begin.getClientRects()[0]?.top ?? from) - from)
  }
  let last = 0
  const wanted = notes.map((note) => {
    last = places.get(note.dataset.n!) ?? last
    return last
  })
  const heights = notes.map((note) => note.offsetHeight)
  const tops = stack(wanted, heights, paragraph.offsetHeight, gapPixels)
  const bottom = notes.length === 0 ? 0 : tops.at(-1)! + heights.at(-1)!
  return { notes, tops, bottom: Math.ceil(bottom) + 4 }
}

import type { KeyboardEvent } from 'react'

/** The arrows go through the chips of a form one after the other: forty presses of Tab would be many. */
export function walkByArrows(e: KeyboardEvent<HTMLElement>): void {
  if (!(e.target instanceof HTMLInputElement) || e.target.type !== 'checkbox') return
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key]
  if (by === undefined) return
  const chips = [...e.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  chips.at((chips.indexOf(e.target) + by) % chips.length)?.focus()
  e.preventDefault()
}

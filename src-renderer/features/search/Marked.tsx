import { Mark } from '@mantine/core'
import type { MarkedText } from '../../../src-main/contract/search'

/** A text with what was searched for marked in it. */
export function Marked({ text, marks }: MarkedText) {
  return <bdi dir="auto">{piecesOf({ text, marks })}</bdi>
}

function piecesOf({ text, marks }: MarkedText) {
  const pieces = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(<Mark key={start}>{text.slice(start, end)}</Mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}

import type { Span } from '../../../contract/analysis'
import { presentingFramesOf, presentingVerb } from '../../words/presenting'
import type { Comparing } from '../comparing'
import { tokensOf } from '../dropped/reading'
import type { Finding, Side } from '../flag'
import type { Passage } from '../passage'
import { alignWords } from '../wording'
import { isNegated } from './negated'
import { overlaps, wordsAt } from './shared'
import { meaningWeights } from './weights'

type Frame = { span: Span; isOwn: boolean }

/** "They are described as rebels" against "they pose as rebels": who takes them for that, others or they themselves? */
export function presented(c: Comparing): Finding[] {
  const read = new Map<number, Frame | null>()
  const frameOf = (p: Passage): Frame | null => {
    const known = read.get(p.index)
    if (known !== undefined) return known
    const made = onlyFrame(c, p)
    read.set(p.index, made)
    return made
  }
  return c.pairs.flatMap(({ a, b }) => {
    const [own, other] = [frameOf(a), frameOf(b)]
    if (!own || !other || own.isOwn === other.isOwn) return []
    return isOfOneThing(c, a, own, b, other) ? [findingOf(c, a, own, b, other)] : []
  })
}

/** The frame of a passage that has one and not the other kind; two of them cannot be told apart. */
function onlyFrame(c: Comparing, p: Passage): Frame | null {
  const frames = presentingFramesOf(p.language)
  if (!frames) return null
  const words = tokensOf(c, p).filter((t) => t.kind !== 'mark')
  const text = words.map((t) => t.folded).join(' ')
  const find = (pattern: RegExp, isOwn: boolean): Frame[] =>
    [...text.matchAll(pattern)].map((m) => {
      const first = m.index === 0 ? 0 : text.slice(0, m.index).split(' ').length - 1
      const last = first + m[0].split(' ').length - 1
      return { span: { start: words[first]!.start, end: words[last]!.end }, isOwn }
    })
  const found = [...find(frames.own, true), ...find(frames.shown, false)]
  return found.length === 1 && !isNegated(c, p, found[0]!.span) ? found[0]! : null
}

/** What they are taken for is the same, and enough beside it. */
function isOfOneThing(c: Comparing, a: Passage, own: Frame, b: Passage, other: Frame): boolean {
  const { matched } = alignWords(c, a, b)
  const behind = ({ span }: Frame): Span => ({ start: span.start, end: span.end + reach })
  const isTakenFor = matched.some(
    (m) =>
      overlaps(m.a, behind(own)) &&
      overlaps(m.b, behind(other)) &&
      !presentingVerb.test(m.a.folded) &&
      !presentingVerb.test(m.b.folded),
  )
  const beside = matched.filter((m) => !overlaps(m.a, behind(own)) && !overlaps(m.b, behind(other)))
  return isTakenFor && matched.length >= meaningWeights.common && beside.length > 0
}
/** Letters behind the frame in which it is said. */
const reach = 40

function findingOf(c: Comparing, a: Passage, own: Frame, b: Passage, other: Frame): Finding {
  const side = (passage: Passage, { span, isOwn }: Frame): Side => ({
    passage,
    ...span,
    value: isOwn ? 'by themselves' : 'by others',
  })
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'high',
    rule: 'presented-by-whom',
    explanation: `“${wordsAt(c, a, own.span)}” against “${wordsAt(c, b, other.span)}”: one says what others take somebody for, the other what they give themselves out to be. Check who says it.`,
    sides: [side(a, own), side(b, other)],
  }
}

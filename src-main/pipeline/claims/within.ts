import type { Span } from '../../contract/analysis'
import type { Annotation } from '../annotate'
import type { Assertion } from './assertions'

type Parts = Pick<
  Annotation,
  'quantities' | 'numerals' | 'dates' | 'names' | 'quotes' | 'attribution' | 'negations' | 'hedges'
>

/**
 * What of a sentence's annotation belongs to one of its assertions: what lies in its span, and the attributions elsewhere in
 * the sentence that cover it ("…, the fire service said"; the frame of a second "that"). The items are the same objects.
 */
export function partsWithin<A extends Parts>(annotation: A, assertion: Span & Partial<Assertion>): A {
  const lies = (one: Span) => one.start >= assertion.start && one.end <= assertion.end
  const frames = [assertion.told, assertion.joint === 'that' ? assertion.lead : null].filter((f) => f != null)
  const covers = (one: Span) => lies(one) || frames.some((f) => one.start >= f.start && one.end <= f.end)
  return {
    ...annotation,
    quantities: annotation.quantities.filter(lies),
    numerals: annotation.numerals.filter(lies),
    dates: annotation.dates.filter(lies),
    names: annotation.names.filter(lies),
    quotes: annotation.quotes.filter(lies),
    attribution: annotation.attribution.filter(covers),
    negations: annotation.negations.filter(lies),
    hedges: annotation.hedges.filter(lies),
  }
}

import type { FoundQuantity } from '../../annotate/quantity-types'
import type { Language } from '../../language'
import type { Comparing } from '../comparing'
import type { Side } from '../flag'
import type { Passage } from '../passage'
import { granularityWeights } from '../weights'

/** A share as a sentence gives it: in percent, with its words; `inWords` where it is half, a third … of something. */
type Share = { passage: Passage; start: number; end: number; text: string; percent: number; inWords: boolean }

/** The one share in words and the one percentage of two passages, where the words are the coarse form of the figure. */
export function sharePair(c: Comparing, a: Passage, b: Passage): { coarse: Share; exact: Share; sides: Side[] } | null {
  const [left, right] = [sharesIn(c, a), sharesIn(c, b)]
  const [x, y] = [left[0], right[0]]
  // With several shares in one sentence it is open which of them is meant.
  if (left.length !== 1 || right.length !== 1 || !x || !y || x.inWords === y.inWords) return null
  const [coarse, exact] = x.inWords ? [x, y] : [y, x]
  const gap = Math.abs(exact.percent - coarse.percent)
  if (gap === 0 || gap > granularityWeights.sharePoints) return null
  const side = ({ passage, start, end, percent, inWords }: Share): Side => ({
    passage,
    start,
    end,
    value: `${inWords ? '~' : ''}${percent} %`,
  })
  return { coarse, exact, sides: [side(x), side(y)] }
}

function sharesIn(c: Comparing, p: Passage): Share[] {
  const text = c.texts[p.article]!
  const found = p.annotation.quantities.filter((q) => isFraction(q) || q.kind === 'percent')
  const half = found.some(isFraction) ? null : halfIn(text, p)
  const spans = [
    ...found.flatMap((q) => {
      const value = q.base.value
      if (value === null) return []
      const inWords = isFraction(q)
      return [{ start: q.start, end: q.end, percent: Number((inWords ? value * 100 : value).toPrecision(4)), inWords }]
    }),
    ...(half ? [{ ...half, percent: 50, inWords: true }] : []),
  ]
  return spans.map(({ start, end, ...share }) => {
    const before = text.slice(p.sentence.start, start)
    const from = share.inWords ? start - (hedge.exec(before)?.[0].length ?? 0) : start
    return { passage: p, start: from, end, text: text.slice(from, end).replace(/\s+/g, ' '), ...share }
  })
}

const isFraction = (q: FoundQuantity) =>
  q.kind === 'count' && q.base.value !== null && q.base.value > 0 && q.base.value < 1 && q.base.unit === null

/** "half of the voters": the noun is no number, so that no quantity is read there. */
const halves: Record<Language, RegExp> = {
  en: /\bhalf(?= (?:of|the|its|their|all)\b)/iu,
  de: /Hälfte(?= (?:der|des|aller|von|seiner|ihrer)\s)/u,
  fr: /moitié(?= (?:de|des|du)\s)/iu,
  es: /mitad(?= (?:de|del)\s)/iu,
  it: /metà(?= (?:di|del|della|dei|degli|delle)\s)/iu,
  nl: /helft(?= van\s)/iu,
  pt: /metade(?= (?:de|do|da|dos|das)\s)/iu,
}

function halfIn(text: string, { sentence, language }: Passage): { start: number; end: number } | null {
  const own = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestRead))
  const found = language === null ? null : halves[language].exec(own)
  if (!found) return null
  const start = sentence.start + found.index
  return { start, end: start + found[0].length }
}
const longestRead = 4000

/** The words that say on which side of it the truth lies, which no table of hedges holds in full. */
const hedge =
  /(?:(?:a (?:little|bit)|just|slightly|well|etwas|knapp|leicht|deutlich|un (?:peu|poco)|poco|algo|appena|iets|net|ruim|pouco|um pouco|à peine|légèrement) )*(?:over|above|more than|under|below|less than|mehr als|über|weniger als|unter|plus (?:de|d')|moins (?:de|d')|más de|menos de|más que|più (?:di|del|della)|meno (?:di|della)|oltre|meer dan|minder dan|boven|mais (?:de|da)|menos (?:de|da)|nearly|almost|about|fast|rund|gut|presque|casi|quasi|bijna|quase|cerca de)(?: (?:the|a|der|die|das|la|le|el|il|de|het|a))? ?$/iu

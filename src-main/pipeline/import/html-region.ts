import type { Page, Span } from './html-blocks'
import { namesOf } from './html-names'
import type { Sums } from './html-weight'

interface Range {
  from: number
  to: number
}

/** Where the article stands, as ranges of blocks. In `inner` nearly everything is of the article, in `outer` what looks like it. */
export interface Region {
  inner: Range
  outer: Range
}

const bodyNames =
  /(?:^|[^a-z])(?:article|story|post|entry|news|content|text|artikel|beitrag|nota|noticia)[-_]{0,2}(?:body|content|text|inhalt|copy|main|container)(?![a-z])/i

/** An element that says of itself that the article is in it. */
const saysArticle = ({ node }: Span): boolean =>
  node.tag === 'article' || node.get('role') === 'article' || /articleBody/i.test(node.get('itemprop') ?? '')

/**
 * The element that holds the article: from the one that says so, or from the page's body, down to the element that no child has nearly all
 * running text of. `prose`: of the blocks that are not furniture.
 */
export function regionOf(page: Page, prose: Sums, headline: number): Region {
  const { spans } = page
  const total = prose.in(spans[0]!)
  const start = startOf(page, prose, headline, total)
  let at = start
  for (;;) {
    const child = heaviestChild(spans, at, prose)
    const share = child < 0 ? 0 : prose.in(spans[child]!) / Math.max(1, prose.in(spans[at]!))
    if (child < 0 || spans[child]!.to - spans[child]!.from < 2) break
    if (share < (bodyNames.test(namesOf(spans[child]!.node)) ? 0.6 : 0.8)) break
    at = child
  }
  return { inner: spans[at]!, outer: outerOf(page, at, headline) }
}

/** An `article` with the headline, or with most of the text: on pages that go on with the next article, the first. */
function startOf({ spans, blocks }: Page, prose: Sums, headline: number, total: number): number {
  if (headline >= 0) {
    for (let i = blocks[headline]!.span; i > 0; i = spans[i]!.parent) {
      if (saysArticle(spans[i]!) && prose.in(spans[i]!) >= Math.max(100, 0.2 * total)) return i
    }
  }
  let best = 0
  spans.forEach((span, i) => {
    if (i > 0 && saysArticle(span) && prose.in(span) > 0.5 * total && (best === 0 || i < spans[best]!.end)) {
      best = best === 0 ? i : best
    }
  })
  return best
}

function heaviestChild(spans: Span[], parent: number, prose: Sums): number {
  let best = -1
  let most = 0
  for (let i = parent + 1; i < spans[parent]!.end; i = spans[i]!.end) {
    const own = prose.in(spans[i]!)
    if (own > most) {
      most = own
      best = i
    }
  }
  return best
}

/** The article's element where there is one, else the one around `inner`; and what stands between them and the headline. */
function outerOf({ spans }: Page, inner: number, headline: number): Range {
  let article = inner
  while (article > 0 && !saysArticle(spans[article]!)) article = spans[article]!.parent
  const parent = spans[inner]!.parent
  // The page's body holds everything: what is beside the article in it is not of it.
  const around = article > 0 ? spans[article]! : parent > 0 ? spans[parent]! : spans[inner]!
  const isAbove = headline >= 0 && headline < around.from
  return { from: isAbove ? headline : around.from, to: around.to }
}

import type { Page, Span } from './html-blocks'
import { namesOf } from './html-names'
import type { Sums } from './html-weight'

/** Where the article stands, as ranges of blocks. In `inner` nearly everything is of the article, in `outer` what looks like it. */
export interface Region {
  inner: Span
  outer: Span
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
  return { inner: spans[at]!, outer: spans[outerOf(page, at, start, headline)]! }
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

/** The article's element where there is one; else the least one with the headline in it. */
function outerOf({ spans, blocks }: Page, inner: number, start: number, headline: number): number {
  for (let i = inner; i > 0; i = spans[i]!.parent)
    if (saysArticle(spans[i]!)) return Math.min(i, widened(spans, i, headline))
  if (start > 0) return start
  if (headline >= 0) {
    for (let i = inner; i >= 0; i = spans[i]!.parent) {
      if (spans[i]!.from <= headline && headline < spans[i]!.to) return i
    }
  }
  return blocks.length > 0 ? Math.max(0, spans[inner]!.parent) : 0
}

/** An `article` without its headline may stand beside it in a header. */
function widened(spans: Span[], article: number, headline: number): number {
  if (headline < 0) return article
  for (let i = article; i >= 0; i = spans[i]!.parent) {
    if (spans[i]!.from <= headline && headline < spans[i]!.to) return i
  }
  return article
}

import type { Stated } from './html-stated'
import { collapsed, descendants, type HtmlNode, textIn } from './html-tree'

const furnitureTags = new Set(['nav', 'aside', 'footer'])
const furnitureNames = /comment|related|sidebar|recommend|teaser|promo|popular/i
/** A hostile page has a million links that claim something. */
const mostValues = 100
/** What a byline begins with and no name does. */
export const byWord =
  /^(?:by|von|par|por|di|da|door|oprac\.|text|autor(?:in)?|author|written by|geschrieben von)\s*:?\s+/i

/** What a page's own elements say: its language, its links to itself, headline, authors and times. */
export function markupMetadata(document: HtmlNode): Stated[] {
  const found: Stated[] = []
  const add = (
    field: Stated['field'],
    value: string | null,
    certainty: Stated['certainty'],
    basis: string,
    from: Stated['from'] = 'markup',
  ) => found.length < mostValues && found.push({ field, value, from, certainty, basis })
  const times: Stated[] = []
  const authors: string[] = []
  let authorBasis = ''
  let single: string | null = null
  let timesSeen = 0
  for (const node of descendants(document)) {
    if (node.kind !== 'element') continue
    if (node.tag === 'html') add('language', node.get('lang') ?? node.get('xml:lang'), 'stated', 'html lang')
    if (node.tag === 'link' || node.tag === 'a') addLink(node, add)
    const property = node.get('itemprop')
    if (node.tag === 'time' && !isInFurniture(node)) single = ++timesSeen === 1 ? node.get('datetime') : null
    if (node.tag === 'time' || property === 'datePublished' || property === 'dateModified') addTime(node, times)
    if (property === 'headline') add('title', node.get('content') ?? textIn(node, 1000), 'likely', 'itemprop headline')
    if (node.tag === 'h1' && textIn(node, 500).trim() !== '' && !found.some(({ basis }) => basis === 'h1')) {
      add('title', textIn(node, 500), 'likely', 'h1')
    }
    const basis = authorBasisOf(node)
    if (
      basis !== null &&
      (authorBasis === '' || authorBasis === basis) &&
      authors.length < 10 &&
      !isInFurniture(node)
    ) {
      const name = authorIn(node)
      if (name !== null) {
        authorBasis = basis
        if (!authors.some((other) => other.includes(name))) authors.push(name)
      }
    }
  }
  if (times.length === 0 && single !== null)
    times.push({ field: 'published', value: single, from: 'time', certainty: 'guessed', basis: 'time' })
  add('byline', authors.join(', ') || null, 'likely', authorBasis)
  return [...found, ...times]
}

type Add = (field: Stated['field'], value: string | null, certainty: Stated['certainty'], basis: string) => void

function addLink(node: HtmlNode, add: Add): void {
  const relation = node.get('rel')?.toLowerCase().split(/\s+/) ?? []
  if (node.tag === 'link' && relation.includes('canonical'))
    add('canonicalUrl', node.get('href'), 'stated', 'link rel="canonical"')
  if (relation.includes('license'))
    add('rights', collapsed(textIn(node, 300)) || node.get('href'), 'stated', 'rel="license"')
}

/** "published" by its own name or that of an element close around it; else the first time in the article, which is a guess. */
function addTime(node: HtmlNode, times: Stated[]): void {
  const value = node.get('datetime') ?? node.get('content') ?? (node.tag === 'time' ? textIn(node, 80) : null)
  if (value === null || isInFurniture(node)) return
  const names = `${namesOf(node)} ${node.parent ? namesOf(node.parent) : ''}`
  const isUpdate = /modif|updat|aktualis|geaendert|actualiz|mise-?a-?jour/i.test(names)
  const isFirst =
    /publish|posted|entry-date|pubdate|created|veroeffentlich|publicad|publie/i.test(names) ||
    node.get('pubdate') !== null
  const field = isUpdate ? 'updated' : 'published'
  if (times.some((time) => time.field === field && (time.certainty === 'likely' || !(isUpdate || isFirst)))) return
  if (!isUpdate && !isFirst && !isInArticle(node)) return
  const basis = node.get('itemprop') ?? 'time'
  times.push({ field, value, from: 'time', certainty: isUpdate || isFirst ? 'likely' : 'guessed', basis })
}

const namesOf = (node: HtmlNode) =>
  `${node.get('itemprop') ?? ''} ${node.get('class') ?? ''} ${node.get('data-testid') ?? ''}`

function authorBasisOf(node: HtmlNode): string | null {
  if (node.get('itemprop') === 'author') return 'itemprop author'
  if (node.tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(node.get('rel') ?? '')) return 'rel="author"'
  const names = node.get('class') ?? ''
  return /(?:^|[\s_-])(?:byline|by|byl|authors?|autor(?:in|en)?|auteurs?|autor[ei]|firma)(?:[\s_-]*(?:name|wrapper))?(?:$|\s)/i.test(
    names,
  )
    ? 'byline'
    : null
}

function authorIn(node: HtmlNode): string | null {
  let within: HtmlNode | null = null
  let looked = 0
  for (const child of descendants(node)) {
    if (child.get('itemprop') === 'name') within = child
    if (within !== null || ++looked > 50) break
  }
  const text = collapsed(within?.get('content') ?? node.get('content') ?? textIn(within ?? node, 200)).replace(
    byWord,
    '',
  )
  if (isName(text)) return text
  // "Von Ada Orr 12.03.2031, 05:00 Uhr": the name is what stands first, or in an element of its own.
  const named = byWord.test(collapsed(textIn(node, 200)))
    ? /^(?:(?:de|van|von|di|da)\s|\p{Lu}[\p{L}\p{M}.'’-]*\s?){2,5}/u.exec(text)?.[0].trim()
    : undefined
  return named !== undefined && isName(named) ? named : null
}

const isName = (text: string) => text.length >= 3 && text.length <= 80 && !/[.!?:]$|\d|https?:/.test(text)

function isInFurniture(node: HtmlNode): boolean {
  for (let at: HtmlNode | null = node; at !== null; at = at.parent) {
    if (furnitureTags.has(at.tag) || furnitureNames.test(at.get('class') ?? '')) return true
  }
  return false
}

function isInArticle(node: HtmlNode): boolean {
  for (let at: HtmlNode | null = node; at !== null; at = at.parent)
    if (at.tag === 'article' || at.tag === 'main') return true
  return false
}

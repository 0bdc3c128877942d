import type { FoundMetadata, MetadataField } from '../../contract/metadata'
import { likeness, withoutOutlet } from './html-headline'
import { type LinkedData, linkedDataOf } from './html-json-ld'
import { byWord, markupMetadata } from './html-markup'
import { metaTags } from './html-meta'
import type { Stated } from './html-stated'
import { isoTime } from './html-time'
import { collapsed, descendants, type HtmlNode, textIn } from './html-tree'

/** What a page says of itself. */
export interface PageMetadata {
  found: FoundMetadata[]
  linkedData: LinkedData | null
  /** Of its `title` element. */
  pageTitle: string | null
  /** Of the article, best first. */
  titles: string[]
  byline: string | null
  language: string | null
}

const mostFound = 60

/** Metadata of a page, the best value of each field first. `address`: where the page was, if that is known; relative links start there. */
export function metadataOf(document: HtmlNode, address: string | null): PageMetadata {
  const scripts: string[] = []
  let pageTitle: string | null = null
  for (const node of descendants(document)) {
    if (node.tag === 'title' && pageTitle === null && node.parent?.tag === 'head')
      pageTitle = collapsed(textIn(node)) || null
    if (node.tag === 'script' && /ld\+json/i.test(node.get('type') ?? '')) scripts.push(textIn(node, 2_000_000))
  }
  const tags = metaTags(document)
  const markup = markupMetadata(document)
  const canonical = markup.find(({ field }) => field === 'canonicalUrl')?.value ?? null
  const linkedData = linkedDataOf(
    scripts,
    (title, url) =>
      (canonical !== null && url === canonical) || (pageTitle !== null && likeness(title, pageTitle) > 0.8),
  )
  const stated = [...(linkedData ? statedBy(linkedData) : []), ...tags, ...markup, ...titleOf(pageTitle)]
  const found = checked(withWholeHeadline(stated), address ?? canonical)
  const valuesOf = (field: MetadataField) => found.flatMap((value) => (value.field === field ? [value] : []))
  return {
    found,
    linkedData,
    pageTitle,
    titles: valuesOf('title').flatMap(({ value, basis }) => (basis === 'title' || basis === 'h1' ? [] : [value])),
    byline: valuesOf('byline')[0]?.value ?? null,
    language: valuesOf('language')[0]?.value ?? null,
  }
}

/** What a page tells networks is often cut: the headline shown, where it begins with that, is as sure. */
function withWholeHeadline(stated: Stated[]): Stated[] {
  const told = stated.find(({ field, certainty, value }) => field === 'title' && certainty === 'stated' && value)
  const cut = collapsed(told?.value ?? '')
    .replace(/(?:\.{3}|…)$/, '')
    .toLowerCase()
  const isWhole = ({ basis, value }: Stated) => {
    const text = basis === 'h1' ? collapsed(value ?? '').toLowerCase() : ''
    return cut.length >= 15 && text.length > cut.length && text.startsWith(cut)
  }
  const whole = stated.find(isWhole)
  return whole ? [{ ...whole, certainty: 'stated' }, ...stated] : stated
}

function statedBy(data: LinkedData): Stated[] {
  const certainty = data.type === 'WebPage' ? 'likely' : 'stated'
  const one = (field: MetadataField, value: string | null, basis: string): Stated => ({
    field,
    value,
    from: 'json-ld',
    certainty,
    basis,
  })
  return [
    ...data.titles.map((title) => one('title', title, 'headline')),
    one('outlet', data.outlet, 'publisher'),
    one('agency', data.agency, 'sourceOrganization'),
    one('byline', data.authors.join(', ') || null, 'author'),
    one('published', data.published, 'datePublished'),
    one('updated', data.updated, 'dateModified'),
    one('language', data.language, 'inLanguage'),
    ...data.urls.map((url) => one('url', url, 'url')),
    one('section', data.section, 'articleSection'),
    one('rights', data.rights, 'copyrightNotice'),
  ]
}

const titleOf = (title: string | null): Stated[] =>
  title === null
    ? []
    : [{ field: 'title', value: withoutOutlet(title), from: 'markup', certainty: 'guessed', basis: 'title' }]

const certainties = ['stated', 'likely', 'guessed']

/** Values that are what their field asks for, once each, the surest first. */
function checked(stated: Stated[], base: string | null): FoundMetadata[] {
  const outlet = stated.find(({ field, value }) => field === 'outlet' && value)?.value ?? null
  const seen = new Set<string>()
  const found: FoundMetadata[] = []
  for (const { field, value, from, certainty, basis } of stated) {
    const valid = value === null ? null : validated(field, collapsed(value), base, outlet)
    if (!valid) continue
    const key = `${field} ${from} ${valid}`
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ field, value: valid.slice(0, 4096), from, certainty, basis: basis.slice(0, 300) })
  }
  const rank = ({ certainty }: FoundMetadata) => certainties.indexOf(certainty)
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, mostFound)
}

function validated(field: MetadataField, value: string, base: string | null, outlet: string | null): string | null {
  if (value === '') return null
  if (field === 'published' || field === 'updated') return isoTime(value)
  if (field === 'url' || field === 'canonicalUrl') return webAddress(value, base)
  if (field === 'language') return languageTag(value)
  if (field === 'title' && outlet !== null) return withoutThis(value, outlet)
  if (field === 'byline') return /^https?:/i.test(value) ? null : value.replace(byWord, '').slice(0, 500)
  return value
}

/** Only http and https: what else a page says is no address that a person should open. */
export function webAddress(value: string, base: string | null = null): string | null {
  try {
    const { protocol, href } = base === null ? new URL(value) : new URL(value, base)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}

function languageTag(value: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(value.replace(/_/g, '-').split(',')[0]!.trim())
    return tag && tag !== 'und' ? tag : null
  } catch {
    return null
  }
}

/** "Bridge closed | The Harbour Gazette" of the outlet "The Harbour Gazette". */
function withoutThis(title: string, outlet: string): string {
  if (!title.toLowerCase().endsWith(outlet.toLowerCase())) return title
  const head = title.slice(0, -outlet.length)
  const bare = head.replace(/\s*[|–—·•»:-]\s*$/, '')
  return bare !== head && bare.length >= 8 ? bare : title
}

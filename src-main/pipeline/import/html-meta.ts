import type { MetadataField, MetadataSource } from '../../contract/metadata'
import type { Stated } from './html-stated'
import { descendants, type HtmlNode } from './html-tree'

type Meaning = readonly [MetadataField, MetadataSource, Stated['certainty']]

const openGraph = (field: MetadataField, certainty: Stated['certainty'] = 'stated'): Meaning => [
  field,
  'open-graph',
  certainty,
]
const dublinCore = (field: MetadataField, certainty: Stated['certainty'] = 'stated'): Meaning => [
  field,
  'dublin-core',
  certainty,
]
const meta = (field: MetadataField, certainty: Stated['certainty'] = 'stated'): Meaning => [field, 'meta', certainty]

/** What `meta` elements mean by their `property`, `name` or `http-equiv`, lower case; of one field the better one first. */
const meanings: Record<string, Meaning> = {
  'og:title': openGraph('title'),
  'og:site_name': openGraph('outlet'),
  'article:author': openGraph('byline'),
  'og:article:author': openGraph('byline'),
  'article:published_time': openGraph('published'),
  'og:article:published_time': openGraph('published'),
  'article:published': openGraph('published', 'likely'),
  'og:published_time': openGraph('published', 'likely'),
  'article:modified_time': openGraph('updated'),
  'og:article:modified_time': openGraph('updated'),
  'og:updated_time': openGraph('updated', 'likely'),
  'og:locale': openGraph('language', 'likely'),
  'og:url': openGraph('url'),
  'article:section': openGraph('section'),
  'og:article:section': openGraph('section'),
  'dc.title': dublinCore('title'),
  'dcterms.title': dublinCore('title'),
  'dc.publisher': dublinCore('outlet'),
  'dcterms.publisher': dublinCore('outlet'),
  'dc.creator': dublinCore('byline'),
  'dcterms.creator': dublinCore('byline'),
  'dc.date.issued': dublinCore('published'),
  'dcterms.issued': dublinCore('published'),
  'dcterms.date': dublinCore('published', 'likely'),
  'dcterms.created': dublinCore('published', 'likely'),
  'dc.date.created': dublinCore('published', 'likely'),
  'dc.date': dublinCore('published', 'likely'),
  'dcterms.modified': dublinCore('updated'),
  'dc.date.modified': dublinCore('updated'),
  'dc.language': dublinCore('language'),
  'dcterms.language': dublinCore('language'),
  'dc.identifier': dublinCore('url', 'likely'),
  'dcterms.identifier': dublinCore('url', 'likely'),
  'dc.rights': dublinCore('rights'),
  'dcterms.rights': dublinCore('rights'),
  'dcterms.license': dublinCore('rights'),
  headline: meta('title'),
  title: meta('title', 'likely'),
  citation_title: meta('title'),
  'parsely-title': meta('title'),
  'sailthru.title': meta('title'),
  'twitter:title': meta('title', 'likely'),
  citation_journal_title: meta('outlet'),
  publisher: meta('outlet', 'likely'),
  'application-name': meta('outlet', 'likely'),
  author: meta('byline'),
  citation_author: meta('byline'),
  'parsely-author': meta('byline'),
  'sailthru.author': meta('byline'),
  'article.author': meta('byline'),
  byl: meta('byline'),
  articleauthor: meta('byline'),
  citation_publication_date: meta('published'),
  'parsely-pub-date': meta('published'),
  'sailthru.date': meta('published'),
  'article.published': meta('published'),
  pubdate: meta('published'),
  datepublished: meta('published'),
  publishdate: meta('published'),
  'publish-date': meta('published'),
  'publication-date': meta('published'),
  date: meta('published', 'likely'),
  'last-modified': meta('updated'),
  lastmod: meta('updated'),
  datemodified: meta('updated'),
  'article.updated': meta('updated'),
  revised: meta('updated', 'likely'),
  'content-language': meta('language', 'likely'),
  language: meta('language', 'likely'),
  'parsely-link': meta('url'),
  'parsely-section': meta('section'),
  'article.section': meta('section'),
  section: meta('section', 'likely'),
  copyright: meta('rights'),
  rights: meta('rights'),
}

/** Open Graph, Dublin Core and the other `meta` elements, in that order. Several authors are one byline. */
export function metaTags(document: HtmlNode): Stated[] {
  const values = new Map<string, string[]>()
  for (const node of descendants(document)) {
    if (node.tag !== 'meta') continue
    const content = node.get('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = node
        .get(attribute)
        ?.trim()
        .toLowerCase()
        .replace(/^dcterms:/, 'dcterms.')
        .replace(/^dc:/, 'dc.')
      if (name === undefined || !(name in meanings)) continue
      const before = values.get(name)
      if (before === undefined) values.set(name, [content])
      else if (!before.includes(content) && before.length < 20) before.push(content)
    }
  }
  return Object.entries(meanings).flatMap(([name, [field, from, certainty]]): Stated[] => {
    const all = values.get(name) ?? []
    const named = field === 'byline' ? [all.filter((value) => !/^https?:/i.test(value)).join(', ')] : all
    return named.map((value) => ({ field, value, from, certainty, basis: name }))
  })
}

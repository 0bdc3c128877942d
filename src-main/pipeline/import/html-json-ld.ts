/** The article as schema.org's vocabulary describes it in a page; lists in the page's order, empty where it says nothing. */
export interface LinkedData {
  /** "NewsArticle", "LiveBlogPosting" …; of a mere "WebPage" less is believed. */
  type: string
  titles: string[]
  outlet: string | null
  agency: string | null
  authors: string[]
  published: string | null
  updated: string | null
  language: string | null
  urls: string[]
  section: string | null
  rights: string | null
  /** The text itself, where a page gives it to machines. */
  body: string | null
}

type Thing = { [key: string]: unknown }

const mostThings = 20_000
const articleType = /(?:Article|Posting|Report|Review)$/
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/**
 * Of all the things that a page's JSON-LD scripts describe, the article; `null` where there is none. `isThis` says whether a title or an address
 * is of this page: pages describe the articles they link to as well. JSON that is broken in the common ways is mended.
 */
export function linkedDataOf(scripts: string[], isThis: IsThis): LinkedData | null {
  const things = scripts.flatMap((script) => thingsIn(parseLeniently(script)))
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const id = thing['@id']
    // What only names a thing does not describe it.
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing)
  }
  // A review of a claim or a thing stands beside the article it is made in.
  const isReview = (thing: Thing) => typesOf(thing).some((type) => type.endsWith('Review'))
  const articles = things
    .filter((thing) => typesOf(thing).some((type) => articleType.test(type)))
    .sort((a, b) => Number(isReview(a)) - Number(isReview(b)))
  const found =
    articles.find((thing) => typesOf(thing).includes('LiveBlogPosting')) ??
    articles.find((thing) => isThis(textOf(thing.headline ?? thing.name) ?? '', urlsOf(thing)[0] ?? '')) ??
    articles[0] ??
    things.find((thing) => typesOf(thing).some((type) => type.endsWith('WebPage')))
  return found ? described(found, byId, isThis) : null
}

function parseLeniently(script: string): unknown {
  const source = script
    .trim()
    .replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '')
    .replace(/;\s*$/, '')
  try {
    return JSON.parse(source)
  } catch {
    try {
      // Line ends within strings and commas behind the last member are what templates get wrong most.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      return JSON.parse(source.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*(?=[}\]])/g, ''))
    } catch {
      return null
    }
  }
}

/** Every thing in a value, outer ones first; posts of a liveblog are not articles of their own. */
function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = []
  const open: unknown[] = [value]
  for (let i = 0; i < open.length && i < mostThings; i++) {
    const at = open[i]
    if (Array.isArray(at)) for (const member of at) open.push(member)
    else if (isThing(at)) {
      found.push(at)
      for (const [key, member] of Object.entries(at)) {
        if (typeof member === 'object' && member !== null && key !== 'liveBlogUpdate' && key !== 'comment')
          open.push(member)
      }
    }
  }
  return found
}

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []))

function textOf(value: unknown): string | null {
  const [first] = listOf(value)
  if (typeof first === 'number') return String(first)
  if (typeof first === 'string') return first.replace(/\s+/g, ' ').trim() || null
  return isThing(first) ? textOf(first.name ?? first['@value'] ?? first.text) : null
}

function urlsOf(thing: Thing): string[] {
  return [thing.mainEntityOfPage, thing.url].flatMap(listOf).flatMap((value) => {
    const url = isThing(value) ? (value.url ?? value['@id']) : value
    return typeof url === 'string' ? [url] : []
  })
}

type IsThis = (title: string, url: string) => boolean

function described(thing: Thing, byId: Map<string, Thing>, isThis: IsThis): LinkedData {
  const resolved = (value: unknown): unknown => {
    const id = isThing(value) && value.name === undefined ? value['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  const nameOf = (value: unknown) => textOf(listOf(value).map(resolved))
  const authors = listOf(thing.author ?? thing.creator)
    .flatMap((author) => listOf(author))
    .map(resolved)
  const language = listOf(thing.inLanguage)[0]
  const sections = listOf(thing.articleSection).flatMap((section) => textOf(section) ?? [])
  return {
    type: typesOf(thing).find((type) => articleType.test(type)) ?? 'WebPage',
    // Encyclopedias put a description where the headline belongs.
    titles: [thing.headline, thing.name, thing.alternativeHeadline]
      .flatMap((title) => textOf(title) ?? [])
      .sort((a, b) => Number(isThis(b, '')) - Number(isThis(a, '')))
      .slice(0, 2),
    outlet: nameOf(thing.publisher),
    agency: nameOf(thing.sourceOrganization ?? thing.provider),
    authors: [...new Set(authors.flatMap((author) => textOf(author) ?? []))].filter((name) => !/^https?:/i.test(name)),
    published: textOf(thing.datePublished ?? thing.dateCreated),
    updated: textOf(thing.dateModified),
    language: isThing(language) ? textOf(language.alternateName ?? language.name) : textOf(language),
    urls: urlsOf(thing),
    section: sections.length > 0 ? sections.join(', ') : null,
    rights: textOf(thing.copyrightNotice) ?? textOf(thing.license) ?? nameOf(thing.copyrightHolder),
    body: typeof thing.articleBody === 'string' ? thing.articleBody : null,
  }
}

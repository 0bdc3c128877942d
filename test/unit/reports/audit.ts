/** A tag of a page as a browser would see it; good enough for pages with one script of ours at the end, without comments or CDATA. */
export interface Tag {
  name: string
  closing: boolean
  attributes: Map<string, string>
}

const voidTags = new Set(['meta', 'br', 'hr', 'img', 'input'])

/**
 * Reads a page strictly: throws at a `<` that begins no tag, an attribute that is not quoted, a repeated attribute and
 * tags that do not nest. Hostile text that breaks out of its place ends in one of these, or in a tag or attribute that
 * the caller does not expect.
 */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = []
  const open: string[] = []
  const body = page
    .replace(/^<!doctype html>\n/, '')
    .replace(/(<style>)[^<]*(<\/style>)/, '$1$2')
    .replace(/(<script>)[^<]*(<\/script>\n<\/body>)/, '$1$2')
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at)) {
    const found = /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+="[^"<>]*")*)>/.exec(body.slice(at))
    if (!found) throw new Error(`not a tag: ${body.slice(at, at + 80)}`)
    const [whole, slash, name = '', list = ''] = found
    at += whole.length
    const attributes = new Map<string, string>()
    for (const [, key = '', value = ''] of list.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`attribute twice: ${whole}`)
      attributes.set(key, value)
    }
    tags.push({ name, closing: slash === '/', attributes })
    if (slash === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
    } else if (!voidTags.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return tags
}

export const valuesOf = (tags: readonly Tag[], attribute: string): string[] =>
  tags.flatMap((tag) => tag.attributes.get(attribute) ?? [])

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
export const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)

/** The page's text as a reader sees it. */
export function textOf(page: string): string {
  return decoded(
    page
      .replace(/<style>[^<]*<\/style>/, '')
      .replace(/<script>[^<]*<\/script>/, '')
      .replace(/<[^>]*>/g, ''),
  )
}

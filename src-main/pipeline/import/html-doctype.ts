const toSubset = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<!doctype\s[^[>]{0,500}\[/i

/**
 * A page without the declarations in its document type, which XML allows and the parser of web pages would take for text. None is read.
 * As it is where they do not end.
 */
export function withoutDeclarations(page: string): string {
  const begin = toSubset.exec(page)?.[0].length
  if (begin === undefined) return page
  for (let at = begin; at < page.length; at++) {
    const character = page[at]
    if (character === ']') return page.slice(0, begin - 1) + page.slice(at + 1)
    const closing = character === '"' || character === "'" ? character : page.startsWith('<!--', at) ? '-->' : null
    if (closing === null) continue
    const end = page.indexOf(closing, at + closing.length)
    if (end === -1) return page
    at = end + closing.length - 1
  }
  return page
}

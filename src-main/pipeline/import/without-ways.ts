// Before a doctype a page would be drawn by the rules of the nineties.
const doctype = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype[^>]{0,500}>)?/i

/** A page whose links open windows, and lead nowhere where none may be opened. */
export function withoutWays(html: string): string {
  const page = html.replace(/(<(?:a|area|base|form)\b[^>]{0,4000}?)\starget\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '$1')
  const start = doctype.exec(page)?.[0].length ?? 0
  return `${page.slice(0, start)}<base target="_blank">${page.slice(start)}`
}

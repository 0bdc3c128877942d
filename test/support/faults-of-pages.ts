import type { TextPage } from '../../src-main/contract/pages'

/**
 * What is wrong with where the text stands: every character but white space belongs to exactly one line, no line begins or ends in
 * white space or goes over a paragraph's end, and every box lies on its page.
 */
export function faultsOfPages(text: string, pages: readonly TextPage[]): string[] {
  const faults: string[] = []
  const owners = new Uint8Array(text.length)
  pages.forEach(({ width, height, lines }, page) => {
    for (const line of lines) {
      const words = text.slice(line.start, line.end)
      const name = `page ${page + 1}, ${line.start}–${line.end} “${words}”`
      if (words === '' || words !== words.trim() || words.includes('\n'))
        faults.push(`${name}: not the line's own words`)
      if (!(line.width >= 0 && line.height > 0)) faults.push(`${name}: no box`)
      const over = 12 // the tails of letters at a page's edge
      const inside =
        line.x > -over && line.y > -over && line.x + line.width < width + over && line.y + line.height < height + over
      if (!inside) faults.push(`${name}: beside its page`)
      for (let at = line.start; at < line.end; at++) owners[at] = (owners[at] ?? 0) + 1
    }
  })
  for (let at = 0; at < text.length; at++) {
    const owned = owners[at] ?? 0
    if (owned > 1 || (owned === 0 && /\S/u.test(text.charAt(at)))) faults.push(`character ${at}: on ${owned} lines`)
  }
  return faults.slice(0, 20)
}

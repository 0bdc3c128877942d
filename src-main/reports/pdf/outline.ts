import { type PdfFile, type PdfObject, referred, stringPattern, textOf } from './chromium-file'

/** An entry of the outline: its title and destination as they stand in the file. */
export interface OutlineItem {
  title: string
  destination: string
  /** As in HTML: 1 for the page's title. */
  level: number
}

/**
 * The printed outline in the order of the page. Its nesting is thrown away: a part of a report may begin below a heading
 * that stands in the part before it, so the levels are the headings' own.
 *
 * @param levels of the page's headings in their order; where they are not as many as the entries, depth stands for them
 */
export function outlineOf({ objects, root }: PdfFile, levels: readonly number[]): OutlineItem[] {
  const outline = referred(textOf(objects, root), 'Outlines')
  if (outline === null) return []
  const items: OutlineItem[] = []
  const walk = (first: number | null, depth: number) => {
    for (let number = first; number !== null; number = referred(textOf(objects, number), 'Next')) {
      const text = textOf(objects, number)
      const title = titlePattern.exec(text)?.[1]
      const destination = /\/Dest (\[[^\]]*\])/.exec(text)?.[1]
      if (title && destination) items.push({ title, destination, level: depth })
      const { keys } = withoutTitle(text)
      walk(referred(keys, 'First'), depth + 1)
    }
  }
  walk(referred(textOf(objects, outline), 'First'), 1)
  if (levels.length !== items.length) return items
  return items.map((item, i) => ({ ...item, level: levels[i]! }))
}

const titlePattern = new RegExp(String.raw`^<<\/Title (${stringPattern})`)
/** A title may hold anything, a key's name as well. */
const withoutTitle = (text: string) => ({ keys: text.replace(titlePattern, '') })

interface Entry extends OutlineItem {
  number: number
  children: Entry[]
}

/**
 * Writes an outline with its entries nested by level, all of them open, and gives the number of its root; null for none.
 *
 * @param next gives the number for a new object
 */
export function writeOutline(
  items: readonly OutlineItem[],
  next: () => number,
  objects: Map<number, PdfObject>,
): number | null {
  if (items.length === 0) return null
  const root = next()
  const entries = nest(items, next)
  const count = (list: readonly Entry[]): number => list.reduce((sum, e) => sum + 1 + count(e.children), 0)
  const span = (list: readonly Entry[]) =>
    list.length === 0 ? '' : ` /First ${list[0]!.number} 0 R /Last ${list.at(-1)!.number} 0 R /Count ${count(list)}`
  const write = (list: readonly Entry[], parent: number) => {
    list.forEach(({ number, title, destination, children }, i) => {
      const before = i > 0 ? ` /Prev ${list[i - 1]!.number} 0 R` : ''
      const after = i + 1 < list.length ? ` /Next ${list[i + 1]!.number} 0 R` : ''
      const text = `<</Title ${title} /Dest ${destination} /Parent ${parent} 0 R${before}${after}${span(children)}>>`
      objects.set(number, { text, stream: null })
      write(children, number)
    })
  }
  write(entries, root)
  objects.set(root, { text: `<</Type /Outlines${span(entries)}>>`, stream: null })
  return root
}

function nest(items: readonly OutlineItem[], next: () => number): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const item of items) {
    const entry = { ...item, number: next(), children: [] }
    while (open.length > 0 && open.at(-1)!.level >= item.level) open.pop()
    ;(open.at(-1)?.children ?? top).push(entry)
    open.push(entry)
  }
  return top
}

import { pageOf } from './html-blocks'
import { parseHtml } from './html-tree'
import { lengthOf } from './html-weight'

type Thing = { [key: string]: unknown }
type Holder = Thing | unknown[]

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null
const mostValues = 200_000
/** A string of fewer characters is a label. */
const leastProse = 60
/** Of an article, so much must be there. */
const leastArticle = 300

/**
 * The article's text in the data that a page carries for its scripts ("__NEXT_DATA__" and the like), of pages that show nothing without them: the
 * smallest part of the data that holds nearly all running text, and the summary beside it. Paragraphs, empty where there is no article; titles are
 * the page's matter. `scripts`: of JSON type. Walks without recursion, in time linear in the data.
 */
export function articleInData(scripts: string[]): string[] {
  let best: string[] = []
  for (const script of scripts) {
    const paragraphs = articleIn(parsed(script))
    if (sizeOf(paragraphs) > sizeOf(best)) best = paragraphs
  }
  return sizeOf(best) >= leastArticle ? best : []
}

const sizeOf = (paragraphs: string[]): number => paragraphs.reduce((sum, text) => sum + lengthOf(text), 0)

function parsed(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null // Data that a browser could not read either.
  }
}

function articleIn(data: unknown): string[] {
  if (!isHolder(data)) return []
  const weights = weigh(data)
  const weightOf = (value: unknown) => (isHolder(value) ? (weights.get(value) ?? 0) : proseIn(value))
  let at: Holder = data
  for (;;) {
    const own: number = weightOf(at)
    const [key, heaviest] = Object.entries(at).reduce<[string, unknown]>(
      (best, entry) => (weightOf(entry[1]) > weightOf(best[1]) ? entry : best),
      ['', null],
    )
    const share = own === 0 ? 0 : weightOf(heaviest) / own
    const isPart = share >= (bodyKeys.test(key) ? 0.5 : 0.8)
    if (isPart && isHolder(heaviest)) at = heaviest
    else if (isPart && typeof heaviest === 'string') return [...summaryIn(at), ...textsOf(heaviest)]
    else return [...summaryAbove(data, at), ...paragraphsIn(at)]
  }
}

const bodyKeys = /^(?:article)?_?(?:body|content|text|blocks|paragraphs|components|html|story|elements)$/i
const summaryKeys =
  /^(?:standfirst|deck?|subtitle|sub_?head(?:line|ing)?|summary|excerpt|lead|lede|intro|chapo|description|strapline|abstract|vorspann|kicker_?text)$/i

/** The weight of each object and list: the running text in it. */
function weigh(data: Holder): Map<Holder, number> {
  const order: [Holder, Holder | null][] = [[data, null]]
  const weights = new Map<Holder, number>()
  for (let i = 0; i < order.length && i < mostValues; i++) {
    const [at] = order[i]!
    let own = 0
    for (const value of Object.values(at)) {
      if (isHolder(value)) order.push([value, at])
      else own += proseIn(value)
    }
    weights.set(at, own)
  }
  for (let i = Math.min(order.length, mostValues) - 1; i > 0; i--) {
    const [at, parent] = order[i]!
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + (weights.get(at) ?? 0))
  }
  return weights
}

function proseIn(value: unknown): number {
  if (typeof value !== 'string' || value.length < leastProse / 2.5) return 0
  const length = lengthOf(value)
  // Addresses, tokens, styles and data within data are no text.
  return length >= leastProse && !/^\s*[{[]|^\w+:\/\/|^[\w+/=.-]+$/.test(value) ? value.length : 0
}

function summaryAbove(data: Holder, part: Holder): string[] {
  const open: Holder[] = [data]
  for (let i = 0; i < open.length && i < mostValues; i++) {
    const values = Object.values(open[i]!)
    if (values.includes(part)) return summaryIn(open[i]!)
    for (const value of values) if (isHolder(value)) open.push(value)
  }
  return []
}

function summaryIn(holder: Holder): string[] {
  const found = Object.entries(holder).find(
    ([key, value]) => summaryKeys.test(key) && typeof value === 'string' && lengthOf(value) >= 25,
  )
  return found ? textsOf(String(found[1])) : []
}

const typeOf = (holder: Holder): string => {
  if (Array.isArray(holder)) return ''
  const type = holder.type ?? holder.__typename ?? holder._type ?? holder.nodeType ?? holder.kind ?? holder.component
  return typeof type === 'string' ? type : ''
}

const otherTypes =
  /image|photo|picture|figure|video|audio|podcast|embed|related|teaser|promo|advert|^ads?$|newsletter|gallery|recirc|links?list|author|byline|button|divider|poll|quiz/i
const lineTypes = /paragraph|heading|list-?_?item|quote|^h[1-6]$|^p$|^li$/i
const textKeys =
  /^(?:text|html|content|value|body|paragraph|copy|markup|title|heading|headline|quote|question|answer|data|raw)$/i

/** Each string that is text, in the data's order; of a paragraph made of spans, its spans in one line. */
function paragraphsIn(part: Holder): string[] {
  const found: string[] = []
  // Last in, first out, members put in from behind: the data's order.
  const open: { value: unknown; key: string; line: string[] | null }[] = [{ value: part, key: 'text', line: null }]
  for (let count = 0; count < mostValues; count++) {
    const next = open.pop()
    if (next === undefined) break
    const { value, key, line } = next
    if (key === lineEnd) {
      if (line && line.length > 0) for (const text of textsOf(line.join(''))) found.push(text)
    } else if (typeof value === 'string') {
      if (!textKeys.test(key)) continue
      if (line) line.push(value)
      else for (const text of textsOf(value)) found.push(text)
    } else if (isHolder(value)) {
      const type = typeOf(value)
      if (otherTypes.test(type)) continue
      const own = line ?? (lineTypes.test(type) ? [] : null)
      if (own && own !== line) open.push({ value: null, key: lineEnd, line: own })
      // Of a list, what its own name says; of an object, what its member's name says.
      const members = Object.entries(value).map(([name, member]) => ({
        value: member,
        key: Array.isArray(value) ? key : name,
        line: own,
      }))
      for (const member of members.reverse()) open.push(member)
    }
  }
  return found
}

/** No key of an object's own. */
const lineEnd = '\n'

function textsOf(text: string): string[] {
  if (!/<[a-z][^>]*>|&[a-z#]\w*;/i.test(text))
    return text
      .split(/\n\s*\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const document = parseHtml(`<body>${text}`, 100)
  return document ? pageOf(document, '').blocks.map((block) => block.text) : []
}

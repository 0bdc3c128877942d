import { html, Parser, type Token, TokenizerMode, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { withoutDeclarations } from './html-doctype'

type Kind = 'document' | 'fragment' | 'element' | 'text' | 'comment' | 'doctype'

/**
 * A node of a page. Siblings are linked, not listed: a hostile page can make a parser insert a million nodes before one table, and in a list
 * each insertion would move all behind it.
 */
export class HtmlNode {
  parent: HtmlNode | null = null
  previous: HtmlNode | null = null
  next: HtmlNode | null = null
  first: HtmlNode | null = null
  last: HtmlNode | null = null
  /** Of a `template`: what it holds, which is no part of the page. */
  content: HtmlNode | null = null

  constructor(
    readonly kind: Kind,
    /** Lower case; empty for what is no element. */
    readonly tag: string,
    /** Of texts and comments. */
    public value: string,
    readonly attributes: Token.Attribute[],
    readonly namespace: html.NS,
  ) {}

  /** Of an element's attribute; `null` where it has none of that name. */
  get(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }
}

/** The node behind `node` in the order of the page, without what is in it: for leaving subtrees out. */
export function afterSubtree(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  for (let at: HtmlNode | null = node; at !== null && at !== root; at = at.parent) if (at.next) return at.next
  return null
}

/** Everything below `root` in the order of the page. */
export function* descendants(root: HtmlNode): Generator<HtmlNode> {
  for (let node = root.first; node !== null; node = node.first ?? afterSubtree(node, root)) yield node
}

/** All characters in an element, white space as it stands; at most `longest` of them. */
export function textIn(root: HtmlNode, longest = 10_000): string {
  let text = ''
  for (const node of descendants(root)) {
    if (node.kind === 'text') text += node.value
    if (text.length > longest) break
  }
  return text.slice(0, longest)
}

/**
 * White space as a page shows it: runs of it are one space, none at the ends. The wide space of Japanese and Chinese, which parts the clauses of a
 * headline, is a letter to a page and stays.
 */
export const collapsed = (text: string): string => text.replace(/[^\S\u3000]+/g, ' ').trim()

type Tree = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>

class PageTooTangled extends Error {}

/** Elements made and moved for one page; real pages have some thousands, the longest liveblogs a hundred thousand. */
const mostSteps = 3_000_000
/** Formatting that is open at once is made again in each paragraph. */
const mostFormatting = 32

class Budget {
  private left = mostSteps
  spend(): void {
    if (--this.left < 0) throw new PageTooTangled()
  }
}

/** Takes a node out of the tree, with what is in it. */
export function unlink(node: HtmlNode): void {
  if (node.previous) node.previous.next = node.next
  else if (node.parent) node.parent.first = node.next
  if (node.next) node.next.previous = node.previous
  else if (node.parent) node.parent.last = node.previous
  node.parent = null
  node.previous = null
  node.next = null
}

/** Puts `node` into `parent`, before one of its children or, `null`, behind them all. */
export function link(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null): void {
  node.parent = parent
  node.next = before
  node.previous = before ? before.previous : parent.last
  if (node.previous) node.previous.next = node
  else parent.first = node
  if (before) before.previous = node
  else parent.last = node
}

function addText(parent: HtmlNode, text: string, before: HtmlNode | null): void {
  const neighbour = before ? before.previous : parent.last
  if (neighbour?.kind === 'text') neighbour.value += text
  else link(parent, new HtmlNode('text', '', text, [], html.NS.HTML), before)
}

function adapterFor(budget: Budget): TreeAdapter<Tree> {
  const make = (kind: Kind, tag = '', value = '') => new HtmlNode(kind, tag, value, [], html.NS.HTML)
  return {
    createDocument: () => make('document'),
    createDocumentFragment: () => make('fragment'),
    createElement: (tag, namespace, attributes) => {
      budget.spend()
      return new HtmlNode('element', tag, '', attributes, namespace)
    },
    createCommentNode: (data) => make('comment', '', data),
    createTextNode: (value) => make('text', '', value),
    adoptAttributes: (element, attributes) => {
      for (const attribute of attributes) if (element.get(attribute.name) === null) element.attributes.push(attribute)
    },
    appendChild: (parent, node) => {
      budget.spend()
      link(parent, node, null)
    },
    insertBefore: (parent, node, before) => link(parent, node, before),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: (parent, text, before) => addText(parent, text, before),
    detachNode: unlink,
    setTemplateContent: (template, content) => {
      template.content = content
    },
    getTemplateContent: (template) => template.content ?? make('fragment'),
    setDocumentType: (document, name) => link(document, make('doctype', '', name), document.first),
    setDocumentMode: () => {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    getFirstChild: (node) => node.first,
    getChildNodes: (node) => childrenOf(node),
    getParentNode: (node) => node.parent,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.tag,
    getNamespaceURI: (element) => element.namespace,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentTypeNodeName: (node) => node.value,
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HtmlNode => node.kind === 'text',
    isCommentNode: (node): node is HtmlNode => node.kind === 'comment',
    isDocumentTypeNode: (node): node is HtmlNode => node.kind === 'doctype',
    isElementNode: (node): node is HtmlNode => node.kind === 'element',
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  }
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = []
  for (let child = node.first; child !== null; child = child.next) children.push(child)
  return children
}

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const rawTags = new Set('script style title textarea xmp iframe noembed noframes noscript'.split(' '))
const formattingTags = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/**
 * The parser of the HTML standard, with two differences: past a depth, elements are not opened any more (their text stays where it is), and
 * what scripts and style sheets hold is passed over at once, since nothing reads it.
 */
class BoundedParser extends Parser<Tree> {
  nesting = 200
  /** Elements that were not opened and whose end is still to come. */
  private readonly unopened = new Map<string, number>()

  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token
    const isDeep = this.openElements.stackTop >= this.nesting
    if (!voidTags.has(tagName) && !rawTags.has(tagName) && !token.selfClosing) {
      if (isDeep || (formattingTags.has(tagName) && this.hasMuchFormatting())) {
        this.unopened.set(tagName, (this.unopened.get(tagName) ?? 0) + 1)
        return
      }
    }
    super.onStartTag(token)
    if (rawTags.has(tagName)) this.passRawText(token)
  }

  override onEndTag(token: Token.TagToken): void {
    const unopened = this.unopened.get(token.tagName) ?? 0
    if (unopened === 0) super.onEndTag(token)
    else this.unopened.set(token.tagName, unopened - 1)
  }

  private hasMuchFormatting(): boolean {
    let count = 0
    for (let entry = this.activeFormattingElements.newest; entry !== null; entry = entry.older) {
      if (++count >= mostFormatting) return true
    }
    return false
  }

  private passRawText(token: Token.TagToken): void {
    const { state, preprocessor } = this.tokenizer
    if (state !== TokenizerMode.SCRIPT_DATA && state !== TokenizerMode.RAWTEXT) return
    const from = preprocessor.pos + 1
    const end = new RegExp(`</${token.tagName}[\\s/>]`, 'gi')
    end.lastIndex = from
    const to = end.exec(preprocessor.html)?.index
    if (to === undefined) return
    // A comment in a script may hold "</script>" without ending it: left to the standard's rules.
    const isPlain = preprocessor.html.slice(from, to).indexOf('<!--') < 0
    if (!isPlain) return
    const element = this.openElements.current
    if (element && isData(token)) addText(element, preprocessor.html.slice(from, to), null)
    preprocessor.pos = to - 1
  }
}

const isData = (token: Token.TagToken) =>
  token.tagName === 'script' && token.attrs.some(({ name, value }) => name === 'type' && /json/i.test(value))

const embeddedHead = /data:[a-z]{1,40}\/[\w.+-]{1,100}(?:;[\w=-]{1,100}){0,10},/iy
const leastEmbedded = 256

/**
 * Without the pictures and fonts that single-file pages hold in their attributes. Walked by hand: a regular expression that takes megabytes in one
 * run overflows its stack.
 */
function withoutEmbedded(source: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = source.indexOf('data:'); at >= 0; at = source.indexOf('data:', at + 5)) {
    embeddedHead.lastIndex = at
    if (!embeddedHead.test(source)) continue
    const start = embeddedHead.lastIndex
    let end = start
    while (end < source.length && !endsAddress(source.charCodeAt(end))) end++
    if (end - start < leastEmbedded) continue
    kept.push(source.slice(from, at), 'data:,')
    from = end
    at = end - 5
  }
  return from === 0 ? source : kept.join('') + source.slice(from)
}

/** White space, quotation marks, angle brackets and ")", which ends an address in a style. */
const endsAddress = (code: number): boolean =>
  code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x29 || code === 0x3c || code === 0x3e

/** Parsed as a browser would; `null` where the page makes more elements than any real one. No script is run, nothing is fetched. */
export function parseHtml(source: string, nesting: number): HtmlNode | null {
  const parser = new BoundedParser({ treeAdapter: adapterFor(new Budget()), scriptingEnabled: true })
  parser.nesting = nesting
  try {
    parser.tokenizer.write(withoutEmbedded(withoutDeclarations(source)), true)
  } catch (cause) {
    if (cause instanceof PageTooTangled) return null
    throw cause
  }
  return parser.document
}

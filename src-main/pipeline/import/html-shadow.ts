import { descendants, type HtmlNode, link, unlink } from './html-tree'

/**
 * Puts what a page holds in declarative shadow roots where a browser shows it: the root's tree in place of the host's children, which go to the
 * slots of their name. Closed roots too: closed to scripts, not to the eye. Time linear in the page: no node is walked or moved twice for one host.
 */
export function showShadows(document: HtmlNode): void {
  // A host's new children are walked behind it, so roots within roots are found.
  for (const host of descendants(document)) {
    const template = shadowOf(host)
    if (template?.content) showShadow(host, template, template.content)
  }
}

function shadowOf(host: HtmlNode): HtmlNode | null {
  let child = host.first
  while (child !== null && child.kind !== 'element') child = child.next
  const isShadow = child?.tag === 'template' && /^(?:open|closed)$/i.test(child.get('shadowrootmode') ?? '')
  return isShadow ? child : null
}

function showShadow(host: HtmlNode, template: HtmlNode, content: HtmlNode): void {
  const slotted = new Map<string, HtmlNode[]>()
  unlink(template)
  for (const child of takenFrom(host)) {
    const name = child.get('slot') ?? ''
    const others = slotted.get(name)
    if (others) others.push(child)
    else slotted.set(name, [child])
  }
  const slots = [...descendants(content)].filter(({ tag }) => tag === 'slot')
  for (const child of takenFrom(content)) link(host, child, null)
  for (const slot of slots) {
    const name = slot.get('name') ?? ''
    const given = slotted.get(name) ?? []
    // White space alone leaves a slot its own words.
    if (!given.some(({ kind, value }) => kind === 'element' || /\S/.test(value))) continue
    slotted.delete(name)
    takenFrom(slot)
    for (const child of given) link(slot, child, null)
  }
}

function takenFrom(parent: HtmlNode): HtmlNode[] {
  const taken: HtmlNode[] = []
  for (let child = parent.first; child !== null; child = parent.first) {
    unlink(child)
    taken.push(child)
  }
  return taken
}

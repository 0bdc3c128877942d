import type { HtmlNode } from './html-tree'

/**
 * How sure it is that an element is no part of the article. `furniture` may be longer than the article: comments, consent, other articles. `brief`
 * is furniture that is short by its nature, `folded` may be what lies behind "Read more" or a paywall: the article's own text. `suspect` ones are
 * left out only where they hold little text; an `aside` with facts belongs to the article, one with offers and links does not.
 */
export type LeftOut = 'never-shown' | 'furniture' | 'brief' | 'folded' | 'suspect' | 'aside'

/** Names that nobody gives to what is in the line of a text. */
export const isSure = (reason: LeftOut): boolean => reason !== 'suspect' && reason !== 'aside'

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** No text of a page, or text of its controls. */
const neverShown = words(`
  head script style template noscript iframe object embed applet canvas video audio map area svg button input select textarea option optgroup
  datalist output progress meter frame frameset noframes link meta base param source track rt rp del s strike dialog menu nav
  amp-ad amp-analytics amp-sidebar amp-consent amp-social-share amp-user-notification amp-sticky-ad amp-embed amp-pixel amp-list amp-state
  amp-iframe amp-video amp-audio amp-youtube amp-brightcove-player amp-access-laterpay amp-auto-ads amp-next-page amp-app-banner
`)
const roles = words('navigation search dialog alertdialog menu menubar toolbar tooltip contentinfo tablist listbox')

/** Words in the names (`class`, `id`) of furniture, whoever made the template. */
const furniture = words(`
  comment comments kommentar kommentare kommentarer commentaire commentaires comentario comentarios comentários commenti reacties disqus respond
  replies talkback discussion komentarz komentarze komentare komentari kommentit yorum yorumlar leserbriefe leserpost postings
  related verwandt verwandte relacionados relacionadas correlati recommended recommendation recommendations recommend recirc recirculation
  mostread trending popular morefrom morestories moreon onward taboola outbrain
  cookie cookies consent gdpr cmp onetrust didomi usercentrics sourcepoint
  footer copyright pagination pager breadcrumb breadcrumbs skiplink topbar
  hatnote ambox navbox reflist editsection catlinks printfooter noprint postprofile signature
`)
const brief = words(`
  share sharing shares sharebar sharedaddy social socials teilen addthis addtoany
  newsletter newsletters subscribe subscription signup optin
  promo promos promotion promotions sponsor sponsored sponsors advert adverts advertisement advertising ads adslot adbox adunit adsbygoogle
  werbung werbemittel publicite publicidad pubblicita
  sidebar navbar navigation nav menu toolbar masthead
  upsell cta donate donation login signin register modal popup overlay
  authorbio bio authorbox aboutauthor taglist tagcloud keywords
`)
const folded = words('readmore paywall regwall piano gate meter offer offers abo')
const suspects = words(`
  ad banner author authors autor autoren auteur auteurs autore autori byline bylines byl by firma meta metadata date dates datetime timestamp published pubdate tags tag topics topic credit credits rail
  sondage umfrage encuesta sondaggio print tools actions rating ratings poll quiz player audio video label badge kicker overline category
  categories aside more links follow disclaimer legal app download views readtime readingtime
`)
/** Pairs that mean furniture where one word alone would not. */
const pairs =
  /(?:^|[-_ ])(?:most[-_]?(?:read|popular|viewed)|read[-_]?(?:next|also)|more[-_]?(?:from|stories|news|on|articles|coverage)|author[-_]?(?:bio|box|info|card|profile)|about[-_]?(?:the[-_]?)?author|(?:also|you[-_]?may)[-_]?like|up[-_]?next|sign[-_]?(?:up|in)|site[-_]?(?:header|footer)|page[-_]?(?:header|footer)|tag[-_]?(?:list|cloud)|skip[-_]?(?:link|to)|back[-_]?to[-_]?top|next[-_]?article|jp[-_]?relatedposts|mehr[-_]?zum[-_]?thema|lire[-_]?aussi|print[-_]?only|article[-_]?(?:tags|tools|actions))/i
const readMore = /(?:^|[-_ ])read[-_]?more(?:$|[-_ ])/i
/** WordPress names a post by what it is about: "category-social", "tag-newsletter". */
const postNames = /(?:^|\s)(?:hentry|type-[a-z]+|post-\d+)(?:\s|$)/
const subjectName = /^(?:category|tag|format|status)-./
const hiddenNames = words(`
  sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader-only sr-text a11y-hidden offscreen is-hidden u-hidden
  hide-text assistive-text amp-access-hide print-only only-print
`)
/** "has-sidebar", "with-ads", "no-comments", "article--comments-open" say what is beside an element, not what it is. */
const aboutOthers =
  /(?:^|[-_])(?:has|have|with|without|no|not|is|js|if|hide|show|open|closed|enabled|disabled)(?:[-_]|$)/i

/**
 * Nobody sees it: hidden by attribute, by its own style, or by a name that every style sheet hides. `revealed`: as after the page's scripts, which
 * make visible what they found invisible; what takes no room stays hidden.
 */
export function isHidden(node: HtmlNode, revealed = false): boolean {
  const style = revealed ? notDisplayed : notVisible
  for (const { name, value } of node.attributes) {
    if (name === 'hidden') return value.toLowerCase() !== 'until-found'
    if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') return true
    if (name === 'style' && style.test(value)) return true
    if (name === 'class' && isHiddenByName(value)) return true
  }
  return false
}

const notDisplayed = /(?:^|[;\s])display\s*:\s*none/i
const notVisible = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function isHiddenByName(names: string): boolean {
  const list = names.split(/\s+/)
  if (list.some((name) => hiddenNames.has(name))) return true
  // Utility classes: hidden on small screens and shown on large ones is not hidden.
  const isOff = list.includes('hidden') || list.includes('d-none')
  return isOff && !list.some((name) => /(?:^|[:-])(?:block|flex|grid|inline|table|inline-block)$/.test(name))
}

/** By an element's tag, role and names alone; what it holds may say otherwise. */
export function leftOut(node: HtmlNode, revealed = false): LeftOut | null {
  if (neverShown.has(node.tag) || isHidden(node, revealed)) return 'never-shown'
  const role = node.get('role')?.toLowerCase()
  if (role !== undefined && roles.has(role)) return 'never-shown'
  if (node.tag === 'footer' || role === 'complementary') return 'furniture'
  if (node.tag === 'aside') return byNames(node) ?? 'aside'
  if (node.tag === 'address' || node.tag === 'form') return 'suspect'
  return byNames(node)
}

const captionNames =
  /(?:^|[-_ ])(?:fig|image|img|photo|picture|media|wp)?[-_]?captions?(?:$|[-_ ])|bildunterschrift|bildtext|bildzeile|bijschrift|onderschrift|didascalia|(?:^|[-_ ])(?:cap|bu|légende|legende)(?:$|[-_ ])/i

/** Words under a picture, in a template that has no `figcaption`. */
export const isCaption = (node: HtmlNode): boolean =>
  node.tag === 'figcaption' || captionNames.test(node.get('class') ?? '')

/** In a caption: who took the picture. */
export const isPictureCredit = (node: HtmlNode): boolean =>
  /(?:^|[-_ ])(?:credits?|copyright|source|photographer|quelle|fotograf)(?:$|[-_ ])/i.test(node.get('class') ?? '')

export const namesOf = (node: HtmlNode): string =>
  `${node.get('class') ?? ''} ${node.get('id') ?? ''} ${node.get('data-testid') ?? ''} ${node.get('data-component') ?? ''} ${node.tag.includes('-') ? node.tag : ''}`

function byNames(node: HtmlNode): LeftOut | null {
  const classes = node.get('class') ?? ''
  // An encyclopedia's table of what the text says; a newsroom's box of that name has facts of its own.
  if (node.tag === 'table' && /(?:^|\s)infobox/i.test(classes)) return 'furniture'
  const isPost = postNames.test(classes)
  let found: LeftOut | null = null
  for (const name of namesOf(node).split(/\s+/)) {
    if (name === '' || name.length > 120 || aboutOthers.test(name) || (isPost && subjectName.test(name))) continue
    if (pairs.test(name)) return 'furniture'
    // A post of a network that the article quotes is not a bar for sharing.
    if (/embed|tweet/i.test(name)) continue
    const kind = readMore.test(name) ? 'folded' : byWords(name)
    if (kind === 'furniture') return kind
    if (kind !== null && (found === null || rank[kind] > rank[found])) found = kind
  }
  return found
}

const rank = { 'never-shown': 5, furniture: 4, brief: 3, folded: 2, suspect: 1, aside: 0 }

function byWords(name: string): LeftOut | null {
  let found: LeftOut | null = null
  const list = name
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  for (const word of list) {
    if (furniture.has(word)) return 'furniture'
    if (brief.has(word)) found = 'brief'
    else if (folded.has(word) && found !== 'brief') found = 'folded'
    else if (suspects.has(word)) found ??= 'suspect'
  }
  return found
}

import { useMemo } from 'react'
import type { Pair } from '../../src-main/contract/events'
import type { GroupingRow, LinkRow, MentionRow } from '../../src-main/contract/rows'
import type { MirrorDatabase } from '../mirror'
import { useMirrorQuery, useSelected, useTable } from './context'
import { passageOf } from './join'
import type { Live } from './live'
import { useArticleTexts } from './texts'
import type { Passage } from './types'

/** A link of the engine with the two mentions it speaks of: one of the claim in hand, and another. */
export interface JoinedLink {
  link: LinkRow
  mine: MentionRow
  other: MentionRow
}

/** Another claim that may say the same: the strongest link to it, and all pairs that speak for it. */
export interface Suggestion {
  claim: string
  statement: string
  /** The other claim's passage of the strongest link. */
  passage: Passage
  /** The passage of the claim in hand that it is like. */
  like: MentionRow
  link: LinkRow
  pairs: Pair[]
}

/** Why a mention is in its claim: what the engine found, and what editors said. */
export interface Belonging {
  links: { other: MentionRow; link: LinkRow }[]
  decisions: { other: string; row: GroupingRow }[]
}

export interface ClaimLinks {
  suggestions: Suggestion[]
  belonging: ReadonlyMap<string, Belonging>
}

interface Read {
  joined: JoinedLink[]
  /** Editors' decisions on the claim's mentions. */
  decisions: GroupingRow[]
  /** Claims with a mention that an editor decided on together with one of this claim: asked and answered. */
  answered: Set<string>
}

async function readLinks(db: MirrorDatabase, claim: string): Promise<Read> {
  return db.transaction('r', [db.mentions, db.sentences, db.links, db.groupings], async () => {
    const mine = await db.mentions.where('claim').equals(claim).toArray()
    const sentences = [...new Set(mine.map(({ sentence }) => sentence))]
    const links = await db.links.where('a').anyOf(sentences).or('b').anyOf(sentences).toArray()
    const own = new Set(mine.map(({ id }) => id))
    const decisions = await db.groupings.filter(({ a, b }) => own.has(a) || own.has(b)).toArray()
    const others = decisions.map(({ a, b }) => (own.has(a) ? b : a))
    const answered = new Set((await db.mentions.bulkGet(others)).flatMap((mention) => mention?.claim ?? []))
    return { joined: await join(db, mine, links), decisions, answered }
  })
}

async function join(db: MirrorDatabase, mine: MentionRow[], links: LinkRow[]): Promise<JoinedLink[]> {
  const far = links.flatMap(({ between }) => (between ? [between.a, between.b] : []))
  const bare = links.filter(({ between }) => !between)
  const known = new Map(mine.map((mention) => [mention.id, mention]))
  for (const mention of await db.mentions.bulkGet([...new Set(far)].filter((id) => !known.has(id))))
    if (mention) known.set(mention.id, mention)
  for (const mention of await mentionsOfSentences(db, [...new Set(bare.flatMap(({ a, b }) => [a, b]))]))
    if (!known.has(mention.id)) known.set(mention.id, mention)
  const bySentence = new Map<string, MentionRow>()
  for (const mention of known.values()) {
    // Of a sentence with two mentions, the one that is in the claim is what is spoken of.
    if (!bySentence.has(mention.sentence)) bySentence.set(mention.sentence, mention)
  }
  const own = new Set(mine.map(({ id }) => id))
  return links.flatMap((link): JoinedLink[] => {
    const a = link.between ? known.get(link.between.a) : bySentence.get(link.a)
    const b = link.between ? known.get(link.between.b) : bySentence.get(link.b)
    if (!a || !b) return []
    if (own.has(a.id)) return [{ link, mine: a, other: b }]
    return own.has(b.id) ? [{ link, mine: b, other: a }] : []
  })
}

/** By their places in the articles: mentions have no index of their sentence. */
async function mentionsOfSentences(db: MirrorDatabase, ids: string[]): Promise<MentionRow[]> {
  const sentences = await db.sentences.bulkGet(ids)
  const found = await Promise.all(
    sentences.map((sentence) =>
      sentence
        ? db.mentions
            .where('[article+start]')
            .between([sentence.article, sentence.start], [sentence.article, sentence.end], true, false)
            .toArray()
        : [],
    ),
  )
  const wanted = new Set(ids)
  return found.flat().filter(({ sentence }) => wanted.has(sentence))
}

/** The strongest link to each other claim, the likeliest claim first. Claims that an editor decided on are left out. */
export function strongestByClaim(joined: readonly JoinedLink[], claim: string, answered: ReadonlySet<string>) {
  const byClaim = new Map<string, { best: JoinedLink; pairs: Pair[] }>()
  const ordered = joined
    .filter(({ other }) => other.claim !== claim && !answered.has(other.claim))
    .sort((x, y) => tierOf(y) - tierOf(x) || y.link.score - x.link.score || (x.link.id < y.link.id ? -1 : 1))
  for (const each of ordered) {
    const [a, b] = [each.mine.id, each.other.id].sort() as [string, string]
    const known = byClaim.get(each.other.claim)
    if (known) known.pairs.push({ a, b })
    else byClaim.set(each.other.claim, { best: each, pairs: [{ a, b }] })
  }
  return byClaim
}

const tierOf = ({ link }: JoinedLink) => (link.tier === 'linked' ? 1 : 0)

function belongingOf({ joined, decisions }: Read, claim: string): Map<string, Belonging> {
  const byMention = new Map<string, Belonging>()
  const of = (mention: string) => {
    const known = byMention.get(mention) ?? { links: [], decisions: [] }
    byMention.set(mention, known)
    return known
  }
  for (const { link, mine, other } of joined) {
    if (other.claim !== claim) continue
    of(mine.id).links.push({ other, link })
    of(other.id).links.push({ other: mine, link })
  }
  for (const row of decisions) {
    of(row.a).decisions.push({ other: row.b, row })
    of(row.b).decisions.push({ other: row.a, row })
  }
  for (const { links } of byMention.values()) links.sort((a, b) => b.link.score - a.link.score)
  return byMention
}

const checklist = (live: Live) => live.checklist()

/** What else may state the claim, and why its passages are in it; undefined until it is read. */
export function useClaimLinks(claim: string): ClaimLinks | undefined {
  const read = useMirrorQuery(claim, readLinks)
  const articles = useTable('articles')
  const list = useSelected(checklist)
  const strongest = useMemo(() => read && [...strongestByClaim(read.joined, claim, read.answered)], [read, claim])
  const texts = useArticleTexts((strongest ?? []).map(([, { best }]) => best.other.article))
  const belonging = useMemo(() => read && belongingOf(read, claim), [read, claim])
  const suggestions = useMemo(
    () =>
      articles &&
      strongest?.flatMap(([other, { best, pairs }]): Suggestion[] => {
        const article = articles.get(best.other.article)
        const item = list?.byClaim.get(other)
        if (!article || !item) return []
        const passage = passageOf(best.other, article, texts.get(article.id))
        return [{ claim: other, statement: item.statement.statement, passage, like: best.mine, link: best.link, pairs }]
      }),
    [strongest, articles, texts, list],
  )
  return useMemo(() => suggestions && belonging && { suggestions, belonging }, [suggestions, belonging])
}

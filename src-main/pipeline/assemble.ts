import type { AnalysedClaim, AnalysedSentence, Analysis } from '../contract/analysis'
import { type AlignMemo, align, type Linkable } from './align'
import type { Article } from './article'
import { inOrder } from './damage'
import { documentOf } from './describe'
import type { AnalysisOptions } from './options'
import { storiesOf } from './stories'
import { type Story, workOut } from './story'
import { engineWith } from './version'

/** Stories worked out before: of the last analysis, under what they were made of. */
export class StoryMemo {
  stories = new Map<string, Story>()
  #numbers = new WeakMap<object, number>()
  #next = 0

  /** A reading is known by its units: an article that is read anew has new ones. */
  numberOf(reading: object): number {
    const known = this.#numbers.get(reading) ?? this.#next++
    this.#numbers.set(reading, known)
    return known
  }
}

/** What the articles of a dossier say together: claims, links, discrepancies, origins. */
export function assemble(
  articles: Article[],
  options: AnalysisOptions,
  memo: { align: AlignMemo; stories: StoryMemo },
): Analysis {
  const { lexicon } = options
  const decisions = options.grouping ?? []
  const { model } = options
  const aligned = align(articles.map(linkable), { given: options.calibration, lexicon, model, memo: memo.align })
  const { calibration } = aligned
  const frame = JSON.stringify([
    aligned.frame,
    calibration.linked,
    calibration.suggested,
    options.workingLanguage ?? '',
  ])
  const kept = new Map<string, Story>()
  const partners = new Map<number, number[]>()
  for (const { x, y } of aligned.compared) partners.set(y, [...(partners.get(y) ?? []), x])
  const stories = storiesOf(articles, aligned, decisions).map((members) => {
    const place = new Map(members.map((n, i) => [n, i]))
    const parts = members.map((n) => [
      memo.stories.numberOf(articles[n]!.units),
      ...(partners.get(n) ?? []).flatMap((x) => place.get(x) ?? []),
    ])
    // An editor's decision may touch any story; there are few, and they are made seldom.
    const key = JSON.stringify([frame, parts, decisions])
    const story = memo.stories.stories.get(key) ?? workOut(articles, members, aligned, options)
    kept.set(key, story)
    return { members, story }
  })
  memo.stories.stories = kept
  return joined(articles, stories, {
    version: 1,
    engine: engineWith(lexicon?.name ?? '', options.model?.name),
    calibration,
  })
}

const linkable = ({ id, units, input, sentences, tag }: Article): Linkable => ({
  id,
  units,
  sentence: (order) => ({ text: input.text.slice(sentences[order]!.start, sentences[order]!.end), language: tag }),
})

type Told = { members: number[]; story: Story }

function joined(
  articles: Article[],
  stories: Told[],
  head: Pick<Analysis, 'version' | 'engine' | 'calibration'>,
): Analysis {
  const placeOf = new Map(articles.map((a, n) => [a.id, n]))
  const origins = stories
    .flatMap(({ story }) => story.origins)
    .sort((a, b) => placeOf.get(a.members[0]!)! - placeOf.get(b.members[0]!)!)
  const originOf = new Map(origins.flatMap((o, i) => o.members.map((m): [string, number] => [m, i])))
  const claims = stories
    .flatMap(({ story }) => story.claims)
    .map((claim): AnalysedClaim => {
      const { id, statement, statementFrom, unresolved, mentions } = claim
      const stated = [...new Set(mentions.map((m) => originOf.get(m.doc)!))].sort((a, b) => a - b)
      return {
        id,
        statement,
        ...(statementFrom ? { statementFrom } : {}),
        ...(unresolved ? { unresolved } : {}),
        origins: stated,
        mentions,
      }
    })
  const anchorOf = ({ mentions: [first] }: AnalysedClaim) => first!
  claims.sort(
    (a, b) => placeOf.get(anchorOf(a).doc)! - placeOf.get(anchorOf(b).doc)! || anchorOf(a).start - anchorOf(b).start,
  )
  const spun = new Map(
    stories.flatMap(({ members, story }) => [...story.spun].map(([i, damage]) => [members[i]!, damage] as const)),
  )
  return {
    ...head,
    documents: articles.map((a, n) => ({ ...documentOf(a), damage: inOrder([...a.damage, ...(spun.get(n) ?? [])]) })),
    sentences: articles.flatMap(sentencesOf),
    claims,
    links: stories.flatMap(({ story }) => story.links),
    discrepancies: stories.flatMap(({ story }) => story.discrepancies).sort((a, b) => (a.id < b.id ? -1 : 1)),
    derivation: stories.flatMap(({ story }) => story.derivation),
    origins,
  }
}

const sentencesOf = (article: Article): AnalysedSentence[] =>
  article.sentences.map((s, order) => ({
    id: article.units[order]!.id,
    doc: article.id,
    start: s.start,
    end: s.end,
    role: s.role,
    ...article.read[order]!.judgement,
  }))

import { useEffect, useState } from 'react'
import { type SentenceLabel, type Span, sentenceLabelSchema } from '../../src-main/contract/analysis'
import { type Coverage as ArticleCounts, coverage } from '../../src-main/contract/coverage'
import type { ArticleRow, SpanRow } from '../../src-main/contract/rows'
import { breathe } from '../mirror'
import type { AnalysisRows } from './analysis-rows'
import { useAnalysisRows, useDossierId, useTable } from './context'
import { articlesOf } from './join'
import { reportReadError } from './read-error'
import { fetchText, knownText } from './texts'

/** Every sentence under one label, every other stretch of text under the reason for which it is left out. */
export interface Coverage {
  labels: Readonly<Record<SentenceLabel, number>>
  /** By the engine's reason, most first. */
  dropped: { reason: string; count: number }[]
}

/** All articles of the dossier, and each by itself, as the report counts them. Characters: without white space. */
export interface DossierCoverage extends Coverage {
  characters: { total: number; dropped: number; uncovered: number }
  articles: { article: ArticleRow; counts: ArticleCounts }[]
}

/** Of the analysis that these statements came with: its tables change together. */
const known = new WeakMap<object, Promise<DossierCoverage>>()

/** Undefined until it is counted: article by article, so that the window answers meanwhile. */
export function useCoverage(): DossierCoverage | undefined {
  const dossier = useDossierId()
  const rows = useAnalysisRows()
  const articles = useTable('articles')
  const statements = useTable('statements')
  const [counted, setCounted] = useState<{ of: object; coverage: DossierCoverage } | null>(null)
  useEffect(() => {
    if (!rows || !articles || !statements) return
    let isWanted = true
    const counting = known.get(statements) ?? countDossier(dossier, rows, articlesOf(articles, false))
    known.set(statements, counting)
    counting.then(
      (coverage) => {
        if (isWanted) setCounted({ of: statements, coverage })
      },
      (cause) => {
        known.delete(statements)
        reportReadError(cause)
      },
    )
    return () => {
      isWanted = false
    }
  }, [dossier, rows, articles, statements])
  // After an analysis the old count stands until the new one is there.
  return counted?.coverage
}

async function countDossier(dossier: string, rows: AnalysisRows, articles: ArticleRow[]): Promise<DossierCoverage> {
  const counted: DossierCoverage['articles'] = []
  for (const article of articles) {
    const { text, sentences, dropped } = await readParts(dossier, rows, article.id)
    if (text !== undefined) counted.push({ article, counts: coverage(text, sentences, dropped) })
    await breathe()
  }
  return summed(counted)
}

async function readParts(dossier: string, rows: AnalysisRows, article: string) {
  const [{ sentences, spans }] = await Promise.all([rows.partsOf(article), fetchText(dossier, article)])
  return { text: knownText(article), sentences, dropped: spans.filter(({ kind }) => kind === 'dropped') }
}

export function summed(articles: DossierCoverage['articles']): DossierCoverage {
  const labels = Object.fromEntries(sentenceLabelSchema.options.map((label) => [label, 0])) as Record<
    SentenceLabel,
    number
  >
  const characters = { total: 0, dropped: 0, uncovered: 0 }
  const dropped = new Map<string, number>()
  for (const { counts } of articles) {
    characters.total += counts.characters
    characters.uncovered += counts.uncovered
    for (const label of sentenceLabelSchema.options) labels[label] += counts.sentences[label]?.spans ?? 0
    for (const [reason, of] of Object.entries(counts.dropped)) {
      characters.dropped += of.characters
      dropped.set(reason, (dropped.get(reason) ?? 0) + of.spans)
    }
  }
  return { labels, dropped: mostFirst(dropped), characters, articles }
}

export function countReasons(reasons: readonly string[]): Coverage['dropped'] {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return mostFirst(counts)
}

const mostFirst = (counts: ReadonlyMap<string, number>): Coverage['dropped'] =>
  [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))

/** A passage that is on no checklist: a sentence by its label, a stretch by the reason it is left out for, or neither. */
export interface Unclaimed extends Span {
  what: 'sentence' | 'dropped' | 'uncovered'
  /** The label, or the reason of dropping; empty for what is in no sentence. */
  name: string
  /** Why the sentence has its label, in the engine's words. */
  why: string
  text: string
}

/** Of one article, in the order of its text; undefined until it is read. */
export function useUnclaimed(article: string): Unclaimed[] | undefined {
  const dossier = useDossierId()
  const rows = useAnalysisRows()
  const statements = useTable('statements')
  const [found, setFound] = useState<Unclaimed[]>()
  useEffect(() => {
    if (!rows || !statements) return
    let isWanted = true
    readParts(dossier, rows, article).then(({ text, ...parts }) => {
      if (isWanted && text !== undefined) setFound(unclaimedOf(text, parts))
    }, reportReadError)
    return () => {
      isWanted = false
    }
  }, [dossier, rows, article, statements])
  return found
}

type Parts = {
  sentences: readonly (Span & { label: SentenceLabel; reason: string })[]
  dropped: readonly Pick<SpanRow, 'start' | 'end' | 'reason'>[]
}

export function unclaimedOf(text: string, { sentences, dropped }: Parts): Unclaimed[] {
  const at = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) })
  const labelled = sentences
    .filter(({ label }) => label !== 'claim')
    .map((s): Unclaimed => ({ ...at(s), what: 'sentence', name: s.label, why: s.reason }))
  const left = dropped.map((span): Unclaimed => ({ ...at(span), what: 'dropped', name: span.reason, why: '' }))
  const gaps = gapsOf(text, [...sentences, ...dropped]).map(
    (span): Unclaimed => ({ ...at(span), what: 'uncovered', name: '', why: '' }),
  )
  return [...labelled, ...left, ...gaps].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Between the spans, where there is more than white space. */
function gapsOf(text: string, spans: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let reached = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > reached) gaps.push({ start: reached, end: start })
    reached = Math.max(reached, end)
  }
  if (reached < text.length) gaps.push({ start: reached, end: text.length })
  return gaps.filter(({ start, end }) => /[^\s\u200B\uFEFF]/.test(text.slice(start, end)))
}

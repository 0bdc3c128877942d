import { createHash } from 'node:crypto'
import type { AnalysisArtefact } from '../../../src-main/contract/analysis'
import type { Command } from '../../../src-main/contract/commands'
import { type Artefact, analysisArtefact, originalArtefact, textArtefact } from '../../../src-main/journal/artefacts'

/**
 * An invented story in miniature. A mention is named by its article's letter and a number ("a1"), so that a test can
 * write an analysis as a partition: [['a1', 'b1'], ['b2']].
 */
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const derived = (letter: string, text: string) => `${letter}-${hash(text).slice(0, 24)}`

export const uuid = (name: string) => {
  const h = hash(name)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
export const mentionId = (name: string) => derived('m', name)
export const sentenceId = (name: string) => derived('s', name)
/** Of the claim that was made of these mentions. */
export const claimId = (...names: string[]) => derived('c', mentionId(names[0]!))

export const articleText = (letter: string) => `The text of article ${letter}.`
export const articleId = (letter: string) => hash(articleText(letter))
const originalOf = (letter: string) => Buffer.from(`﻿${articleText(letter)}`, 'utf8')

export const calibration = { linked: 0.6, suggested: 0.4, articles: [] }

export function analysis(partition: readonly (readonly string[])[], letters: readonly string[]): AnalysisArtefact {
  const names = partition.flat()
  return {
    version: 1,
    engine: 'test 1',
    calibration,
    documents: letters.map((letter) => ({
      id: articleId(letter),
      file: `${letter}.txt`,
      sha256: hash(`﻿${articleText(letter)}`),
      language: 'en',
      title: null,
      published: { date: null, certainty: 'unknown', basis: [] },
      outlet: null,
      agency: null,
      byline: null,
      dropped: [{ start: 0, end: 1, reason: 'caption' }],
      restored: [],
      damage: [],
    })),
    sentences: names.map((name) => ({
      id: sentenceId(name),
      doc: articleId(name[0]!),
      start: 0,
      end: 5,
      role: 'body',
      label: 'claim',
      checkWorthy: true,
      kinds: ['quantity'],
      reason: 'a number',
      labelledBy: 'engine' as const,
    })),
    claims: partition.map((mentions) => ({
      id: claimId(...mentions),
      statement: `statement of ${mentions.join(' and ')}`,
      origins: [0],
      mentions: mentions.map((name) => ({
        id: mentionId(name),
        sentence: sentenceId(name),
        doc: articleId(name[0]!),
        start: 0,
        end: 5,
        quantities: [],
        dates: [],
        names: [],
        quotes: [],
        attribution: [],
        negations: [],
        hedges: [],
      })),
    })),
    links: [],
    discrepancies: [],
    derivation: [],
    origins: [{ members: letters.map(articleId), why: 'one origin in a test' }],
  }
}

export interface Step {
  command: Command
  artefacts: Artefact[]
}

export const importing = (dossier: string, letter: string): Step => {
  const original = originalArtefact(originalOf(letter))
  const text = textArtefact(articleText(letter))
  return {
    command: {
      type: 'ImportArticle',
      dossier,
      article: text.sha256,
      originalSha256: original.sha256,
      fileName: `${letter}.txt`,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: original.bytes.byteLength,
      role: 'source',
      metadata: {
        title: null,
        language: 'en',
        outlet: null,
        agency: null,
        byline: null,
        published: { date: null, certainty: 'unknown', basis: [] },
        retrieved: null,
        url: null,
      },
    },
    artefacts: [original, text],
  }
}

export const adopting = (
  dossier: string,
  partition: readonly (readonly string[])[],
  letters: readonly string[],
): Step => {
  const made = analysis(partition, letters)
  const artefact = analysisArtefact(made)
  const claims = made.claims.map(({ id, mentions }) => ({ id, mentions: mentions.map((m) => m.id) }))
  const articles = letters.map(articleId)
  const { engine } = made
  const corrections = null
  return {
    command: {
      type: 'AdoptAnalysis',
      dossier,
      analysis: artefact.sha256,
      engine,
      calibration,
      articles,
      corrections,
      decisions: null,
      claims,
    },
    artefacts: [artefact],
  }
}

export const marking = (
  dossier: string,
  claim: string,
  mark: 'confirmed' | 'disputed' | 'unverified' = 'confirmed',
  reason = '',
): Command => ({
  type: 'SetVerdict',
  dossier,
  claim,
  aspect: 'true',
  mark,
  established: null,
  perMention: {},
  reason,
  confidence: null,
  undoes: null,
})

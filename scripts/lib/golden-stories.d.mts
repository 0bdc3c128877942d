import type { Analysis, Discrepancy, DiscrepancyKind, Relation } from '../../src-main/contract/analysis'

export type Member = { file: string; sentence: string }
/** `text` stands inside `sentence`, which stands once in `file`. */
export type Side = Member & { text: string; value: string }
export type Item = { id: string; kind: DiscrepancyKind; relation: Relation; why: string; sides: Side[] }
export type Derivation = { type: 'copy' | 'translation' | 'spun' | 'wire'; source: string; derived: string }
export type ExpectedStory = {
  articles: { file: string; language: string; published: string }[]
  claims: Member[][]
  related: [Member, Member][]
  discrepancies: Item[]
  mustNotFlag: Item[]
  origins: string[][]
  derivation: Derivation[]
}
export type Story = { name: string; why: string; expected: ExpectedStory; texts: Map<string, string> }

type Count = { tp: number; fp: number; fn: number }
type Found = { id: string; kind: DiscrepancyKind; why: string; hits: Discrepancy[] }
export type StoryScore = {
  name: string
  linked: Count
  claimed: Count
  flags: Discrepancy[]
  items: (Found & { right: Discrepancy[] })[]
  traps: Found[]
  trueFlags: Set<Discrepancy>
  provenance: { origins: boolean; derived: number; found: string[][] }
  derivations: number
  languages: number
  published: number
  articles: number
}
export type Prf = { precision: number; recall: number; f1: number }
export type Share = { right: number; all: number }
export type StoryTotals = {
  linked: Prf
  claimed: Prf
  found: Share
  trueFlags: Share
  relationRight: Share
  trapsHit: Share
  origins: Share
  derivations: Share
  languages: Share
  published: Share
  byKind: Record<string, Share>
  trapsByKind: Record<string, Share>
}

export function readStories(set?: string): Story[]
export function bodyStart(text: string): number
export function scoreStory(story: Story, analysis: Analysis): StoryScore
export function storyTotals(scores: StoryScore[]): StoryTotals
export function cliStory(story: Story): Analysis
export function printStories(totals: StoryTotals, print: (line: string) => void): void

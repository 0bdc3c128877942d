import type { Command } from '../contract/commands'
import { fail, type Result } from '../contract/errors'
import type { JournalReads } from '../journal/read'

type Reads = Pick<JournalReads, 'adoption' | 'row' | 'rows' | 'text' | 'sentencesOf'>
type GroupMentions = Extract<Command, { type: 'GroupMentions' }>

/**
 * What is wrong with the passages a command names, as far as it takes the texts and the newest analysis to see it, which
 * `decide` does not know. Null also for what `decide` refuses itself, such as an article that is not there.
 */
export function faultOfPassages(reads: Reads, dossier: string | null, command: Command): Result<never> | null {
  if (dossier === null) return null
  switch (command.type) {
    case 'SetSentenceLabel':
    case 'RestoreSpan':
    case 'DropSpan':
    case 'UnclaimPassage':
      return faultOfSpan(reads, command)
    case 'ProposeCorrection':
      return faultOfSpan(reads, command)
    case 'SetEvidence':
      return command.passage === null ? null : faultOfSpan(reads, command.passage)
    case 'ClaimPassage':
      return faultOfSpan(reads, command) ?? faultOfClaimed(reads, dossier, command)
    case 'JudgeDiscrepancy':
      return command.judgement === null ? null : faultOfSides(reads, command.sides)
    case 'GroupMentions':
      return faultOfMentions(reads, dossier, command)
    default:
      return null
  }
}

type Passage = { article: string; start: number; end: number }

const refuse = (why: string) => fail('command-refused', { why })

function faultOfSpan(reads: Reads, { article, end }: Passage): Result<never> | null {
  const text = reads.text(article)
  return text === null || end <= text.length ? null : refuse('the passage reaches beyond the end of the article')
}

function faultOfSides(reads: Reads, sides: readonly Passage[]): Result<never> | null {
  for (const side of sides) {
    const fault = faultOfSpan(reads, side)
    if (fault) return fault
  }
  return null
}

/** A mention lies in one sentence. Of an article that no analysis has read yet nothing can be said. */
function faultOfClaimed(reads: Reads, dossier: string, { article, start, end }: Passage): Result<never> | null {
  if (start < end && reads.text(article)?.slice(start, end).trim() === '') return refuse('the passage has no words')
  const sentences = reads.sentencesOf(dossier, article)
  const isInside = sentences.some((sentence) => sentence.start <= start && end <= sentence.end)
  return isInside || sentences.length === 0 ? null : refuse('the passage is not part of one sentence of the article')
}

/** Between the removal of an article and the next analysis its mentions are still in the list. */
function faultOfMentions(reads: Reads, dossier: string, { together, apart }: GroupMentions): Result<never> | null {
  const analysed = new Set(reads.adoption(dossier)?.articles)
  const gone = reads.rows(dossier, 'articles').filter(({ id, removed }) => removed && analysed.has(id))
  if (gone.length === 0) return null
  for (const mention of new Set([...together, ...apart].flatMap(({ a, b }) => [a, b]))) {
    const article = reads.row(dossier, 'mentions', mention)?.article
    const from = gone.find(({ id }) => id === article)
    if (from) return refuse(`${from.fileName} was removed from the dossier`)
  }
  return null
}

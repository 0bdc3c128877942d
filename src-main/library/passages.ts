import type { Command } from '../contract/commands'
import { fail, type Result } from '../contract/errors'
import type { JournalReads } from '../journal/read'

type Reads = Pick<JournalReads, 'row' | 'text' | 'sentencesOf'>

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
    case 'ClaimPassage':
      return faultOfSpan(reads, command) ?? faultOfClaimed(reads, dossier, command)
    case 'JudgeDiscrepancy':
      return command.judgement === null ? null : firstFault(command.sides.map((side) => () => faultOfSpan(reads, side)))
    case 'GroupMentions': {
      const mentions = new Set([...command.together, ...command.apart].flatMap(({ a, b }) => [a, b]))
      return firstFault([...mentions].map((mention) => () => faultOfMention(reads, dossier, mention)))
    }
    default:
      return null
  }
}

type Passage = { article: string; start: number; end: number }

const refuse = (why: string) => fail('command-refused', { why })

function firstFault(checks: (() => Result<never> | null)[]): Result<never> | null {
  for (const check of checks) {
    const fault = check()
    if (fault) return fault
  }
  return null
}

function faultOfSpan(reads: Reads, { article, end }: Passage): Result<never> | null {
  const text = reads.text(article)
  return text === null || end <= text.length ? null : refuse('the passage reaches beyond the end of the article')
}

/** A mention lies in one sentence. Of an article that no analysis has read yet nothing can be said. */
function faultOfClaimed(reads: Reads, dossier: string, { article, start, end }: Passage): Result<never> | null {
  if (start < end && reads.text(article)?.slice(start, end).trim() === '') return refuse('the passage has no words')
  const sentences = reads.sentencesOf(dossier, article)
  const isInside = sentences.some((sentence) => sentence.start <= start && end <= sentence.end)
  return isInside || sentences.length === 0 ? null : refuse('the passage is not part of one sentence of the article')
}

/** Between the removal of an article and the next analysis its mentions are still in the list. */
function faultOfMention(reads: Reads, dossier: string, mention: string): Result<never> | null {
  const article = reads.row(dossier, 'mentions', mention)?.article
  const row = article === undefined ? null : reads.row(dossier, 'articles', article)
  return row?.removed ? refuse(`${row.fileName} was removed from the dossier`) : null
}

import type { Command } from '../../contract/commands'
import { fail, ok, type Result } from '../../contract/errors'
import { type DraftEvent, type EventType, eventDefinitions, type PayloadOf } from '../../contract/events'
import type { LibraryState } from '../library-state'
import type { ArticleState, ClaimState, DossierState } from '../state'

/** What a command is decided on. `dossier` is that of the command, empty for a command on the library. */
export interface World {
  library: LibraryState
  dossier: DossierState
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>
export type Decision = Result<DraftEvent[]>

/** The command asks for what is so already. */
export const nothingToDo: Decision = ok([])

export const draft = <T extends EventType>(dossier: string | null, type: T, payload: PayloadOf<T>): DraftEvent =>
  ({ type, version: eventDefinitions[type].version, dossier, payload }) as DraftEvent

export const refuse = (why: string): Result<never> => fail('command-refused', { why })

/** The article, or why there is none to work on. `not-found` also for an article of another dossier. */
export function articleIn(state: DossierState, article: string): Result<ArticleState> {
  const found = state.articles.get(article)
  return found ? ok(found) : fail('not-found', { what: `article ${article.slice(0, 12)}` })
}

export function claimIn(state: DossierState, claim: string): Result<ClaimState> {
  const found = state.claims.get(claim)
  return found ? ok(found) : fail('not-found', { what: `claim ${claim}` })
}

type Passage = { article: string; start: number; end: number }

/** Why nothing can be decided on this passage: no such article, a removed one, no words. */
export function faultOfPassage(state: DossierState, { article, start, end }: Passage): Result<never> | null {
  const found = articleIn(state, article)
  if (!found.ok) return found
  if (found.value.removed) return refuse(`${found.value.fileName} was removed from the dossier`)
  return start < end ? null : refuse('the passage has no words')
}

/** The mentions that are not among the others, in their order. */
export const without = (mentions: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return mentions.filter((mention) => !known.has(mention))
}

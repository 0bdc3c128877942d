import type { ResponseOf } from '../../src-main/contract/api'
import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import { call } from '../bridge'

/** Ids of the events a command wrote, in order, and the position of the last: durable. */
export type Written = ResponseOf<'commands.execute'>

export const send = (command: UserCommand): Promise<Result<Written>> => call('commands.execute', { command })

const lines = new Map<string, Promise<unknown>>()

/**
 * Runs what a person does in one dossier in the order of the key presses: an undo pressed while a verdict is still
 * being saved must find it, and two marks on one claim must not overtake each other.
 */
export function inOrder<T>(dossier: string, run: () => Promise<T>): Promise<T> {
  const before = lines.get(dossier) ?? Promise.resolve()
  const mine = before.then(run, run)
  lines.set(dossier, mine)
  const done = () => {
    if (lines.get(dossier) === mine) lines.delete(dossier)
  }
  mine.then(done, done)
  return mine
}

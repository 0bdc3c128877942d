import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import { inOrder, send, type Written } from './send'
import { type Change, remember } from './undo'

/**
 * Gives claims to a person to check, or to nobody (null): one undo step. `current`: whose each claim is now. One command
 * for each person they are taken from, so that taking back gives every claim to whom it was before.
 */
export const assignClaims = (input: {
  dossier: string
  claims: readonly string[]
  person: string | null
  current: ReadonlyMap<string, string>
}): Promise<Result<Written>> => {
  const { dossier, claims, person, current } = input
  const command = (some: string[], to: string | null): UserCommand => ({
    type: 'AssignClaims',
    dossier,
    claims: some,
    person: to,
    undoes: null,
  })
  return inOrder(dossier, async () => {
    const changes: Change[] = []
    const written: Written = { events: [], position: 0 }
    let failure: Result<never> | null = null
    for (const [before, some] of byPerson(claims, current)) {
      if (before === person) continue
      const redo = command(some, person)
      const result = await send(redo)
      if (!result.ok) {
        failure = result
        break
      }
      changes.push({ redo, undo: command(some, before), events: result.value.events })
      written.events.push(...result.value.events)
      written.position = result.value.position
    }
    remember(dossier, 'undo.assign', changes)
    return failure ?? ok(written)
  })
}

function byPerson(claims: readonly string[], current: ReadonlyMap<string, string>) {
  const groups = new Map<string | null, string[]>()
  for (const claim of claims) {
    const before = current.get(claim) ?? null
    const known = groups.get(before)
    if (known) known.push(claim)
    else groups.set(before, [claim])
  }
  return groups
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Command } from '../../../src-main/contract/commands'
import type { Result } from '../../../src-main/contract/errors'
import type { Artefact } from '../../../src-main/journal/artefacts'
import { type Library, type LibraryOptions, openLibrary } from '../../../src-main/library/library'
import { adopting, importing, type Step, uuid } from './story'

export const ana = uuid('Ana')
export const dossier = uuid('a dossier')

/** Gone when the test is. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** `[code, details]` of a refusal. */
export function refusal(result: Result<unknown>): [string, Record<string, string | number>] {
  if (result.ok) throw new Error(`was not refused: ${JSON.stringify(result.value)}`)
  return [result.error.code, result.error.details]
}

export interface Desk {
  library: Library
  /** Executes as Ana; throws when refused. */
  does(command: Command, artefacts?: readonly Artefact[]): { events: string[]; position: number }
  takes(step: Step): { events: string[]; position: number }
}

export function deskOn(library: Library): Desk {
  const does = (command: Command, artefacts: readonly Artefact[] = []) =>
    value(library.execute(command, { actor: ana }, artefacts))
  return { library, does, takes: ({ command, artefacts }) => does(command, artefacts) }
}

/** A library with Ana working in it and one empty dossier. */
export function newDesk(folder = newFolder(), options: Partial<LibraryOptions> = {}): Desk {
  const library = value(openLibrary(folder, { mode: 'write', ...options }))
  onTestFinished(() => {
    library.close()
  })
  const person = { person: ana, name: 'Ana', initials: 'A', colour: 'teal' as const }
  value(library.execute({ type: 'AddPerson', ...person }, { actor: null }))
  const desk = deskOn(library)
  desk.does({ type: 'CreateDossier', dossier, title: 'The bridge', workingLanguage: 'en' })
  return desk
}

/** … with articles a, b and c, and this partition of their mentions into claims. */
export function analysedDesk(partition: string[][] = [['a1', 'b1'], ['a2', 'c1'], ['b2']], folder = newFolder()): Desk {
  const desk = newDesk(folder)
  for (const letter of ['a', 'b', 'c']) desk.takes(importing(dossier, letter))
  desk.takes(adopting(dossier, partition, ['a', 'b', 'c']))
  return desk
}

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Session } from './ipc/session'
import type { Intake } from './library/intake'
import type { Library } from './library/library'

/** Files handed to the app by whoever started it (`stet FILES…`). */
export interface HandedFiles {
  /** Imports them into a dossier of their own, as when they are dropped on the list of dossiers: its id. Null while nobody works here. */
  take(paths: readonly string[]): string | null
  /** The same for those that came before somebody said who works here. */
  takeWaiting(): string | null
}

/**
 * The files among a program's words, as absolute paths: what is neither a switch nor a link and is there. `root`: the checkout, which
 * Electron is given as a word of its own.
 */
export function filesAmong(words: readonly string[], folder: string, root: string): string[] {
  const paths = words.slice(1).flatMap((word) => (/^(-|stet:)/i.test(word) ? [] : [resolve(folder, word)]))
  return paths.filter((path) => path !== root && existsSync(path))
}

export function createHandedFiles(
  { library, intake, session }: { library: Library; intake: Intake; session: Session },
  language: () => 'en' | 'de',
): HandedFiles {
  let waiting: readonly string[] = []
  const take = (paths: readonly string[]): string | null => {
    const [first] = paths
    if (first === undefined) return null
    const actor = session.person()?.id ?? null
    if (actor === null) {
      waiting = [...waiting, ...paths]
      return null
    }
    const dossier = randomUUID()
    const made = library.execute(
      { type: 'CreateDossier', dossier, title: titleOf(first), workingLanguage: language() },
      { actor },
    )
    if (!made.ok) return null
    intake.start(dossier, { kind: 'paths', paths: [...paths] }, actor)
    return dossier
  }
  return {
    take,
    takeWaiting: () => {
      const paths = waiting
      waiting = []
      return take(paths)
    },
  }
}

/** Named after the first, without what tells its kind. */
const titleOf = (path: string) =>
  basename(path)
    .replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '')
    .slice(0, 200)

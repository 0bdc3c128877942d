import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Script, scripts } from '../../contract/diagnosis'

/** One letter of each, which every font for that script has. */
const letters: Record<Script, number> = {
  latin: 0xe4, // ä
  cyrillic: 0x436, // ж
  greek: 0x3b1, // α
  arabic: 0x639, // ع
  hebrew: 0x5d0, // א
  cjk: 0x4e2d, // 中
}

/** fc-list answers in milliseconds; where it builds its cache first, in seconds. */
const patienceMs = 20_000

/**
 * By script, a family that has it: the app's own (`pages`: its built files), or one of the system's by fontconfig. Null where
 * nothing can be asked: on other systems than Linux, or without fc-list.
 */
export function fontFacts(pages: string): Record<Script, string | null> | null {
  const own = ownScripts(pages)
  const found = scripts.map(
    (script) => [script, own.has(script) ? 'Source Sans 3' : familyWith(letters[script])] as const,
  )
  if (found.some(([, family]) => family === undefined)) return null
  return Object.fromEntries(found) as Record<Script, string | null>
}

/** From the names of the fonts' files, one for each script: source-sans-3-greek-wght-normal-….woff2 */
function ownScripts(pages: string): Set<string> {
  try {
    const names = readdirSync(join(pages, 'assets'))
    return new Set(names.flatMap((name) => /^source-sans-3-([a-z]+)-wght-.*\.woff2$/.exec(name)?.[1] ?? []))
  } catch {
    return new Set() // not built, as in a test: the system's are asked for all
  }
}

/** Undefined: nobody could be asked. */
function familyWith(letter: number): string | null | undefined {
  if (process.platform !== 'linux') return undefined
  const asked = spawnSync('fc-list', [`:charset=${letter.toString(16)}`, 'family'], {
    encoding: 'utf8',
    timeout: patienceMs,
  })
  if (asked.status !== 0) return undefined
  const [first = ''] = asked.stdout.split('\n').sort().filter(Boolean)
  return first === '' ? null : first.split(',')[0]!.trim()
}

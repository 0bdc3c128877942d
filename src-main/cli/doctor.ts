import { resolve } from 'node:path'
import { diagnosedAreas, type Finding, worstOf } from '../contract/diagnosis'
import { diagnosisWords, sayFinding } from '../contract/diagnosis-words'
import { judge } from '../doctor/judge'
import { look, type Places } from '../doctor/look'
import { defaultLibraryFolder, defaultLogFolder } from './places'
import { exitCodes, type Terminal, UsageError } from './terminal'

export interface DoctorOptions {
  /** The app's own where null. */
  library: string | null
  json: boolean
  language: 'en' | 'de'
  app: Omit<Places, 'library' | 'logs'>
}

/**
 * Looks at what Stet stands on and says what to do; writes nothing, and reads the library beside a running app. Exit codes: 0 all in
 * order, 1 something to do, 3 something does not work.
 */
export function doctorCommand(words: string[], options: DoctorOptions, terminal: Terminal, now = new Date()): number {
  const { library, json, language, app } = options
  if (words.length > 0) throw new UsageError(`write --library before “${words[0]}” if that is the library's folder`)
  if (library === '') throw new UsageError('--library is empty: it names the folder of the library')
  const facts = look({ ...app, library: resolve(library ?? defaultLibraryFolder()), logs: defaultLogFolder() })
  const findings = judge(facts, now)
  const worst = worstOf(findings)
  if (json) {
    const said = findings.map((finding) => ({ ...finding, ...sayFinding(finding, language) }))
    terminal.print(`${JSON.stringify({ stet: app.stet, at: now.toISOString(), worst, findings: said }, null, 2)}\n`)
  } else {
    terminal.print(tableOf(findings, language))
  }
  return { ok: exitCodes.done, attention: exitCodes.someRefused, trouble: exitCodes.failed }[worst]
}

/** A heading for each area, a line for each finding, and under it what to do. */
export function tableOf(findings: readonly Finding[], language: 'en' | 'de'): string {
  const { areas, levels } = diagnosisWords(language)
  const width = Math.max(...Object.values(levels).map((level) => level.length))
  const linesOf = (finding: Finding) => {
    const { what, todo } = sayFinding(finding, language)
    const line = `  ${levels[finding.level].padEnd(width)}  ${what}\n`
    return todo === null ? line : `${line}  ${' '.repeat(width)}  → ${todo}\n`
  }
  return diagnosedAreas
    .map((area) => ({ area, found: findings.filter((finding) => finding.area === area) }))
    .filter(({ found }) => found.length > 0)
    .map(({ area, found }) => `${areas[area]}\n${found.map(linesOf).join('')}`)
    .join('')
}

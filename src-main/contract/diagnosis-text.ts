import type { AboutFacts, Diagnosis } from './about'
import { diagnosisWords, sayFinding } from './diagnosis-words'

/**
 * What "Copy diagnostics" puts onto the clipboard: versions, what the doctor found, the log's last lines. Folders of a person's own
 * come abbreviated already ("~"), and nothing in it is of an article.
 */
export function diagnosticsText(about: AboutFacts, { findings, lines }: Diagnosis, language: 'en' | 'de'): string {
  const { areas, levels } = diagnosisWords(language)
  const build = about.build === null ? 'checkout' : `${about.build.kind} (${about.build.electron})`
  return [
    `Stet ${about.version}, ${build}`,
    `Electron ${about.electron} (${about.pinned}), Chromium ${about.chromium}, Node ${about.node}, ${about.system}`,
    '',
    ...findings.map((finding) => {
      const { what, todo } = sayFinding(finding, language)
      return `[${levels[finding.level]}] ${areas[finding.area]}: ${what}${todo === null ? '' : ` → ${todo}`} (${finding.code})`
    }),
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
  ].join('\n')
}

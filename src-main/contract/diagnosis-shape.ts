import type { Finding, FindingCode, FindingLevel, Script } from './diagnosis'

/** What was found, and what to do about it; null: nothing. */
export interface FindingWords {
  what: (details: Finding['details']) => string
  todo: ((details: Finding['details']) => string) | null
}
export interface DiagnosisWords {
  levels: Record<FindingLevel, string>
  areas: Record<Finding['area'], string>
  scripts: Record<Script, string>
  findings: Record<FindingCode, FindingWords>
}

/** Debian's package with a font for each. */
const fontPackages: Record<Script, string> = {
  latin: 'fonts-noto-core',
  cyrillic: 'fonts-noto-core',
  greek: 'fonts-noto-core',
  arabic: 'fonts-noto-core',
  hebrew: 'fonts-noto-core',
  cjk: 'fonts-noto-cjk',
}
export const fontPackageOf = (script: unknown) => fontPackages[script as Script] ?? fontPackages.latin

/** "latin,greek" as a person reads it. */
export const namesOf = (listed: unknown, names: Record<Script, string>): string =>
  String(listed)
    .split(',')
    .map((script) => names[script as Script] ?? script)
    .join(', ')

/** Megabytes as a person reads them: "1.9 GB", in German "1,9 GB". */
export function sizeOf(megabytes: unknown, language: 'en' | 'de'): string {
  const figure = (n: number) => n.toLocaleString(language, { maximumFractionDigits: 1 })
  const size = Number(megabytes)
  return size < 1000 ? `${figure(size)} MB` : `${figure(size / 1000)} GB`
}

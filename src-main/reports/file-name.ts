import { parse } from 'node:path'
import type { ReportModel } from './model/types'
import type { ReportFile } from './render'
import { words } from './words'
import { memoWords } from './words/memo'

/** Room for the rest of the name under the 255 bytes most file systems allow, and for a folder before it on Windows. */
const titleBytes = 120

/**
 * File name with extension, safe on every system: Windows refuses some characters, a dot or space at the end, and the
 * names of devices before the first dot; a leading dot hides a file, a leading hyphen makes it look like an option.
 */
export function suggestedFileName(model: ReportModel, file: Pick<ReportFile, 'part' | 'extension'>): string {
  const cleaned = model.header.title
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
  const title = firstBytes(cleaned.replace(/^[\s.-]+/u, ''), titleBytes).replace(/[\s.]+$/u, '')
  const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/iu.test(title)
  const name = title === '' ? 'Stet' : device ? `_${title}` : title
  const day = /^\d{4}-\d{2}-\d{2}/.exec(model.header.asOf)?.[0]
  const stem = [name, words[model.language].report, day].filter(Boolean).join(' - ')
  return `${stem}${partSuffix(model, file)}.${file.extension}`
}

/** Where a file of the report goes when a person chose one path for all files of its format: beside it, its part in its name. */
export function pathOfPart(chosen: string, model: ReportModel, file: Pick<ReportFile, 'part' | 'extension'>): string {
  if (file.part === null) return chosen
  const { ext } = parse(chosen)
  const isOurs = ext.toLowerCase() === `.${file.extension}`
  return `${isOurs ? chosen.slice(0, -ext.length) : chosen}${partSuffix(model, file)}.${file.extension}`
}

const partSuffix = ({ language }: ReportModel, { part }: Pick<ReportFile, 'part'>) =>
  part === null ? '' : ` - ${memoWords[language].fileParts[part]}`

/** Whole characters as a reader sees them, up to so many UTF-8 bytes. */
function firstBytes(text: string, limit: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (Buffer.byteLength(kept + segment) > limit) break
    kept += segment
  }
  return kept
}

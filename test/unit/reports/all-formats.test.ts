import { describe, expect, it } from 'vitest'
import { type ReportFormat, reportFormats, wholeReport } from '../../../src-main/contract/reports'
import { buildReport, type ReportContext, type ReportRows } from '../../../src-main/reports/model'
import { renderReport, reportFiles } from '../../../src-main/reports/render'
import { printedAsIs } from '../../support/chromium-pdf'
import { partsOf } from './docx-file'
import { hostileRows } from './hostile'
import { storyContext, storyContextIn, storyRows } from './story'
import { secrets } from './story-records'

/** Every file of a format with all its parts unpacked. The printer hands its page back: what is not in it cannot be printed. */
async function filesOf(
  format: ReportFormat,
  rows: ReportRows,
  context: ReportContext = storyContext,
): Promise<Buffer[]> {
  const rendered = await renderReport(buildReport(rows, context), format, printedAsIs)
  if (!rendered.ok) throw new Error(rendered.error.code)
  return rendered.value.flatMap(({ bytes, extension }) => [
    Buffer.from(bytes),
    ...(['docx', 'xlsx'].includes(extension) ? [...partsOf(bytes).values()].map((part) => Buffer.from(part)) : []),
  ])
}

/** A text as a file could hold it. */
const spellingsOf = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '')),
  Buffer.from(encodeURIComponent(text)),
  Buffer.from(text.replace(/&/g, '&amp;').replace(/'/g, '&#39;')),
]
const heldIn = (files: readonly Buffer[], text: string) =>
  spellingsOf(text).some((held) => files.some((f) => f.includes(held)))

const named = { ...storyContext, options: { ...wholeReport('en'), confidential: 'named' as const } }
/** What each format has room for: tables of claims and passages hold no evidence. */
const told: Partial<Record<ReportFormat, string[]>> = { csv: [] }

describe.each(reportFormats)('%s', (format) => {
  it('holds no byte of a confidential source, in any spelling', async () => {
    const files = await filesOf(format, storyRows())
    for (const [what, secret] of Object.entries(secrets)) expect(heldIn(files, secret), what).toBe(false)
    for (const part of ['Korbinian', 'Tallasz', 'tallasz']) expect(heldIn(files, part), part).toBe(false)
  })
  it('names it when somebody asked for that, so that the search above finds what is there', async () => {
    const files = await filesOf(format, storyRows(), named)
    for (const secret of told[format] ?? [secrets.name, secrets.title]) expect(heldIn(files, secret), secret).toBe(true)
  })
  it('is made of hostile text in every field, and of no text at all', async () => {
    for (const rows of [hostileRows(storyRows()), { ...storyRows(), texts: new Map<string, string>() }]) {
      const files = await filesOf(format, rows)
      expect(files.length).toBeGreaterThanOrEqual(reportFiles[format].length)
      for (const file of files) expect(file.length).toBeGreaterThan(0)
    }
  })
  it('is made of ten thousand characters in one field', async () => {
    const rows = storyRows()
    rows.notes[0]!.text = '漢字 🏴‍☠️ '.repeat(1500)
    rows.verdicts[0]!.reason = 'x'.repeat(10_000)
    expect((await filesOf(format, rows)).every((file) => file.length > 0)).toBe(true)
  })
  it.each(['en', 'de'] as const)('has the same bytes for the same rows (%s)', async (language) => {
    const [one, two] = await Promise.all([0, 1].map(() => filesOf(format, storyRows(), storyContextIn(language))))
    expect(one!.every((file, i) => file.equals(two![i]!))).toBe(true)
  })
})

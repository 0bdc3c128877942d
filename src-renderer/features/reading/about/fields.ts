import {
  bestFound,
  type EditableField,
  editableFields,
  type FoundMetadata,
} from '../../../../src-main/contract/metadata'
import { metadataInForce } from '../../../../src-main/contract/project'
import type { ArticleRow, MetadataEditRow } from '../../../../src-main/contract/rows'

/** One field of what is known of an article. */
export interface AboutField {
  field: EditableField
  /** In force; a time with its clock where one is known. Null: there is none. */
  value: string | null
  /** Where the value in force was found; null for an editor's, and where nothing was. */
  found: FoundMetadata | null
  /** What the editor said, when one did; `before`: what was found in its place. */
  edit: (MetadataEditRow & { before: string | null }) | null
  /** Other values that were found, each once, the surest first. */
  others: FoundMetadata[]
}

/** All fields in their order, with what was found beside what is in force. */
export function aboutFields(article: ArticleRow, edits: readonly MetadataEditRow[]): AboutField[] {
  const found = article.found ?? []
  return editableFields.map((field) => {
    const edit = edits.find((one) => one.field === field)
    // Where no address is named, the canonical one stands in for it.
    const own = found.filter((one) => one.field === field || (field === 'url' && one.field === 'canonicalUrl'))
    const inForce = edit ? edit.value || null : inForceOf(article, field)
    const source = edit ? null : sourceOf(own, field, inForce)
    return {
      field,
      value: source?.value ?? inForce,
      found: source ?? (edit || inForce === null ? null : fromText(article, field, inForce)),
      edit: edit ? { ...edit, before: plain(edit.found) } : null,
      others: distinct(own, source?.value ?? inForce, bestOf(own, field)),
    }
  })
}

type Value = MetadataEditRow['found'] | undefined

const plain = (value: Value): string | null =>
  typeof value === 'object' && value !== null ? value.date : (value ?? null) || null

const inForceOf = (article: ArticleRow, field: EditableField): string | null =>
  plain((article as Partial<Record<EditableField, Value>>)[field])

/** Nothing is found of what only an editor says. */
const bestOf = (own: readonly FoundMetadata[], field: EditableField) =>
  field === 'standing' ? null : bestFound(own, field)

/** The one that the value in force was taken from: of a day, any time on it. */
function sourceOf(own: readonly FoundMetadata[], field: EditableField, value: string | null): FoundMetadata | null {
  if (value === null) return null
  const same = own.filter((one) => one.value === value || (field === 'published' && one.value.startsWith(value)))
  return bestOf(same, field) ?? same[0] ?? null
}

/** Articles that were imported before Stet kept what it found: all they have was read in their text. */
function fromText(article: ArticleRow, field: EditableField, value: string): FoundMetadata | null {
  if (article.found !== undefined || field === 'url' || field === 'standing') return null
  const basis = field === 'published' ? article.published.basis.join(' · ') : ''
  return { field, value, from: 'text', certainty: 'likely', basis }
}

function distinct(own: readonly FoundMetadata[], inForce: string | null, best: FoundMetadata | null): FoundMetadata[] {
  const seen = new Set([inForce])
  const others: FoundMetadata[] = []
  for (const one of best ? [best, ...own] : own) {
    if (seen.has(one.value)) continue
    seen.add(one.value)
    others.push(one)
  }
  return others
}

/** Whether an editor's value says what is in force already, so that there is nothing to save. */
export const isSaidAlready = ({ field, value, edit }: AboutField, typed: string): boolean =>
  edit
    ? edit.value === typed
    : JSON.stringify(metadataInForce(field, value ?? '')) === JSON.stringify(metadataInForce(field, typed))

/** Days as people write them ("14.3.2031", "2031-03-14 17:30") in the form that is kept; anything else stays as it is. */
export function isoOf(typed: string): string {
  const text = typed.trim()
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(\d{1,2}):(\d{2}))?$/.exec(text)
  if (german) {
    const [, date, month, year, hour, minute] = german
    const day = `${year}-${two(month)}-${two(date)}`
    return hour === undefined ? day : `${day}T${two(hour)}:${minute}`
  }
  return text.replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2})/, '$1T$2')
}
const two = (digits: string | undefined) => (digits ?? '').padStart(2, '0')

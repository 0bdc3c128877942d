import { type FoundMetadata, type MetadataField, metadataFields } from '../../contract/metadata'

type Certainty = FoundMetadata['certainty']

/** What programs write where the person wrote nothing. */
const emptyWords =
  /^(unknown|user|users?|admin(istrator)?|author|autor|owner|windows user|microsoft office user|python-docx|apache poi|root|untitled|unbenannt|ohne titel|document\d*|dokument\d*|titel|title)$/i

/** Of the template that a much used library starts every document from. */
const templateTimes = new Set(['2013-12-23T23:15:00Z'])

/** Gathers what the fields of a document's properties say; a value that says nothing is none. */
export class Properties {
  private readonly found: FoundMetadata[] = []

  add(field: MetadataField, value: string | null | undefined, basis: string, certainty: Certainty): void {
    const trimmed = value?.replace(/\s+/g, ' ').trim() ?? ''
    if (trimmed === '' || emptyWords.test(trimmed)) return
    this.push({ field, value: trimmed, from: 'properties', certainty, basis })
  }

  addTime(field: 'published' | 'updated', value: string | null | undefined, basis: string): void {
    const time = isoTime(value ?? '')
    if (time === null || templateTimes.has(time)) return
    // When a document was made says when its text came out only if nothing better does.
    this.push({
      field,
      value: time,
      from: 'properties',
      certainty: field === 'published' ? 'guessed' : 'likely',
      basis,
    })
  }

  /** The words of the text that are marked as its title. */
  addMarkedTitle(value: string | null, basis: string): void {
    if (value !== null && value.trim() !== '')
      this.push({
        field: 'title',
        value: value.replace(/\s+/g, ' ').trim(),
        from: 'markup',
        certainty: 'stated',
        basis,
      })
  }

  addLanguage(value: string | null | undefined, basis: string, certainty: Certainty): void {
    const tag = value?.trim().replaceAll('_', '-') ?? ''
    if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && !/^(und|zxx|none)/i.test(tag))
      this.add('language', tag, basis, certainty)
  }

  private push(value: FoundMetadata): void {
    if (this.found.some(({ field, value: known }) => field === value.field && known === value.value)) return
    this.found.push({
      ...value,
      value: value.value.slice(0, 4096).replace(/[\uD800-\uDBFF]$/, ''),
      basis: value.basis.slice(0, 300),
    })
  }

  /** Field by field, the best value of each first. */
  all(): FoundMetadata[] {
    return metadataFields.flatMap((name) => this.found.filter(({ field }) => field === name))
  }
}

/** An ISO 8601 time of our century or the end of the last, without parts of seconds; null where it is none. */
export function isoTime(value: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(value.trim())
  if (!match) return null
  const [, day, minutes, seconds = ':00', zone = ''] = match
  const time = minutes === undefined ? day! : `${day}T${minutes}${seconds}${zone}`
  const date = new Date(time)
  const year = date.getUTCFullYear()
  return Number.isNaN(date.getTime()) || year < 1990 || year > 2100 ? null : time
}

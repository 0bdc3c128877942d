import type { FoundMetadata, MetadataField } from '../../contract/metadata'

/** What pdf.js reads of a document's information dictionary and of its XMP packet, by their names there. */
export interface Properties {
  info: Record<string, unknown>
  xmp: (name: string) => unknown
}

/** The properties as metadata, the best value of a field first. `headline`: the largest words of the first page. */
export function metadataOf({ info, xmp }: Properties, headline: string | null): FoundMetadata[] {
  const found: FoundMetadata[] = []
  const add = (field: MetadataField, value: string, rest: Omit<FoundMetadata, 'field' | 'value'>) => {
    const text = oneLine(value).slice(0, 4096)
    if (text !== '' && !found.some((other) => other.field === field && other.value === text)) {
      found.push({ field, value: text, ...rest })
    }
  }
  const stated = [
    ...words(xmp('dc:title')).map((value) => ({ value, from: 'xmp' as const, basis: 'dc:title' })),
    ...words(info.Title).map((value) => ({ value, from: 'properties' as const, basis: '/Title' })),
  ]
  for (const { value, from, basis } of stated) {
    if (!isRubbish(value)) add('title', value, { from, certainty: 'stated', basis })
  }
  if (headline !== null) {
    add('title', headline, { from: 'markup', certainty: 'likely', basis: 'largest words of page 1' })
  }
  addPeople(add, { info, xmp })
  addTimes(add, { info, xmp })
  for (const value of words(xmp('dc:language')))
    add('language', value, { from: 'xmp', certainty: 'stated', basis: 'dc:language' })
  // Programs write the language of their own settings there.
  for (const value of words(info.Language))
    add('language', value, { from: 'properties', certainty: 'likely', basis: '/Lang' })
  for (const value of words(xmp('dc:rights')))
    add('rights', value, { from: 'xmp', certainty: 'stated', basis: 'dc:rights' })
  for (const name of ['prism:url', 'dc:identifier', 'dc:source']) {
    for (const value of words(xmp(name))) {
      if (/^https?:\/\/\S+$/.test(value)) add('url', value, { from: 'xmp', certainty: 'likely', basis: name })
    }
  }
  return found
}

type Add = (field: MetadataField, value: string, rest: Omit<FoundMetadata, 'field' | 'value'>) => void

function addPeople(add: Add, { info, xmp }: Properties): void {
  const creators = words(xmp('dc:creator')).filter((name) => !isNobody(name))
  if (creators.length > 0) add('byline', creators.join(', '), { from: 'xmp', certainty: 'likely', basis: 'dc:creator' })
  for (const value of words(info.Author)) {
    if (!isNobody(value)) add('byline', value, { from: 'properties', certainty: 'likely', basis: '/Author' })
  }
  for (const value of words(xmp('dc:publisher')))
    add('outlet', value, { from: 'xmp', certainty: 'likely', basis: 'dc:publisher' })
}

/** When the file was made is near when its text was published, and no more than that. */
function addTimes(add: Add, { info, xmp }: Properties): void {
  const times = [
    ['published', 'xmp:CreateDate', '/CreationDate', info.CreationDate],
    ['updated', 'xmp:ModifyDate', '/ModDate', info.ModDate],
  ] as const
  for (const [field, xmpName, name, value] of times) {
    for (const time of words(xmp(xmpName))) {
      const iso = isoOfXmp(time)
      if (iso) add(field, iso, { from: 'xmp', certainty: 'guessed', basis: xmpName })
    }
    const iso = typeof value === 'string' ? isoOfPdf(value) : null
    if (iso) add(field, iso, { from: 'properties', certainty: 'guessed', basis: name })
  }
}

function words(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value]
  return all
    .filter((one): one is string => typeof one === 'string')
    .map(oneLine)
    .filter((one) => one !== '')
}

const oneLine = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** What programs write where nobody gave a title: their own name, the file's, "untitled". */
export function isRubbish(title: string): boolean {
  return (
    /^(?:microsoft (?:word|office|powerpoint)|word|powerpoint presentation|untitled|unbenannt|ohne titel|sans (?:titre|nom)|senza (?:titolo|nome)|sin título|sem título|naamloos|без (?:названия|имени)|document|dokument|documento?|print|title|titel|about:blank|slide \d|layout \d)(?:\s*[-–:]?\s*\d*)?$/iu.test(
      title,
    ) ||
    /^microsoft (?:word|office|powerpoint) - /i.test(title) ||
    /^\S+\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|txt|html?|tex|dvi|pages|pub|pmd|xlsx?|pptx?)$/i.test(title) ||
    /^(?:file|https?):\/\//i.test(title) ||
    !/\p{L}{2}/u.test(title)
  )
}

const isNobody = (name: string): boolean =>
  /^(?:admin(?:istrator)?|user|benutzer|owner|unknown|\(?anonymous\)?|\(?unspecified\)?|unbekannt|root|author|autor|windows[- ]benutzer|windows user|test|default|n\/a|\W*)$/iu.test(
    name,
  )

/** "D:20310314173000+01'00'" as ISO 8601, with the zone where it has one; as exact as it is, a day at least. */
export function isoOfPdf(date: string): string | null {
  const found = /^\s*(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?/.exec(
    date,
  )
  if (!found) return null
  const [, year, month, day, hour, minute, second = '00', utc, sign, zoneHour, zoneMinute = '00'] = found
  const zone = utc ? 'Z' : sign ? `${sign}${zoneHour}:${zoneMinute}` : ''
  return isoOfXmp(hour ? `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}` : `${year}-${month}-${day}`)
}

function isoOfXmp(date: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(date)
  if (!found || Number.isNaN(Date.parse(date))) return null
  return Number(found[1]) < 1970 ? null : date
}

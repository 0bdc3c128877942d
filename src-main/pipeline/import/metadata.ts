import { type AnalysedDocument, languageSchema } from '../../contract/analysis'
import { type ArticleMetadata, webAddressSchema } from '../../contract/events'
import { bestFound, type FoundMetadata, type MetadataField, mostFound } from '../../contract/metadata'
import { isoDay, parseIsoDay } from '../calendar'

/** What the engine reads out of an article's text alone. */
export type Read = Pick<AnalysedDocument, 'title' | 'language' | 'outlet' | 'agency' | 'byline' | 'published'>

/**
 * The article's metadata out of what its file says and what the engine reads. What the file states comes first, then what is likely,
 * then what is guessed, then the engine; but
 * - a day that the text states goes before one that is only guessed: files carry the day on which somebody saved them;
 * - the language is the engine's, which a page's own mark ("en" of a template, over German text) is wrong about more often; the file's is
 *   taken where it only says more ("de-AT") or the text is too short to tell.
 *
 * All that was found goes along, with what the engine read in the same form. `fallbackUrl`: where the person says it came from.
 */
export function chosenMetadata(
  found: readonly FoundMetadata[],
  read: Read,
  fallbackUrl: string | null,
): ArticleMetadata {
  const all = [...found.filter(isUsable), ...foundInText(read)].slice(0, mostFound)
  const best = (field: MetadataField, length: number) => bestFound(all, field)?.value.slice(0, length) ?? null
  const address = (field: 'url' | 'canonicalUrl') =>
    all.find((one) => one.field === field && isAddress(one.value))?.value ?? null
  return {
    title: best('title', 2000),
    language: languageOf(all, read.language),
    outlet: best('outlet', 500),
    agency: best('agency', 500),
    byline: best('byline', 500),
    published: publishedOf(found, read.published),
    retrieved: null,
    url: fallbackUrl ?? address('url') ?? address('canonicalUrl'),
    updated: best('updated', 40),
    canonicalUrl: address('canonicalUrl'),
    section: best('section', 500),
    rights: best('rights', 2000),
    found: all,
  }
}

const isAddress = (value: string) => webAddressSchema.safeParse(value).success

const isUsable = ({ field, value }: FoundMetadata): boolean => {
  if (value.trim() === '') return false
  if (field === 'published' || field === 'updated') return dayOf(value) !== null
  if (field === 'language') return languageSchema.safeParse(value).success
  return field !== 'url' && field !== 'canonicalUrl' ? true : isAddress(value)
}

/** The engine's values, after all of the file's: it reads running text, where a name may be anything. */
function foundInText(read: Read): FoundMetadata[] {
  const of = (field: MetadataField, value: string | null, basis = ''): FoundMetadata[] => {
    if (value === null || value.trim() === '') return []
    const certainty = field === 'published' && read.published.certainty === 'stated' ? 'likely' : 'guessed'
    return [{ field, value: value.slice(0, 4096), from: 'text', certainty, basis: basis.slice(0, 300) }]
  }
  return [
    ...of('title', read.title),
    ...of('language', read.language === 'und' ? null : read.language),
    ...of('outlet', read.outlet),
    ...of('agency', read.agency),
    ...of('byline', read.byline),
    ...of('published', read.published.date, read.published.basis.join(' · ')),
  ]
}

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase()

function languageOf(all: readonly FoundMetadata[], read: string): string {
  const said = bestFound(
    all.filter(({ from }) => from !== 'text'),
    'language',
  )?.value
  if (said === undefined) return read
  return read === 'und' || (primary(said) === primary(read) && said.length > read.length) ? said : read
}

/** The day as the clock on the wall had it where the article was published: "2031-05-04T23:30-05:00" is the fourth. */
export function dayOf(value: string): string | null {
  const day = parseIsoDay(value)
  return day === null ? null : isoDay(day)
}

type Published = AnalysedDocument['published']

function publishedOf(found: readonly FoundMetadata[], read: Published): Published {
  const best = bestFound(found.filter(isUsable), 'published')
  if (best === null || (best.certainty === 'guessed' && read.certainty === 'stated')) return read
  const certainty = best.certainty === 'guessed' ? 'inferred' : 'stated'
  return { date: dayOf(best.value), certainty, basis: [`${best.basis}: ${best.value}`.slice(0, 300)] }
}

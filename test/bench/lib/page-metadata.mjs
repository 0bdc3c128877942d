export const metadataFields = [
  'title',
  'byline',
  'published',
  'updated',
  'outlet',
  'language',
  'canonicalUrl',
  'section',
]

const folded = (text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
const names = (text) =>
  folded(text)
    .split(/\s*(?:,|;|&|(?<= )(?:and|und|et|y|e|en|og|och|i|и|та)(?= ))\s*/)
    .filter((name) => name !== '')
    .sort()
    .join('|')

/** Whether a value found is the one expected: the same moment, the same names in any order, else the same text but for case and white space. */
export function isSameValue(field, found, expected) {
  if (field === 'byline') return names(found) === names(expected)
  if (field !== 'published' && field !== 'updated') return folded(found) === folded(expected)
  if (expected.length === 10) return found.slice(0, 10) === expected
  return found.length > 10 && Date.parse(found) === Date.parse(expected)
}

/**
 * Of one page, field by field: 'right', 'wrong', 'missing' (the page says it, the reader does not), 'made up' (the other way round), 'none'. `found`: as
 * readers give it, the best value of each field first; `expected`: a golden page's JSON.
 */
export function scoreMetadata(found, expected) {
  return Object.fromEntries(
    metadataFields.map((field) => {
      const value = found.find((one) => one.field === field)?.value ?? null
      const wanted = expected[field] ?? null
      if (wanted === null) return [field, value === null ? 'none' : 'made up']
      if (value === null) return [field, 'missing']
      return [field, isSameValue(field, value, wanted) ? 'right' : 'wrong']
    }),
  )
}

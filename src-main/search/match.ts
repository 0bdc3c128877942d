import type { SearchKind } from '../contract/search'
import type { Term } from './parse'

/**
 * A query in SQLite's full-text language. Tokens are letters and digits only, and each phrase stands in quotation marks, so
 * that nothing typed can be read as an operator. Null when nothing is to be found by it: no terms but excluded ones.
 */
export function matchOf(terms: readonly Term[], spellings: ReadonlyMap<string, readonly string[]>): string | null {
  const found = terms.filter(({ isExcluded }) => !isExcluded).map((term) => oneOf(term, spellings))
  if (found.length === 0) return null
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map((term) => oneOf(term, new Map()))
  const positive = `(${found.join(' AND ')})`
  return excluded.length === 0 ? positive : `(${positive} NOT (${excluded.join(' OR ')}))`
}

function oneOf({ forms, isPrefix, nameKey }: Term, spellings: ReadonlyMap<string, readonly string[]>): string {
  const others = nameKey === null ? [] : (spellings.get(nameKey) ?? [])
  const phrases = [
    ...forms.map((form) => `"${form.map(safe).join(' ')}"${isPrefix ? '*' : ''}`),
    ...others.map((token) => `"${safe(token)}"`),
  ]
  return `(${phrases.join(' OR ')})`
}

const safe = (token: string) => token.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** What is searched in: one dossier or all, without those that are deleted, and kinds (none: all). */
export interface Scope {
  dossier: string | null
  kinds: readonly SearchKind[]
  without: readonly string[]
}

/** Tokens of the column that says what and whose an entry is. */
export const kindToken = (kind: SearchKind): string => `k${kind}`
export const dossierToken = (dossier: string): string => `d${dossier.replaceAll('-', '')}`

export type Columns = 'title' | 'title body numbers'

/** The whole expression over these columns and the one that says what and whose an entry is. */
export function expressionOf(match: string, { dossier, kinds, without }: Scope, columns: Columns): string {
  const place = (tokens: string[]) => `place : (${tokens.map((token) => `"${token}"`).join(' OR ')})`
  const parts = [`{${columns}} : ${match}`]
  if (dossier !== null) parts.push(place([dossierToken(dossier)]))
  if (kinds.length > 0) parts.push(place(kinds.map(kindToken)))
  const within = parts.map((part) => `(${part})`).join(' AND ')
  return without.length === 0 ? within : `(${within}) NOT (${place(without.map(dossierToken))})`
}

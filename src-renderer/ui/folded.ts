/** As somebody who looks for a word types it: without case and accents. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsOf = (query: string): string[] => folded(query).split(/\s+/u).filter(Boolean)

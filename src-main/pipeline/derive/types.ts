/** An article as this step needs it: `body` without furniture, `published` an ISO day or null, `agency` as it names it. */
export type Source = {
  id: string
  file: string
  language: string
  body: string
  published: string | null
  agency: string | null
}

/** How one article came of another; a wire is one text that both took over. */
export type EdgeType = 'copy' | 'translation' | 'spun' | 'wire'

/** Two articles by their place in the dossier. `score`: the share of the shorter one that the other has, 0–1. */
export type Edge = { type: EdgeType; a: number; b: number; score: number; evidence: string[] }

export interface ActivityOf {
  /** Null: of the whole library. */
  dossier: { id: string; title: string } | null
  /** The claim in hand, which the log can be narrowed to. */
  claim: string | null
  /** Those of the dossier, likewise. */
  articles: { id: string; title: string }[]
}

/** Where an entry leads to. */
export interface ActivityPlace {
  dossier: string
  claim: string | null
  article: string | null
}

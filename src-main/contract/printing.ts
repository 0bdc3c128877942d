/** A self-contained HTML page. `isTagged`: with tags, outline and names for what its links lead to. */
export interface PageToPrint {
  html: string
  isTagged: boolean
}

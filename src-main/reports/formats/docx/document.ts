import type { FlowPage } from '../flow/page'
import type { ZipPart } from './zip'

/** Twips (1/1440 inch). */
export const papers = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const
export const margin = 1134

export interface Comment {
  id: number
  author: string
  /** ISO 8601. */
  at: string
  paragraphs: string[]
}

export interface Relationship {
  id: string
  type: string
  target: string
  external: boolean
}

/** What the parts of the file have in common while it is written: numbers that must be told once, and what they lead to. */
export class DocxDocument {
  readonly comments: Comment[] = []
  readonly media: ZipPart[] = []
  readonly relationships: Relationship[] = []
  private readonly byTarget = new Map<string, string>()
  private lastBookmark = 0
  private lastRevision = 0
  private lastDrawing = 0

  constructor(readonly page: FlowPage) {}

  /** Width of the text, in twips. */
  get textWidth(): number {
    return papers[this.page.model.paper].width - 2 * margin
  }

  /** Id of a relationship; the same for the same target. */
  relate(type: string, target: string, external = false): string {
    const key = `${type} ${target}`
    const known = this.byTarget.get(key)
    if (known) return known
    const id = `rId${this.relationships.length + 1}`
    this.relationships.push({ id, type, target, external })
    this.byTarget.set(key, id)
    return id
  }

  bookmark(anchor: string, inside = ''): string {
    const id = this.lastBookmark++
    return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(anchor)}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`
  }

  nextRevision(): number {
    return ++this.lastRevision
  }

  nextDrawing(): number {
    return ++this.lastDrawing
  }

  comment(author: string | null, at: string, paragraphs: string[]): number {
    const id = this.comments.length
    this.comments.push({ id, author: author ?? 'Stet', at, paragraphs })
    return id
  }
}

/** Word allows letters, digits and underscores, 40 of them, a letter first. Our anchors are short and need no more. */
export const bookmarkName = (anchor: string): string => anchor.replace(/[^a-z0-9]/gi, '_').slice(0, 40)

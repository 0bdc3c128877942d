import { folded, wordsOf } from '../../ui/folded'

/** What the palette can offer: a command, a dossier, an article, a claim. */
export interface Offer {
  id: string
  label: string
  /** Second line: what kind of thing, or where it is. */
  detail?: string
  /** The keys that do the same, each as it is written on the keyboard. */
  keys?: string[]
  run: () => void
}

export interface OfferGroup {
  name: string
  offers: Offer[]
}

/** A group before anything is looked for. */
export interface Source extends OfferGroup {
  /** As many as are shown at most, once something is looked for; before that, `before`. */
  limit: number
  before: number
}

/** Read once an offer; many offers are made anew whenever the palette opens, so the text is what is remembered. */
const foldedLabels = new Map<string, string>()

/** A dossier of ten thousand claims fills it once; a day's work on many does not fill the memory. */
const remembered = 60_000

export function foldedLabel(label: string): string {
  const known = foldedLabels.get(label)
  if (known !== undefined) return known
  if (foldedLabels.size >= remembered) foldedLabels.clear()
  const made = folded(label)
  foldedLabels.set(label, made)
  return made
}

/** How well an offer answers: null where a word is missing; each word counts 3 at the start of one, else 1. */
export function scoreOf(label: string, words: readonly string[]): number | null {
  let score = 0
  for (const word of words) {
    const at = label.indexOf(word)
    if (at === -1) return null
    score += at === 0 ? 4 : label.includes(` ${word}`) ? 3 : 1
  }
  return score
}

/** As many as are looked at for one with a better score: enough for a screen, and typing never waits for the rest. */
const lookedAt = 60

/** The groups with what answers the query, the best answer's group first; without a query, what each shows before. */
export function findOffers(sources: readonly Source[], query: string): OfferGroup[] {
  const words = wordsOf(query)
  if (words.length === 0) {
    return sources
      .map(({ name, offers, before }) => ({ name, offers: offers.slice(0, before) }))
      .filter(({ offers }) => offers.length > 0)
  }
  return sources
    .map((source) => bestOf(source, words))
    .filter(({ offers }) => offers.length > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ name, offers }) => ({ name, offers }))
}

function bestOf({ name, offers, limit }: Source, words: readonly string[]) {
  const found: { offer: Offer; score: number }[] = []
  for (const offer of offers) {
    const score = scoreOf(foldedLabel(offer.label), words)
    if (score !== null && found.push({ offer, score }) >= lookedAt) break
  }
  found.sort((a, b) => b.score - a.score)
  return { name, best: found[0]?.score ?? 0, offers: found.slice(0, limit).map(({ offer }) => offer) }
}

import type { Span } from '../../contract/analysis'
import type { Language } from '../language'
import { trimSpan } from '../lines'
import { type Token, tokenize } from '../tokens'
import { speechWordsOf } from '../words/speech'

const withDashes: ReadonlySet<string | null> = new Set(['es', 'fr', 'it', 'pt'])
const opening = /^(?:—|–|--|-(?=\s))\s*(?=[\p{L}\p{N}¿¡«“"…])/u
/** A dash in speech: spaced on a side, or "--". */
const dash = /(?<=\s)[—–](?=\S|\s)|(?<=\S)[—–](?=[\s.,;:!?]|$)|(?<=\s)--?(?=\s|\p{L})/gu
const verbReach = 4

/**
 * Speech of a paragraph that opens with a dialogue dash: "—No nos vamos —dijo Ana—. Es nuestra casa." A dash alone is
 * a list's bullet, so a verb of saying must stand after another dash or after a comma.
 */
export function dashQuotes(text: string, paragraph: Span, language: Language | null): Span[] {
  if (!withDashes.has(language)) return []
  const body = text.slice(paragraph.start, paragraph.end)
  const start = opening.exec(body.slice(0, 8))?.[0].length
  if (start === undefined) return []
  const spans: Span[] = []
  const add = (from: number, to: number) => {
    const span = trimSpan(text, { start: paragraph.start + from, end: paragraph.start + to })
    if (span.start < span.end) spans.push(span)
  }
  let from = start
  let speaks = true
  for (const match of body.slice(start).matchAll(dash)) {
    const at = start + match.index
    const next = at + match[0].length
    if (speaks) {
      if (!saysAt(text, paragraph.start + next, paragraph, language)) continue
      add(from, at)
      speaks = false
    } else {
      from = next + (/^[.,;:!?\s]*/.exec(body.slice(next, next + 8))?.[0].length ?? 0)
      speaks = true
    }
  }
  if (spans.length > 0) {
    if (speaks) add(from, body.length)
    return spans
  }
  for (const match of body.matchAll(/[,!?]\s/g)) {
    if (match.index < start || !saysAt(text, paragraph.start + match.index + 1, paragraph, language)) continue
    add(start, match.index + (match[0].startsWith(',') ? 0 : 1))
    break
  }
  return spans
}

/** A verb of saying among the next words: "dijo", "a dit", "ha detto", "me dijo". */
function saysAt(text: string, at: number, paragraph: Span, language: Language | null): boolean {
  const w = speechWordsOf(language)
  const first = tokenize(text, at, Math.min(paragraph.end, at + 48), language).slice(0, verbReach)
  const verb = first.findIndex((t) => w.said.has(t.folded) || w.weak.has(t.folded) || w.participles.has(t.folded))
  if (verb < 0) return false
  const before = first.slice(0, verb)
  return before.every((t: Token) => w.between.has(t.folded) || w.pronouns.has(t.folded) || /^[-'’t]$/.test(t.text))
}

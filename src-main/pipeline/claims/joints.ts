import type { Annotation } from '../annotate'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { clauseWordsOf } from '../words/clauses'
import { speechWordsOf } from '../words/speech'

/**
 * A place where one clause may end and another begin: the first ends before token `end`, the next begins at `next`.
 * `that`: "… and that …"; `strong`: a semicolon or dash; `contrast`: ", while"; `relative`: a comma and "which".
 */
export type Joint = {
  end: number
  next: number
  kind: 'and' | 'that' | 'strong' | 'contrast' | 'relative'
  comma: boolean
}

/** Every place that could be a joint, in order: cheap, so that a sentence without any costs one pass over its tokens. */
export function jointsOf(text: string, a: Annotation, tokens: Token[], language: Language): Joint[] {
  const words = clauseWordsOf(language)
  const { that } = speechWordsOf(language)
  const isQuoted = (t: Token) => a.quotes.some((q) => t.start >= q.start - 1 && t.end <= q.end + 1)
  const dashes = tokens.filter((t) => isDash(text, t) && !isQuoted(t)).length
  const out: Joint[] = []
  for (let i = 2; i + 2 < tokens.length; i++) {
    const token = tokens[i]!
    const comma = tokens[i - 1]!.text === ','
    const end = comma ? i - 1 : i
    if (token.kind === 'mark') {
      if (token.text === ';' || (dashes === 1 && isDash(text, token))) {
        const joined = words.coordinators.has(tokens[i + 1]!.text.toLowerCase())
        if (!isQuoted(token)) out.push({ end: i, next: joined ? i + 2 : i + 1, kind: 'strong', comma: true })
        if (joined) i++
      }
      continue
    }
    const w = token.text
    if (w !== w.toLowerCase() || isQuoted(token)) continue
    if (words.coordinators.has(w)) {
      const kind = that.has(tokens[i + 1]!.folded) && isThat(tokens[i + 1]!) ? 'that' : 'and'
      out.push({ end, next: i + 1, kind, comma })
    } else if (comma) {
      const contrast = words.contrasts.find((phrase) => phrase.every((p, k) => tokens[i + k]?.text === p))
      if (contrast) out.push({ end, next: i + contrast.length, kind: 'contrast', comma })
      else if (words.relativeSubjects.has(w)) out.push({ end, next: i, kind: 'relative', comma })
    }
  }
  return out
}

const isDash = (text: string, { text: mark, start, end }: Token) =>
  /^[–—-]$/.test(mark) && /\s/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end))

/** "whether" and "if" stand in the same list: only "that" is repeated to go on with what is said. */
const isThat = (token: Token) => /^(that|dass|que|che|dat)$/.test(token.folded)

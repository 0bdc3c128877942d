import type { Attribution } from '../../contract/analysis'
import { lookupAt } from './lookup'
import { sayingAt, type Telling } from './saying'
import { type Source, sourceAt, subjectEndingAt, withApposedName, withSecond } from './source'
import { folded, isCoordinator, isDay, isUpper, quoteBefore, type SpeechContext } from './speech-context'

/** Tellings that hang together; `chain` has the outermost source first. */
export type Chain = { first: number; next: number; chain: Source[]; level: number }

/** Every telling of a sentence, in order: verbs with their subjects, "according to", "citing", "quoted by". */
export function findTellings(c: SpeechContext): Telling[] {
  const found: Telling[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (!c.words.triggers.has(c.tokens[i]!.folded)) continue
    const quoted = passiveQuoted(c, i)
    if (quoted && !overlaps(found, quoted)) found.push(quoted)
    const telling = byPhrase(c, i) ?? sayingAt(c, i)
    if (telling && !overlaps(found, telling)) found.push(telling)
  }
  return found.sort((a, b) => a.first - b.first || a.next - b.next)
}

/** "The governor was quoted (by Norpress) as saying": whoever is quoted says it. */
function passiveQuoted(c: SpeechContext, at: number): Telling | null {
  if (!/^(quoted|cited)$/.test(folded(c, at)) || !/^(was|were|is|are)$/.test(folded(c, at - 1))) return null
  const source = subjectEndingAt(c, at - 1)
  if (!source || source.pronoun) return null
  return { kind: 'says', source, first: source.first, next: at + 1, verb: at, names: false, level: c.level[at]! }
}

/** A source serves one verb: of two that claim the same words the first found stands. */
function overlaps(found: Telling[], telling: Telling): boolean {
  const last = found.slice(-3)
  return last.some((t) => t.source.first < telling.source.next && telling.source.first < t.source.next)
}

function byPhrase(c: SpeechContext, i: number): Telling | null {
  const { words } = c
  const quotedBy = lookupAt(c.tokens, i, words.quotedBy)
  if (quotedBy !== null) return telling(c, 'quotedBy', i, quotedBy)
  const citing = lookupAt(c.tokens, i, words.citing)
  if (citing !== null) return telling(c, 'citing', i, citing)
  const according = lookupAt(c.tokens, i, words.according)
  if (according !== null && (according > i + 1 || isPreposition(c, i))) return telling(c, 'according', i, according)
  const tag = lookupAt(c.tokens, i, words.tag)
  if (tag !== null && (quoteBefore(c, i) !== null || folded(c, i - 1) === ',')) return tagged(c, i, tag)
  return words.postposed.has(folded(c, i)) ? postposed(c, i) : null
}

function telling(c: SpeechContext, kind: Telling['kind'], first: number, at: number): Telling | null {
  const found = c.level[at] === c.level[first] ? sourceAt(c, at, { within: 'for' }) : null
  if (!found || found.pronoun) return null
  const source = withSecond(c, withApposedName(c, found), false)
  return { kind, source, first, next: source.next, verb: at - 1, names: false, level: c.level[first]! }
}

/** Portuguese "segundo", Italian "secondo" are "second" too, German "laut" is "loud": an article or name must follow. */
function isPreposition(c: SpeechContext, i: number): boolean {
  if (c.words.determiners.has(folded(c, i - 1)) && !/^[,;:]$/.test(folded(c, i - 1))) return false
  if (!/^(segundo|secondo|laut|conforme|segun)$/.test(folded(c, i))) return true
  if (folded(c, i) === 'segun') return true
  return isUpper(c, i + 1) || c.words.determiners.has(folded(c, i + 1))
}

const goesOn = /^(weiter|am|im|in|gegenuber|auf|bei|op|verder|alla|al|a)$/

/** „…“, so die Leiterin: only where the clause ends with it. */
function tagged(c: SpeechContext, first: number, at: number): Telling | null {
  const found = telling(c, 'says', first, at)
  const after = found && c.tokens[found.next]
  if (!found || (after && after.kind !== 'mark' && !goesOn.test(after.folded) && !isDay(c, found.next))) return null
  return found.source.named || c.words.determiners.has(folded(c, at)) || isUpper(c, at) ? found : null
}

/** "dem Bericht zufolge", "Augenzeugen zufolge"; of "den Angaben des Amtes zufolge" the office is the source. */
function postposed(c: SpeechContext, at: number): Telling | null {
  if (at === 0 || c.level[at - 1] !== c.level[at]) return null
  let first = at
  while (first > 0 && at - first < 10 && c.tokens[first - 1]!.kind !== 'mark' && !isCoordinator(c, first - 1)) first--
  let source: Source | null = null
  for (let i = first; i < at && !source; i++) {
    const candidate = sourceAt(c, i, { within: 'none', noun: true })
    if (candidate && candidate.next === at) source = candidate
  }
  if (!source || source.pronoun) return null
  const given = /^(?:den )?(?:Angaben|Worten|Aussagen) (?=\p{L})/u.exec(source.text)
  if (given) {
    const skip = given[0].trim().split(' ').length
    source = { ...source, first: source.first + skip, text: source.text.slice(given[0].length) }
  }
  return { kind: 'according', source, first: source.first, next: at + 1, verb: at, names: false, level: c.level[at]! }
}

/** Tellings joined to chains: "X reported, citing Y, that Z said" is X, Y, Z. */
export function chainsOf(c: SpeechContext, tellings: Telling[]): Chain[] {
  const chains: Chain[] = []
  let last: Telling | null = null
  for (const t of tellings) {
    const chain = chains.at(-1)
    const joined = chain && last && last.level === t.level && !parted(c, chain, t) ? placeIn(c, chain, last, t) : false
    if (!joined) chains.push({ first: t.first, next: t.next, chain: [t.source], level: t.level })
    else {
      chain!.first = Math.min(chain!.first, t.first)
      chain!.next = Math.max(chain!.next, t.next)
    }
    last = t
  }
  return chains
}

/** A semicolon, a coordinating word or a quotation between two tellings makes them two. */
function parted(c: SpeechContext, chain: Chain, t: Telling): boolean {
  for (let i = Math.min(chain.next, t.first); i < t.first; i++) {
    if (c.level[i] !== t.level || /^[;.:]$/.test(c.tokens[i]!.text) || isCoordinator(c, i)) return true
  }
  return t.first - chain.next > 14
}

function placeIn(c: SpeechContext, { chain }: Chain, last: Telling, t: Telling): boolean {
  const end = chain.length - 1
  switch (t.kind) {
    case 'quotedBy':
      chain.splice(end, 0, t.source)
      return true
    case 'citing':
      chain.push(t.source)
      return true
    case 'according':
      if (t.first - last.next > 2 || last.kind === 'citing') return false
      chain.splice(end, 0, t.source)
      return true
    case 'says': {
      if (last.kind === 'citing' && chain.length === 1) {
        chain.unshift(t.source)
        return true
      }
      const nested = last.kind === 'according' || isTold(c, last, t)
      if (nested) chain.push(t.source)
      return nested
    }
  }
}

/** "told reporters that Y said": the "that" belongs to the first verb, not to a noun after it. */
function isTold(c: SpeechContext, last: Telling, t: Telling): boolean {
  if (!c.words.that.has(folded(c, t.first - 1))) return false
  if (last.kind !== 'says') return true
  const between = c.tokens.slice(last.next, t.first - 1)
  const commas = between.filter((token) => token.text === ',').length
  return between.length <= 4 && (commas === 0 || (commas === 1 && between.at(-1)?.text === ','))
}

/** A source that stayed a pronoun is left out: the chain of "she added" may be empty. */
export function attributionsOf(
  c: Pick<SpeechContext, 'tokens'>,
  chains: Chain[],
  name: (source: Source) => string | null,
): Attribution[] {
  return chains.map((found): Attribution => {
    const chain = [...new Set(found.chain.map(name).filter((text): text is string => text !== null))]
    return { start: c.tokens[found.first]!.start, end: c.tokens[found.next - 1]!.end, chain }
  })
}

import { type Lookup, lookupOf } from '../annotate/lookup'

/** 'm', 'f': one person; 'p': several; 'x': one, of either sex. */
export type PronounKind = 'm' | 'f' | 'p' | 'x'

/**
 * The words by which a language tells who said something. Keys are folded (see `plain` in tokens.ts); they were listed
 * from grammars and from how newspapers of the language report speech.
 */
export type SpeechWords = {
  /** Every word that a telling can be found by: one look-up spares the rest for nearly all words. */
  triggers: ReadonlySet<string>
  /** Finite forms that are hardly ever anything but saying. */
  said: ReadonlySet<string>
  /** Finite forms with other senses too, or nouns: they count beside a quotation, a colon or a "that". */
  weak: ReadonlySet<string>
  /** Participles of saying; they need one of `auxiliaries`. */
  participles: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  /** "called it “…”": whoever does so says only what is quoted. */
  naming: ReadonlySet<string>
  /** Verbs that say something only with their particle: "teilte … mit". */
  separable: ReadonlyMap<string, string[]>
  /** Before the source: "according to". */
  according: Lookup
  /** Before the source, but only right after a quotation or a comma: German "so". */
  tag: Lookup
  /** After the source: German "zufolge". */
  postposed: ReadonlySet<string>
  /** Before an inner source: "citing". */
  citing: Lookup
  /** Before an outer source: "quoted by". */
  quotedBy: Lookup
  pronouns: ReadonlyMap<string, PronounKind>
  /** Articles and what stands in their place; the value is the gender it shows of one person, if any. */
  determiners: ReadonlyMap<string, 'm' | 'f' | null>
  /** Links inside a noun phrase: "of", "de", "des". */
  of: ReadonlySet<string>
  /** Prepositions that may belong to a subject before its verb: "a spokesman for the ministry said". */
  within: ReadonlySet<string>
  /** Words no source holds: prepositions, conjunctions, adverbs, relative pronouns, negative pronouns. */
  stops: ReadonlySet<string>
  that: ReadonlySet<string>
  /** "as X said": they and `that` open a clause whose verb may stand at its end. */
  as: ReadonlySet<string>
  /** Stand between subject and verb, or verb and subject: adverbs, clitics. */
  between: ReadonlySet<string>
  /** Verb, then subject, also where no quotation or comma stands before (German and Dutch main clauses). */
  verbSecond: boolean
  /** A subject may be left out, or follow its verb. */
  proDrop: boolean
  negations: Lookup
  /** Phrases that hold a negation's word and negate nothing. */
  negationTraps: Lookup
  hedges: Lookup
  hedgeTraps: Lookup
}

type Written = {
  [K in Exclude<keyof SpeechWords, 'triggers'>]: SpeechWords[K] extends boolean ? boolean : string
}

const words = (text: string) => new Set(text.split(/[\s|]+/).filter(Boolean))
const phrases = (text: string) =>
  lookupOf(
    text
      .split('|')
      .map((p) => p.trim())
      .filter(Boolean),
  )
const pairs = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [word = '', value = ''] = pair.split(':')
      return [word, value]
    })

/** Lists are written as text: words apart by spaces, phrases by "|", values after a colon. */
export function speechWords(w: Written): SpeechWords {
  const read = readWords(w)
  const lists = [read.said, read.weak, read.participles, read.naming, read.postposed, others]
  const tables = [read.separable, read.according, read.tag, read.citing, read.quotedBy]
  const triggers = new Set([...lists.flatMap((l) => [...l]), ...tables.flatMap((t) => [...t.keys()])])
  return { ...read, triggers }
}

const others = new Set(['quoted', 'cited', 'savoir', 'sapere', 'saber'])

function readWords(w: Written): Omit<SpeechWords, 'triggers'> {
  return {
    said: words(w.said),
    weak: words(w.weak),
    participles: words(w.participles),
    auxiliaries: words(w.auxiliaries),
    naming: words(w.naming),
    separable: new Map(pairs(w.separable).map(([verb, particles]) => [verb, particles.split(',')])),
    according: phrases(w.according),
    tag: phrases(w.tag),
    postposed: words(w.postposed),
    citing: phrases(w.citing),
    quotedBy: phrases(w.quotedBy),
    pronouns: new Map(pairs(w.pronouns).map(([word, kind]) => [word, kind as PronounKind])),
    determiners: new Map(pairs(w.determiners).map(([word, g]) => [word, g === 'm' || g === 'f' ? g : null])),
    of: words(w.of),
    within: words(w.within),
    stops: words(w.stops),
    that: words(w.that),
    as: words(w.as),
    between: words(w.between),
    verbSecond: w.verbSecond,
    proDrop: w.proDrop,
    negations: phrases(w.negations),
    negationTraps: phrases(w.negationTraps),
    hedges: phrases(w.hedges),
    hedgeTraps: phrases(w.hedgeTraps),
  }
}

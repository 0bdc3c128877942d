import { type Damage, damageAt, isInQuote, type SentenceContext } from './types'

type Order = { opens: ReadonlySet<string>; article: RegExp; pronoun: RegExp; verb: RegExp; object: RegExp }

/**
 * In a German or Dutch subordinate clause the conjugated verb stands last, or in the group of verbs at the end. Right
 * behind a short subject and before an article or "no" it stands where English has it.
 */
const orders: Record<'de' | 'nl', Order> = {
  de: {
    opens: new Set('dass weil obwohl nachdem bevor damit sodass falls'.split(' ')),
    article: /^(?:der|die|das|ein|eine|dieser|diese|dieses|sein|seine|ihr|ihre|kein|keine|alle|viele)$/,
    pronoun: /^(?:er|sie|es|wir|ich|man)$/,
    verb: /^(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|konnte|muss|musste|soll|sollte|will|wollte)$/,
    object: /^(?:ein|eine|einen|einem|einer|kein|keine|keinen|keinem|keiner|nicht|nie)$/,
  },
  nl: {
    opens: new Set('dat omdat hoewel nadat voordat zodat'.split(' ')),
    article: /^(?:de|het|een|deze|dit|zijn|haar|hun|geen|alle|veel)$/,
    pronoun: /^(?:hij|zij|ze|het|we|wij|ik|men|er)$/,
    verb: /^(?:heeft|hebben|had|hadden|is|was|waren|wordt|worden|werd|werden|kan|kon|moet|moest|wil|wilde)$/,
    object: /^(?:een|geen|niet|nooit)$/,
  },
}
const longestSubject = 4
const longestClause = 40
const clauseEnd = /^[,;:.!?()–—“”„"«»…]$/

export function findClauseOrder(c: SentenceContext): Damage[] {
  const { language } = c
  if (language !== 'de' && language !== 'nl') return []
  const order = orders[language]
  return c.tokens.flatMap((token, from): Damage[] => {
    if (!order.opens.has(token.folded) || isInQuote(c, from)) return []
    const verb = behindSubject(c, from + 1, order, language)
    if (verb < 0 || !order.verb.test(c.tokens[verb]!.folded)) return []
    if (!order.object.test(c.tokens[verb + 1]?.folded ?? '')) return []
    let to = verb + 1
    while (to < c.tokens.length && to - from < longestClause && !clauseEnd.test(c.tokens[to]!.text)) to++
    if (to - verb < 3 || endsInVerbs(c, to - 1)) return []
    return [damageAt(c, from, to - 1, 'split', 'the verb stands where the source language has it')]
  })
}

/** The token behind one noun phrase, or −1: a pronoun; an article or number, small words and one noun. */
function behindSubject(c: SentenceContext, at: number, order: Order, language: 'de' | 'nl'): number {
  const first = c.tokens[at]
  if (!first) return -1
  if (order.pronoun.test(first.folded) && order.verb.test(c.tokens[at + 1]?.folded ?? '')) return at + 1
  if (!order.article.test(first.folded) && first.kind !== 'number') return -1
  for (let i = at + 1; i <= at + longestSubject && i < c.tokens.length; i++) {
    const token = c.tokens[i]!
    if (token.kind !== 'word' || order.verb.test(token.folded)) return -1
    const isNoun = language === 'de' ? /^\p{Lu}/u.test(token.text) : order.verb.test(c.tokens[i + 1]?.folded ?? '')
    if (isNoun) return i + 1
  }
  return -1
}

/** "… hat nicht kommen können": with two infinitives German has the conjugated verb before them. */
const endsInVerbs = (c: SentenceContext, last: number) =>
  [last - 1, last].every((i) => /^\p{Ll}+n$/u.test(c.tokens[i]?.text ?? ''))

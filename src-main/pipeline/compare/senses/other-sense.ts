import type { Language } from '../../language'
import { allLanguages } from '../../words'
import type { Comparing } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { exchangeWeights as weights } from '../weights'
import { alignWords } from '../wording'
import type { Exchange } from './exchanges'

/** A word of a third passage, in another language, that stands for the sense meant. */
export type Witness = { passage: Passage; word: ContextWord }

/** The languages a word's dictionaries lead to. */
const hubsOf = (language: Language): Language[] =>
  language === 'en' ? allLanguages.filter((other) => other !== 'en') : ['en']

/** Do two words of one language share a translation into any other? */
export function shareTranslation(c: Comparing, x: string, y: string, language: Language): boolean {
  return hubsOf(language).some((to) => {
    const other = c.lexicon!.translate(y, language, to)
    return (
      other.length > 0 && c.lexicon!.translate(x, language, to).some(({ word }) => other.some((o) => o.word === word))
    )
  })
}

/**
 * A word that translates the one and by no way the other: neither itself nor by any other word that it can be rendered
 * with. "Anklage" may be "charge", "accusation", "indictment": "allegation" goes with them, "price" does not, though both
 * are other words for "charge". Null where no third passage tells.
 */
export function witnessOf(c: Comparing, { a, x, b, y }: Exchange, thirds: Passage[]): Witness | null {
  const language = a.language!
  const { words, alike } = surroundingsOf(c)
  const [meant] = x
  if (x.length !== 1 || !meant) return null
  for (const passage of thirds.slice(0, mostThirds)) {
    if (passage.language === null || passage.language === language) continue
    if (words(passage).some((w) => y.some((other) => alike(other, b, w, passage) > 0))) continue
    const word = alignWords(c, a, passage).matched.find((m) => m.a === meant)?.b
    if (!word) continue
    const all = c.lexicon!.translate(word.folded, passage.language, language)
    const renderings = all.filter((t) => t.word !== meant.stem)
    if (renderings.length < weights.known) continue
    const isRendering = (w: ContextWord) =>
      renderings.some((t) => t.word === w.stem || shareTranslation(c, t.word, w.folded, language))
    if (y.some(isRendering)) continue
    return { passage, word }
  }
  return null
}

const mostThirds = 12

/** Both words are known well, and no dictionary gives them a translation in common, nor the one for the other's. */
export function areUnrelated(c: Comparing, exchange: Exchange): boolean {
  const language = exchange.a.language!
  const [x, y] = [exchange.x[0]!, exchange.y[0]!]
  if (exchange.x.length > 1 || exchange.y.length > 1) return false
  const known = (w: ContextWord, to: Language) => c.lexicon!.translate(w.folded, language, to)
  const isKnown = hubsOf(language).some((to) => Math.min(known(x, to).length, known(y, to).length) >= weights.known)
  if (!isKnown || shareTranslation(c, x.folded, y.folded, language)) return false
  const leadsTo = (from: ContextWord, other: ContextWord) =>
    hubsOf(language).some((to) =>
      known(from, to)
        .slice(0, mostBack)
        .some((t) => c.lexicon!.translate(t.word, to, language).some((back) => back.word === other.stem)),
    )
  return !leadsTo(x, y) && !leadsTo(y, x)
}
const mostBack = 8

import type { Discrepancy } from '../../../../src-main/contract/analysis'
import type { Lexicon } from '../../../../src-main/pipeline/candidates'
import type { Language } from '../../../../src-main/pipeline/language'
import { analyse } from '../../../../src-main/pipeline/run'
import { stem } from '../../../../src-main/pipeline/stem'
import { article } from '../support/articles'

/** An article of a few sentences under a headline that says nothing, so that no flag comes of it. */
export const story = (text: string, day = '5 May 2031') => `News\n\nORVEL, ${day} – ${text}\n\nThe sky was grey.`

export const flags = (...texts: string[]): Discrepancy[] =>
  analyse(texts.map((text, i) => article(`${i}.txt`, text))).discrepancies

export const flagsWith = (lexicon: Lexicon, ...texts: string[]): Discrepancy[] =>
  analyse(
    texts.map((text, i) => article(`${i}.txt`, text)),
    { lexicon },
  ).discrepancies

export const valuesOf = (flag: Discrepancy | undefined) => [...new Set(flag?.mentions.map((m) => m.value))]

/** A dictionary of a few words, both ways; a line is one pair: "de:haus en:house". */
export function smallLexicon(entries: string): Lexicon {
  const words = entries
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/[ :]/) as [Language, string, Language, string])
  const both = words.flatMap(([l, w, m, v]): typeof words => [
    [l, w, m, v],
    [m, v, l, w],
  ])
  return {
    name: 'small',
    covers: () => true,
    translate: (word, from, to) =>
      both
        .filter(([l, w, m]) => l === from && m === to && w === word)
        .map(([, , , translation]) => ({ word: stem(translation, to), weight: 1 })),
  }
}

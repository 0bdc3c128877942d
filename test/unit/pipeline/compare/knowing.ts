import type { Discrepancy } from '../../../../src-main/contract/analysis'
import type { Language } from '../../../../src-main/pipeline/language'
import type { Lexicon } from '../../../../src-main/pipeline/lexicon-seam'
import { analyse } from '../../../../src-main/pipeline/run'
import { stem } from '../../../../src-main/pipeline/stem'
import { plain } from '../../../../src-main/pipeline/tokens'
import { article } from '../support/articles'

/** A dictionary of a few words: one meaning a line, "en:yard de:Werft fr:chantier". */
export function lexiconOf(table: string): Lexicon {
  const meanings = table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((entry) => entry.split(':') as [Language, string]))
  const isWord = (written: string, word: string, language: Language) =>
    plain(written) === word || stem(plain(written), language) === stem(word, language)
  return {
    translate: (word, from, to) =>
      meanings
        .filter((meaning) => meaning.some(([language, written]) => language === from && isWord(written, word, from)))
        .flatMap((meaning) => meaning.filter(([language]) => language === to))
        .map(([, written]) => ({ word: stem(plain(written), to), weight: 0.9 })),
    covers: () => true,
    name: 'a few invented entries',
  }
}

/** The flags between invented articles, each a text of its own, with a dictionary of these words. */
export const flagsKnowing = (table: string, ...texts: string[]): Discrepancy[] =>
  analyse(
    texts.map((text, i) => article(`${i}.txt`, text)),
    { lexicon: lexiconOf(table) },
  ).discrepancies

import type { Discrepancy } from '../../../../src-main/contract/analysis'
import { analyse } from '../../../../src-main/pipeline/run'
import { article } from '../support/articles'

/** The flags between invented articles, each a text of its own. */
export const flagsOf = (...texts: string[]): Discrepancy[] =>
  analyse(texts.map((text, i) => article(`${i}.txt`, text))).discrepancies

export const ofKind = (kind: Discrepancy['kind'], ...texts: string[]) =>
  flagsOf(...texts).filter((f) => f.kind === kind)

/** The sides' words and values, in dossier order. */
export const sides = (flag: Discrepancy | undefined) => flag?.mentions.map((m) => `${m.text} = ${m.value}`) ?? []

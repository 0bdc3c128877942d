import { pairsWithTerms } from '../../src-main/pipeline/align/article-pair'
import { linesOf, Meanings } from '../../src-main/pipeline/align/lines'
import { wordWeights } from '../../src-main/pipeline/align/word-weights'
import { readArticles } from '../../src-main/pipeline/read'
import { likelihoodWeights } from '../../src-main/pipeline/weights'
import { dictionaryFiles, lexiconOf } from '../../src-main/workers/dictionaries'

export { dictionaryFiles, lexiconOf, likelihoodWeights, linesOf, Meanings, pairsWithTerms, readArticles, wordWeights }

import { readAssertions, readStatement } from '../../src-main/pipeline/claims/read-text'
import { analyse } from '../../src-main/pipeline/run'
import { dictionaryFiles, lexiconOf } from '../../src-main/workers/dictionaries'

export { analyse, dictionaryFiles, lexiconOf, readAssertions, readStatement }

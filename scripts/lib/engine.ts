import { analyse } from '../../src-main/pipeline/run'
import { dictionaryFiles, lexiconOf } from '../../src-main/workers/dictionaries'

export { analyse, dictionaryFiles, lexiconOf }

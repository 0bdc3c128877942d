export { analyse, Engine } from '../../../src-main/pipeline/run'
export { tokenize } from '../../../src-main/pipeline/tokens'
export { dictionaryFiles, lexiconOf } from '../../../src-main/workers/dictionaries'

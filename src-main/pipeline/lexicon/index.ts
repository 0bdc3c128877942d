export { createLexicon, lexiconName } from './lexicon'
export { languagesWithout, type Meaning, type Meanings, meaningsOf } from './meaning'
export {
  type Dictionary,
  type DictionaryFault,
  openDictionary,
  type Preamble,
  preambleBytes,
  readPreamble,
} from './open'
export { type PartOfSpeech, partsOfSpeech } from './senses'
export type { DictionaryHeader } from './write'

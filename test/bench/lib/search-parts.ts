export { searchRequestSchema } from '../../../src-main/contract/search'
export { originalArtefact, textArtefact } from '../../../src-main/journal/artefacts'
export { openLibrary } from '../../../src-main/library/library'
export { createSearch } from '../../../src-main/library/search'

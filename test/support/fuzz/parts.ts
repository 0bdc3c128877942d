// What the fuzzing thread needs of the engine and the support, bundled for Node.
export { foundListSchema } from '../../../src-main/contract/metadata'
export { containers, formatOf, readers } from '../../../src-main/pipeline/import/formats'
export { defaultLimits } from '../../../src-main/workers/jobs'
export { readBytes } from '../../../src-main/workers/read-article'
export { zipFile } from '../zip-file'
export { mutated } from './mutate'

export { pageOf } from '../../src-main/pipeline/import/html-blocks'
export { parseHtml } from '../../src-main/pipeline/import/html-tree'
export { bodyOf } from '../../src-main/pipeline/import/html'

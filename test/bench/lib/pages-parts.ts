export { webPage } from '../../../src-main/pipeline/import/html'
export { readPastedHtml } from '../../../src-main/pipeline/import/html-pasted'
export { parseHtml } from '../../../src-main/pipeline/import/html-tree'
export { mhtml } from '../../../src-main/pipeline/import/mhtml'

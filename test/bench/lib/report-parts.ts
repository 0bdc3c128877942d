export { ok } from '../../../src-main/contract/errors'
export { reportFormats } from '../../../src-main/contract/reports'
export { renderReport } from '../../../src-main/reports/render'
export { bigReport } from './big-report'

export { ReportButton } from './ReportButton'
export { ReportDialog } from './ReportDialog'

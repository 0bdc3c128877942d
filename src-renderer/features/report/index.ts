export { ReportButton } from './ReportButton'
export { ReportDialog } from './ReportDialog'
export { ReportNotices } from './ReportNotices'
export { useExportAgain } from './useExport'

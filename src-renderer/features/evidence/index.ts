export { Assignee } from './Assignee'
export { ClaimRecords, type RecordsHandle } from './ClaimRecords'
export { DossierRecords } from './DossierRecords'
export type { OpenPlace } from './QuoteFields'

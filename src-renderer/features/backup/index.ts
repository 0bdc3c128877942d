export { RestoreDialog } from './RestoreDialog'
export { RestoredDialog } from './RestoredDialog'
export { useBackUp } from './useBackUp'

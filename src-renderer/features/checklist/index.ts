export { Checklist, type ChecklistHandle } from './Checklist'
export { FilterBar } from './FilterBar'
export { countShown, everything, type Filter, filterItems, stateOf } from './filter'
export { RetiredClaims } from './RetiredClaims'

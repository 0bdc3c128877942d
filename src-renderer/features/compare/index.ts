export { ClaimDialog } from './ClaimDialog'
export { Inspector, type InspectorHandle } from './Inspector'
export { markClaim } from './mark'

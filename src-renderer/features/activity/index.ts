export { Activity } from './Activity'
export type { ActivityOf, ActivityPlace } from './types'

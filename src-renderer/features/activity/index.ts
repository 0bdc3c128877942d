export { Activity, type ActivityOf, type ActivityPlace } from './Activity'

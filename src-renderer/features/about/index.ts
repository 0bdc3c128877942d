export { AboutDialog } from './AboutDialog'

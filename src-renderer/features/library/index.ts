export { LibraryScreen } from './LibraryScreen'

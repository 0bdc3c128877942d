export { type LibraryHandle, LibraryScreen } from './LibraryScreen'

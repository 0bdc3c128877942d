export { Reader, type ReaderHandle, type Walk } from './Reader'

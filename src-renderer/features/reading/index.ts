export { type ReadAction, Reader, type ReaderHandle, type Walk } from './Reader'
export type { ClaimQuestion } from './useClaiming'

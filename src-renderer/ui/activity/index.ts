export { type Part, plainText } from './parts'
export { Sentence } from './Sentence'
export { type Happening, type Told, told } from './sentence'
export type { Names } from './teller'

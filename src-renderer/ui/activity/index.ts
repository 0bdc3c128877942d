export { type Part, plainText } from './parts'
export { Sentence } from './Sentence'
export { type Told, told } from './sentence'
export type { Happening, Names } from './teller'

import type { Stated } from './article'
import type { Unit } from './features'

/** One assertion on the checklist: a sentence, or a part of one. `id`: its mention's. */
export type Assertion = { id: string; unit: Unit; start: number; end: number; stated: Stated }

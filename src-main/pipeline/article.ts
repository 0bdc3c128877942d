import type { Span } from '../contract/analysis'
import type { Annotation } from './annotate'
import type { Judgement } from './claims'
import type { Assertion } from './claims/assertions'
import type { Damage } from './damage'
import type { DescribedArticle } from './describe'
import type { Unit } from './features'
import type { Language } from './language'
import type { Sentence } from './segment'

/** An article cut into sentences; `own` tells it and its corrections from every other. */
export type CutArticle = DescribedArticle & { own: string; language: Language | null; sentences: Sentence[] }

/** What one sentence holds, whether there is something to check in it, and what it asserts: one span or more. */
export type ReadSentence = { annotation: Annotation; judgement: Judgement; assertions: Stated[] }

/** A span that states something: an assertion as the engine cut it, or what an editor chose. */
export type Stated = Span & Partial<Pick<Assertion, 'joint' | 'lead' | 'told'>>

/** An article with all that stands in it. `units`: its sentences as linking sees them. */
export type Article = CutArticle & { read: ReadSentence[]; damage: Damage[]; units: Unit[] }

import { type ActivityKind, activityKindNames } from '../../../src-main/contract/activity'
import type { ActivityFilter } from '../../queries'
import type { ActivityOf } from './types'

export interface Chosen {
  /** In the dossier it was opened from, not in the whole library. */
  isHere: boolean
  /** Of nobody in particular: of everybody. */
  people: string[]
  /** None in particular: all that people did. */
  kinds: ActivityKind[]
  /** `claim`: the one in hand; else the id of an article. Null: about anything. */
  about: string | null
}

export const everything = (isHere: boolean): Chosen => ({ isHere, people: [], kinds: [], about: null })

export const isNarrowed = ({ people, kinds, about }: Chosen): boolean =>
  people.length > 0 || kinds.length > 0 || about !== null

/** What the engine made of a change is shown when it is asked for: who reads the log wants to know of people. */
export const kindsOfPeople = activityKindNames.filter((kind) => kind !== 'engine')

export function requestOf(of: ActivityOf, { isHere, people, kinds, about }: Chosen): ActivityFilter {
  const dossier = isHere ? (of.dossier?.id ?? null) : null
  const aboutClaim = about === 'claim' && of.claim !== null && dossier !== null
  return {
    dossier,
    kinds: kinds.length > 0 ? kinds : kindsOfPeople,
    ...(people.length > 0 ? { people } : {}),
    ...(aboutClaim ? { claim: of.claim! } : {}),
    ...(about !== null && about !== 'claim' && dossier !== null ? { article: about } : {}),
  }
}

import type { UserCommand } from '../../src-main/contract/commands'
import type { Aspect } from '../../src-main/contract/events'
import type { VerdictRow } from '../../src-main/contract/rows'

/** What a verdict says, without who and when. */
export type Standing = Pick<VerdictRow, 'mark' | 'established' | 'perMention' | 'reason' | 'confidence'>

export interface Place {
  claim: string
  aspect: Aspect
}

/** What is said of one claim in one aspect. */
export interface Said extends Place {
  /** Null: it is open again. */
  standing: Standing | null
}

export const placeKey = ({ claim, aspect }: Place) => `${claim}|${aspect}`

/** One mark is a command of its own; many are one command, which the journal takes whole or not at all. */
export function markCommand(dossier: string, said: readonly Said[]): UserCommand {
  const [only] = said
  if (said.length === 1 && only) {
    const { claim, aspect, standing } = only
    const place = { dossier, claim, aspect, undoes: null }
    return standing ? { type: 'SetVerdict', ...place, ...pick(standing) } : { type: 'ClearVerdict', ...place }
  }
  const entries = said.map(({ claim, aspect, standing }) => ({ claim, aspect, undoes: null, standing }))
  return {
    type: 'SetVerdicts',
    dossier,
    verdicts: entries.flatMap(({ standing, ...place }) => (standing ? [{ ...place, ...pick(standing) }] : [])),
    cleared: entries.flatMap(({ standing, ...place }) => (standing ? [] : [place])),
  }
}

/** What a command says of claims, in the order of the events it writes; nothing for one that is about something else. */
export function saidBy(command: UserCommand): Said[] {
  if (command.type === 'SetVerdict') return [{ ...placeOf(command), standing: command }]
  if (command.type === 'ClearVerdict') return [{ ...placeOf(command), standing: null }]
  if (command.type !== 'SetVerdicts') return []
  return [
    ...command.verdicts.map((verdict) => ({ ...placeOf(verdict), standing: verdict })),
    ...command.cleared.map((place) => ({ ...placeOf(place), standing: null })),
  ]
}

/** `command` naming the events that it takes back: those that `last` wrote. Commands without a place for it stay as they are. */
export function withUndoes(command: UserCommand, last: UserCommand, events: readonly string[]): UserCommand {
  if (command.type !== 'SetVerdicts')
    return 'undoes' in command ? { ...command, undoes: events.at(-1) ?? null } : command
  const written = new Map(saidBy(last).map((said, i) => [placeKey(said), events[i] ?? null]))
  const named = <E extends Place>(entry: E) => ({ ...entry, undoes: written.get(placeKey(entry)) ?? null })
  return { ...command, verdicts: command.verdicts.map(named), cleared: command.cleared.map(named) }
}

export const isSameStanding = (a: Standing, b: Standing): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const placeOf = ({ claim, aspect }: Place): Place => ({ claim, aspect })

const pick = ({ mark, established, perMention, reason, confidence }: Standing): Standing => ({
  mark,
  established,
  perMention,
  reason,
  confidence,
})

const sorted = (standing: Standing) => [
  pick({ ...standing, perMention: {} }),
  Object.entries(standing.perMention).sort(),
]

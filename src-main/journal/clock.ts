import { fail, ok, type Result } from '../contract/errors'

/**
 * Hybrid logical clock (Kulkarni et al., 2014) as text: an ISO 8601 instant in UTC, a hyphen and a four-digit hexadecimal
 * counter, so that clocks sort as text. It never goes back, also when the machine's own clock does.
 */
export type Clock = string

/** What a remote clock may be ahead: a machine set to the wrong year must not drag every other one along for good. */
const maxAheadMs = 24 * 60 * 60 * 1000
const lastCounter = 0xffff

/** The clock of the next local event. `wallMs`: milliseconds since 1970 by this machine. */
export function tick(last: Clock | null, wallMs: number): Clock {
  if (last === null) return write(wallMs, 0)
  const before = read(last)
  return wallMs > before.ms ? write(wallMs, 0) : next(before)
}

/** The clock after learning of an event from elsewhere: later than both. Refuses one more than a day ahead. */
export function receive(last: Clock | null, remote: Clock, wallMs: number): Result<Clock> {
  const there = read(remote)
  if (there.ms - wallMs > maxAheadMs) {
    return fail('command-refused', { why: `the clock of the other machine is wrong (${remote.slice(0, 24)})` })
  }
  const latest = last === null || remote > last ? there : read(last)
  return ok(wallMs > latest.ms ? write(wallMs, 0) : next(latest))
}

const next = ({ ms, counter }: { ms: number; counter: number }): Clock =>
  counter < lastCounter ? write(ms, counter + 1) : write(ms + 1, 0)

const write = (ms: number, counter: number): Clock =>
  `${new Date(ms).toISOString()}-${counter.toString(16).padStart(4, '0')}`

const read = (clock: Clock) => ({ ms: Date.parse(clock.slice(0, 24)), counter: Number.parseInt(clock.slice(25), 16) })

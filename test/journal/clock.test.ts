import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clockSchema } from '../../src-main/contract/events'
import { receive, tick } from '../../src-main/journal/clock'
import { openLibrary } from '../../src-main/library/library'
import { deskOn, dossier, newDesk, newFolder, refusal, value } from './support/desk'

const noon = Date.parse('2031-03-12T12:00:00.000Z')

function reopenedADayEarlier(folder: string) {
  const library = value(openLibrary(folder, { mode: 'write', now: () => noon - 86_400_000 }))
  onTestFinished(() => library.close())
  return deskOn(library)
}

describe('the hybrid logical clock', () => {
  it('is the wall clock while that goes forward', () => {
    expect(tick(null, noon)).toBe('2031-03-12T12:00:00.000Z-0000')
    expect(tick('2031-03-12T11:59:59.999Z-0007', noon)).toBe('2031-03-12T12:00:00.000Z-0000')
  })

  it('counts while the wall clock stands still or goes back', () => {
    expect(tick('2031-03-12T12:00:00.000Z-0000', noon)).toBe('2031-03-12T12:00:00.000Z-0001')
    expect(tick('2031-03-12T12:00:00.000Z-00ff', noon - 3_600_000)).toBe('2031-03-12T12:00:00.000Z-0100')
  })

  it('goes on to the next millisecond when the counter is full', () => {
    expect(tick('2031-03-12T12:00:00.000Z-ffff', noon)).toBe('2031-03-12T12:00:00.001Z-0000')
  })

  it('is later than all it has seen, as text, whatever the wall clock does', () => {
    const wall = fc.integer({ min: noon - 1000, max: noon + 1000 })
    fc.assert(
      fc.property(fc.array(fc.record({ wall, isRemote: fc.boolean() })), (steps) => {
        let last = tick(null, noon)
        for (const { wall, isRemote } of steps) {
          const remote = tick(null, wall + 500)
          const next = isRemote ? value(receive(last, remote, wall)) : tick(last, wall)
          expect(next > last).toBe(true)
          if (isRemote) expect(next > remote).toBe(true)
          expect(clockSchema.safeParse(next).success).toBe(true)
          last = next
        }
      }),
    )
  })

  it('refuses a remote clock that is more than a day ahead', () => {
    expect(refusal(receive(null, '2041-03-12T12:00:00.000Z-0000', noon))[0]).toBe('command-refused')
  })

  it('goes on from the last event when the library is opened again on a machine set back', () => {
    const folder = newFolder()
    const first = newDesk(folder, { now: () => noon })
    first.library.close()
    const second = reopenedADayEarlier(folder)
    second.does({ type: 'RenameDossier', dossier, title: 'After' })
    const clocks = second.library.reads.events(dossier, 0, 10).map((event) => event.clock)
    expect(clocks).toEqual([...clocks].sort())
    expect(clocks[1]).toBe('2031-03-12T12:00:00.000Z-0003')
    expect(value(second.library.verify()).problems).toEqual([])
  })
})

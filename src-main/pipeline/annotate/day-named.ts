import type { Anchor } from '../values/date-types'

const longestMemory = 4

/**
 * The day or year an article named last, carried from sentence to sentence in reading order. It fades: past a heading, or more
 * than four sentences on, "two days later" is no longer reckoned from it.
 */
export class DayNamed {
  private last: Anchor | null = null
  private age = 0

  /** What the next sentence may lean on. */
  before(sentence: { role: string }): Anchor | null {
    if (sentence.role === 'headline' || sentence.role === 'crosshead' || this.age >= longestMemory) this.last = null
    return this.last
  }

  /** `named`: the day in force at the end of the sentence just read. */
  after(named: Anchor | null): void {
    // The very object handed out comes back where the sentence named no day of its own.
    this.age = named !== null && named !== this.last ? 0 : this.age + 1
    this.last = named
  }
}

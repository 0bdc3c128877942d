import type { Day } from '../calendar'

const longestMemory = 4

/**
 * The day an article named last, carried from sentence to sentence in reading order. It fades: past a heading, or more
 * than four sentences on, "two days later" is no longer reckoned from it.
 */
export class DayNamed {
  private day: Day | null = null
  private age = 0

  /** What the next sentence may lean on. */
  before(sentence: { role: string }): Day | null {
    if (sentence.role === 'headline' || sentence.role === 'crosshead' || this.age >= longestMemory) this.day = null
    return this.day
  }

  /** `named`: the day in force at the end of the sentence just read. */
  after(named: Day | null): void {
    // The very object handed out comes back where the sentence named no day of its own.
    this.age = named !== null && named !== this.day ? 0 : this.age + 1
    this.day = named
  }
}

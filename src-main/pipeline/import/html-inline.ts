/**
 * The text of one block while it is put together. Its last character is kept apart: asking a long string that grows for its end would copy it
 * each time.
 */
export class InlineText {
  private parts: string[] = []
  /** The last character; empty where there is no text. */
  last = ''
  /** Characters in links, in `time` elements, in bold. */
  linked = 0
  timed = 0
  strong = 0

  /** `isPlain`: white space is collapsed; else it stands as it is. */
  add(value: string, isPlain: boolean): number {
    let added = value.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    if (isPlain) {
      added = added.replace(/[ \t\n\f\r]+/g, ' ')
      if (added.startsWith(' ') && this.isAtSpace) added = added.slice(1)
    }
    if (added === '') return 0
    this.parts.push(added)
    this.last = added.at(-1)!
    return added.length
  }

  addSpace(): void {
    if (!this.isAtSpace) this.add(' ', true)
  }

  /** False where a line was broken just before: two breaks part paragraphs. */
  breakLine(): boolean {
    if (this.last === '\n') return false
    if (this.last !== '') this.add('\n', false)
    return true
  }

  get isEmpty(): boolean {
    return this.last === ''
  }

  private get isAtSpace(): boolean {
    return this.last === '' || this.last === ' ' || this.last === '\n' || this.last === '\t'
  }

  /** Hands the text over and is empty again. */
  take(isPlain: boolean): { text: string; linked: number; timed: number; strong: number } {
    const whole = this.parts.join('')
    const text = isPlain ? whole.replace(/ *\n */g, '\n').trim() : whole.trimEnd()
    const { linked, timed, strong } = this
    this.parts = []
    this.last = ''
    this.linked = 0
    this.timed = 0
    this.strong = 0
    return { text, linked, timed, strong }
  }
}

import { describe, expect, it } from 'vitest'
import { shownName } from '../../../src-main/contract/shown-name'

describe('a name as it is shown', () => {
  it.each([
    ['report.docx', 'report.docx'],
    ['مقال.docx', 'مقال.docx'],
    ['👩\u200D🚒.txt', '👩\u200D🚒.txt'],
    ['pay\u200Dpal.txt', 'pay⟨200D⟩pal.txt'],
    ['two\nlines.txt', 'two␊lines.txt'],
    ['bell\u0007\u001b[31m.txt', 'bell␇␛[31m.txt'],
    // Shown unescaped it would read "annexe.txt".
    ['ann\u202Etxt.exe', 'ann⟨202E⟩txt.exe'],
    ['zero\u200Bwidth\uFEFF.txt', 'zero⟨200B⟩width⟨FEFF⟩.txt'],
    ['half \uD800 pair', 'half \uFFFD pair'],
  ])('%j is %j', (name, shown) => expect(shownName(name)).toBe(shown))

  it('is cut at its front, where the folders are, and never inside a character', () => {
    const long = shownName(`${'folder/'.repeat(300)}a.txt`)
    expect(long.length).toBeLessThanOrEqual(1000)
    expect(long).toMatch(/^….*\/folder\/a\.txt$/)
    for (const n of [498, 499, 500]) expect(shownName(`${'x'.repeat(n)}${'👍'.repeat(400)}`).isWellFormed()).toBe(true)
  })

  it('says itself again', () => {
    for (const name of ['a\u202Eb', 'a\nb', 'x'.repeat(3000)]) expect(shownName(shownName(name))).toBe(shownName(name))
  })
})

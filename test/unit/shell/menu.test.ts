import { describe, expect, it } from 'vitest'
import { readWindowStates } from '../../../src-main/contract/windows'
import { acceleratorOf, isMenuKey, keyOf } from '../../../src-main/shell/accelerator'
import { menuWords } from '../../../src-main/shell/menu-words'

describe('the keys a menu shows', () => {
  it.each([
    ['Mod+Shift+f', 'CmdOrCtrl+Shift+F'],
    ['Mod+,', 'CmdOrCtrl+,'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Alt+Digit3', 'Alt+3'],
    ['F6', 'F6'],
    ['ArrowDown', 'Down'],
    ['?', '?'],
  ])('%s is %s', (chord, accelerator) => expect(acceleratorOf(chord)).toBe(accelerator))

  it('names none that Electron would not take', () => {
    for (const chord of ['ö', 'Mod+é', '', 'Mod+漢']) expect(acceleratorOf(chord)).toBeNull()
  })

  it('follow what the person set, also to none', () => {
    expect(keyOf(undefined, 'window', 'Mod+Shift+n')).toBe('CmdOrCtrl+Shift+N')
    expect(keyOf({ window: ['F9'] }, 'window', 'Mod+Shift+n')).toBe('F9')
    expect(keyOf({ window: [] }, 'window', 'Mod+Shift+n')).toBeNull()
  })

  it('are taken from the page only where they write nothing', () => {
    expect(['CmdOrCtrl+N', 'Alt+N', 'F9'].every(isMenuKey)).toBe(true)
    expect(['N', 'Shift+N', '?', 'Down'].some(isMenuKey)).toBe(false)
  })

  it('stand beside words in both languages, none twice within a menu', () => {
    expect(Object.keys(menuWords.de)).toEqual(Object.keys(menuWords.en))
    for (const { file, edit, view, window, help } of [menuWords.en, menuWords.de]) {
      expect(new Set([file, edit, view, window, help]).size).toBe(5)
    }
  })
})

describe('kept windows', () => {
  const good = {
    bounds: { x: 0, y: 0, width: 1000, height: 700 },
    isMaximised: false,
    place: { dossier: null, claim: null },
  }

  it('are read one by one: a damaged one is left out', () => {
    expect(readWindowStates(JSON.stringify([good, { ...good, bounds: null }, 7, good]))).toEqual([good, good])
  })

  it('are none where nothing, or nothing readable, is kept, and never more than eight', () => {
    for (const kept of [null, '', '{', '{}', 'null']) expect(readWindowStates(kept)).toEqual([])
    expect(readWindowStates(JSON.stringify(Array(20).fill(good)))).toHaveLength(8)
  })
})

import { describe, expect, it } from 'vitest'
import { type Key, keyAction } from '../../../src-renderer/ui/keys'

const press = (key: string, code = '', held: Partial<Key> = {}) =>
  keyAction({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('the desk’s keys', () => {
  it('marks by the digit’s place, since Shift changes what it prints', () => {
    expect(press('1', 'Digit1')).toEqual({ do: 'mark', mark: 'confirmed', aspect: 'true' })
    expect(press('2', 'Numpad2')).toEqual({ do: 'mark', mark: 'disputed', aspect: 'true' })
    expect(press('"', 'Digit2', { shiftKey: true })).toEqual({ do: 'mark', mark: 'disputed', aspect: 'said' })
    expect(press('0', 'Digit0')).toEqual({ do: 'mark', mark: null, aspect: 'true' })
    expect(press('$', 'Digit4', { shiftKey: true })).toBeNull()
  })

  it('shows the layers of an article by the other digits, and goes through its sentences', () => {
    expect(press('4', 'Digit4')).toEqual({ do: 'show', layer: 'numbers' })
    expect(press('9', 'Numpad9')).toEqual({ do: 'show', layer: 'labels' })
    expect(press('s', 'KeyS')).toEqual({ do: 'step', by: 1 })
    expect(press('S', 'KeyS', { shiftKey: true })).toEqual({ do: 'step', by: -1 })
    expect(press('l', 'KeyL')).toEqual({ do: 'label' })
    expect(press('X', 'KeyX')).toEqual({ do: 'restore' })
    expect(press('s', 'KeyS', { ctrlKey: true })).toBeNull()
    expect(press('x', 'KeyX', { metaKey: true })).toBeNull()
  })

  it('goes through differences and passages, Shift the other way, and decides on the chosen one', () => {
    expect(press('d', 'KeyD')).toEqual({ do: 'decide', by: 1 })
    expect(press('D', 'KeyD', { shiftKey: true })).toEqual({ do: 'decide', by: -1 })
    expect(press('P', 'KeyP', { shiftKey: true })).toEqual({ do: 'passage', by: -1 })
    const plain = ['a', 'w', 't', 'v', 'g', 'i'].map((key) => press(key)?.do)
    expect(plain).toEqual(['accept', 'refuse', 'takeOut', 'transfer', 'merge', 'origins'])
    expect(press('A', 'KeyA', { shiftKey: true })).toBeNull()
    expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull()
  })

  it('takes Control and Command alike, and Shift for again', () => {
    expect(press('z', 'KeyZ', { ctrlKey: true })).toEqual({ do: 'undo' })
    expect(press('Z', 'KeyZ', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' })
    expect(press('1', 'Digit1', { ctrlKey: true })).toBeNull()
    expect(press('r', 'KeyR', { ctrlKey: true })).toBeNull()
  })

  it('opens the passage with the number pressed with Alt', () => {
    expect(press('3', 'Digit3', { altKey: true })).toEqual({ do: 'open', passage: 2 })
    expect(press('o', 'KeyO')).toEqual({ do: 'open', passage: 0 })
  })

  it('knows a bracket typed with AltGr, as on German keyboards', () => {
    expect(press(']', 'Digit9', { ctrlKey: true, altKey: true })).toEqual({ do: 'walk', by: 1 })
    expect(press('[', 'BracketLeft')).toEqual({ do: 'walk', by: -1 })
    expect(press('ö', 'KeyO', { altKey: true })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areasInFront,
  asItCame,
  bindingsWith,
  chordsOf,
  conflictOf,
  defaultBindings,
  doOverlap,
  type Key,
  keyAction,
  keyLines,
  keysOf,
  rebound,
  sheetRows,
  usableKeys,
} from '../../../src-renderer/ui/keys'
import { de } from '../../../src-renderer/ui/words/de'
import { en } from '../../../src-renderer/ui/words/en'

const keyOf = (key: string, code = '', held: Partial<Key> = {}): Key => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const inFront =
  (front: keyof typeof areasInFront) =>
  (...given: Parameters<typeof keyOf>) =>
    keyAction(keyOf(...given), areasInFront[front])
const press = inFront('checklist')
const pressReading = inFront('reader')

describe('the desk’s keys', () => {
  it('marks by the digit’s place, since Shift changes what it prints', () => {
    expect(press('1', 'Digit1')).toEqual({ do: 'mark', mark: 'confirmed', aspect: 'true' })
    expect(press('2', 'Numpad2')).toEqual({ do: 'mark', mark: 'disputed', aspect: 'true' })
    expect(press('"', 'Digit2', { shiftKey: true })).toEqual({ do: 'mark', mark: 'disputed', aspect: 'said' })
    expect(press('0', 'Digit0')).toEqual({ do: 'mark', mark: null, aspect: 'true' })
    expect(press('$', 'Digit4', { shiftKey: true })).toBeNull()
    expect(press('End', 'Numpad1')).toEqual({ do: 'edge', to: 'last' })
  })

  it('shows the layers of an article by the other digits, and goes through its sentences', () => {
    expect(pressReading('4', 'Digit4')).toEqual({ do: 'show', layer: 'numbers' })
    expect(pressReading('9', 'Numpad9')).toEqual({ do: 'show', layer: 'labels' })
    expect(pressReading('s', 'KeyS')).toEqual({ do: 'step', by: 1 })
    expect(pressReading('S', 'KeyS', { shiftKey: true })).toEqual({ do: 'step', by: -1 })
    expect(pressReading('l', 'KeyL')).toEqual({ do: 'label' })
    expect(pressReading('X', 'KeyX')).toEqual({ do: 'restore' })
    expect(pressReading('s', 'KeyS', { ctrlKey: true })).toBeNull()
    expect(pressReading('x', 'KeyX', { metaKey: true })).toBeNull()
  })

  it('goes through differences and passages, Shift the other way, and decides on the chosen one', () => {
    expect(press('d', 'KeyD')).toEqual({ do: 'decide', by: 1 })
    expect(press('D', 'KeyD', { shiftKey: true })).toEqual({ do: 'decide', by: -1 })
    expect(press('P', 'KeyP', { shiftKey: true })).toEqual({ do: 'passage', by: -1 })
    const plain = ['a', 'w', 't', 'v', 'g', 'i'].map((key) => press(key)?.do)
    expect(plain).toEqual(['accept', 'refuse', 'takeOut', 'transfer', 'merge', 'origins'])
    expect(press('A', 'KeyA', { shiftKey: true })).toBeNull()
  })

  it('takes Control and Command alike, and Shift for again', () => {
    expect(press('z', 'KeyZ', { ctrlKey: true })).toEqual({ do: 'undo' })
    expect(press('Z', 'KeyZ', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' })
    expect(press('y', 'KeyY', { ctrlKey: true })).toEqual({ do: 'redo' })
    expect(press('f', 'KeyF', { ctrlKey: true })).toEqual({ do: 'focus', field: 'find' })
    expect(press('1', 'Digit1', { ctrlKey: true })).toBeNull()
    expect(press('r', 'KeyR', { ctrlKey: true })).toBeNull()
  })

  it('opens the passage with the number pressed with Alt', () => {
    expect(press('3', 'Digit3', { altKey: true })).toEqual({ do: 'open', passage: 2 })
    expect(press('o', 'KeyO')).toEqual({ do: 'open', passage: 0 })
    expect(press('0', 'Digit0', { altKey: true })).toBeNull()
  })

  it('knows a bracket typed with AltGr, as on German keyboards', () => {
    expect(pressReading(']', 'Digit9', { ctrlKey: true, altKey: true })).toEqual({ do: 'walk', by: 1 })
    expect(pressReading('[', 'BracketLeft')).toEqual({ do: 'walk', by: -1 })
    expect(pressReading('[', 'KeyQ', { altKey: true })).toEqual({ do: 'walk', by: -1 })
    expect(pressReading(']', 'BracketRight', { ctrlKey: true })).toBeNull()
    expect(press('ö', 'KeyO', { altKey: true })).toBeNull()
  })

  it('knows a sign with or without Shift, as the layout has it', () => {
    expect(press('?', 'Slash', { shiftKey: true })).toEqual({ do: 'sheet' })
    expect(press('/', 'Digit7', { shiftKey: true })).toBeNull()
    expect(press('/', 'Slash')).toEqual({ do: 'focus', field: 'find' })
    expect(pressReading('+', 'BracketRight')).toEqual({ do: 'claimSelection' })
    expect(pressReading('+', 'Equal', { shiftKey: true })).toEqual({ do: 'claimSelection' })
    expect(press(',', 'Comma', { ctrlKey: true })).toEqual({ do: 'settings' })
  })

  it('knows a letter by its place where the layout prints none of Latin', () => {
    expect(press('о', 'KeyJ')).toEqual({ do: 'move', by: 1 })
    expect(press('я', 'KeyZ', { ctrlKey: true })).toEqual({ do: 'undo' })
  })

  it('means by one key what is in front', () => {
    const down: [string, string, Partial<Key>] = ['ArrowDown', 'ArrowDown', { shiftKey: true }]
    expect(press(...down)).toEqual({ do: 'extend', by: 1 })
    expect(pressReading(...down)).toEqual({ do: 'grow', toward: 'down', edge: 'end' })
    expect(pressReading('ArrowDown', 'ArrowDown')).toBeNull()
    expect(press('4', 'Digit4')).toBeNull()
    expect(inFront('library')('1', 'Digit1')).toBeNull()
    expect(inFront('library')('k', 'KeyK', { ctrlKey: true })).toEqual({ do: 'palette' })
  })
})

describe('the table of keys', () => {
  it('has no action twice, and no key twice where both could be meant', () => {
    const ids = keyLines.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const clashes = keyLines.flatMap((a, index) =>
      keyLines
        .slice(index + 1)
        .filter((b) => doOverlap(a.area, b.area) && a.keys.some((key) => b.keys.includes(key)))
        .map((b) => `${a.id} and ${b.id}`),
    )
    expect(clashes).toEqual([])
  })

  it('has no key that the system or a field needs', () => {
    for (const { id, keys } of keyLines) {
      for (const key of keys) expect(conflictOf(defaultBindings, id, key), `${key} of ${id}`).toBeNull()
    }
  })

  it('has words for every action and row, in both languages', () => {
    for (const { keys } of [en, de]) {
      for (const { id, row } of keyLines) {
        expect(keys.actions[id], id).toMatch(/\S/)
        if (row) expect((keys.rows as Record<string, string>)[row], row).toMatch(/\S/)
      }
    }
  })
})

describe('a person’s own keys', () => {
  const own = bindingsWith({ next: ['ArrowRight', 'n'], note: [], nonsense: ['j'] })

  it('take the place of the defaults, and leave the others', () => {
    const pressed = (key: string) => keyAction(keyOf(key), areasInFront.checklist, own)
    expect(pressed('n')).toEqual({ do: 'move', by: 1 })
    expect(pressed('j')).toBeNull()
    expect(pressed('k')).toEqual({ do: 'move', by: -1 })
  })

  it('are refused where another action or the system has the key', () => {
    expect(conflictOf(own, 'evidence', 'n')).toEqual({ with: 'action', id: 'next' })
    expect(conflictOf(own, 'evidence', 'Mod+c')).toEqual({ with: 'system' })
    expect(conflictOf(own, 'evidence', 'j')).toBeNull()
    expect(conflictOf(own, 'filters', 's'), 'checklist and article are never in front together').toBeNull()
    expect(conflictOf(own, 'palette', 's')).toEqual({ with: 'action', id: 'nextSentence' })
  })

  it('are passed over where they clash, and two that change places do not', () => {
    expect(usableKeys({ evidence: ['q'], filters: ['Mod+v'], gone: ['j'] })).toEqual({})
    expect(usableKeys({ evidence: ['q'], query: ['e'] })).toEqual({ evidence: ['q'], query: ['e'] })
  })

  it('take a key from whoever else it could mean, and from nobody else', () => {
    const swapped = rebound({}, 'evidence', 'q')
    expect(swapped).toEqual({ evidence: ['q'], query: [] })
    expect(rebound(swapped, 'query', 'e')).toEqual({ evidence: ['q'], query: ['e'] })
    expect(rebound({}, 'filters', 's'), 'checklist and article are never in front together').toEqual({ filters: ['s'] })
    expect(rebound({}, 'openPassage', 'j')).toEqual({ openPassage: ['j'], next: [] })
    expect(rebound({ evidence: ['F2'] }, 'evidence', 'e'), 'as it came').toEqual({})
  })

  it('never leave one key for two actions that could both be meant', () => {
    const id = fc.constantFrom(...keyLines.map((line) => line.id))
    const chord = fc.constantFrom('j', 'e', 'q', 'Shift+ArrowDown', 'F2', 'Mod+k', 's')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, chord), { maxLength: 12 }), fc.option(id), (steps, reset) => {
        let own = steps.reduce<Parameters<typeof rebound>[0]>((keys, step) => rebound(keys, ...step), {})
        if (reset) own = asItCame(own, reset)
        const bindings = bindingsWith(own)
        for (const line of keyLines) {
          for (const key of bindings[line.id]) {
            const others = keyLines.filter((o) => doOverlap(o.area, line.area) && bindings[o.id].includes(key))
            expect(others.map((o) => o.id)).toEqual([line.id])
          }
        }
      }),
      { numRuns: 30 }, // each run looks at every pair of keys
    )
  })

  it('give their key back with the default, also from whoever was given it', () => {
    expect(asItCame({ evidence: ['F2'] }, 'evidence')).toEqual({})
    expect(asItCame(rebound({}, 'evidence', 'q'), 'query')).toEqual({})
    // The correction's C comes back, so evidence has its E again, and the query loses it.
    expect(asItCame(rebound(rebound({}, 'query', 'e'), 'evidence', 'c'), 'correction')).toEqual({})
  })

  it('are read from the press that will mean them', () => {
    expect(chordsOf(keyOf('?', 'Slash', { shiftKey: true }))).toEqual(['?'])
    expect(chordsOf(keyOf('Z', 'KeyZ', { shiftKey: true, ctrlKey: true }))).toEqual(['Mod+Shift+z'])
    expect(chordsOf(keyOf(' ', 'Space'))).toEqual(['Space'])
    expect(chordsOf(keyOf('Shift', 'ShiftLeft', { shiftKey: true }))).toEqual([])
  })
})

describe('the shortcut sheet', () => {
  it('writes keys as the keyboard has them', () => {
    expect(keysOf('Mod+Shift+z', de.keys)).toEqual(['Strg', 'Umschalt', 'Z'])
    expect(keysOf('+', en.keys)).toEqual(['+'])
    expect(keysOf('Mod+,', en.keys)).toEqual(['Ctrl', ','])
    expect(keysOf('Alt+Digit3', en.keys)).toEqual(['Alt', '3'])
    expect(keysOf('Space', de.keys)).toEqual(['Leertaste'])
  })

  it('writes digits that follow one another as one, and leaves out what has no key', () => {
    const said = sheetRows('mark', defaultBindings, en.keys).find(({ what }) => what === en.keys.rows.said)
    expect(said?.chords).toEqual([['Shift', '0…3']])
    const layers = sheetRows('read', bindingsWith({ quotes: ['k'] }), en.keys)
    expect(layers.find(({ what }) => what === en.keys.rows.layers)?.chords).toEqual([['4…6'], ['K'], ['8'], ['9']])
    const checking = sheetRows('check', bindingsWith({ note: [] }), en.keys).map(({ what }) => what)
    expect(checking).not.toContain(en.keys.actions.note)
    expect(checking).toContain(en.keys.actions.reason)
  })
})

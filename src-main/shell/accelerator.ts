import type { Preferences } from '../contract/preferences'

const named: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
  Escape: 'Esc',
}

/** A key as the preferences keep it ("Mod+Shift+f", "Digit1") in Electron's words; null where the menu cannot name it. */
export function acceleratorOf(chord: string): string | null {
  const parts = chord.split(/(?<=\w)\+/)
  const base = parts.pop() ?? ''
  const key = named[base] ?? base.replace(/^Digit(?=\d$)/, '')
  if (!/^([a-z\d,.;/?[\]-]|F\d{1,2}|[A-Z][a-z]+)$/.test(key)) return null
  const held = parts.map((part) => (part === 'Mod' ? 'CmdOrCtrl' : part))
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+')
}

/** The key of an action as the person set it, else Stet's own; null for none. */
export function keyOf(own: Preferences['keys'], id: string, usual: string): string | null {
  const chords = own?.[id]
  const chord = chords === undefined ? usual : chords[0]
  return chord === undefined ? null : acceleratorOf(chord)
}

/** Only such a key may be the menu's own: a plain letter would be taken from every text field. */
export const isMenuKey = (accelerator: string): boolean => /^(CmdOrCtrl|Alt)\+|^F\d/.test(accelerator)

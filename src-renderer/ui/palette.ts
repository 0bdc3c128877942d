/**
 * The proof sheet's colours, in one place so that a test can measure their contrast. Text colours keep 4.5:1 on every
 * ground they stand on (WCAG 2.2 AA), lines and marks 3:1.
 */
export interface Palette {
  /** Ground of the window. */
  paper: string
  /** Ground of a pane, a card, a field. */
  sheet: string
  /** Ground of what is chosen. */
  chosen: string
  /** Ground of the passage the reader was sent to, and of differing values. */
  marker: string
  ink: string
  /** Second-rank text. */
  pencil: string
  /** Hairlines; carry no meaning alone. */
  rule: string
  /** Edges of controls. */
  edge: string
  accent: string
  confirmed: string
  disputed: string
  unverified: string
  open: string
}

export const light: Palette = {
  paper: '#f4eee2',
  sheet: '#fcf9f2',
  chosen: '#e9e2d0',
  marker: '#fbe7a1',
  ink: '#25211b',
  pencil: '#5f5748',
  rule: '#ddd3c0',
  edge: '#8f8471',
  accent: '#27507f',
  confirmed: '#1f6338',
  disputed: '#a12a1b',
  unverified: '#7a4d00',
  open: '#5f5748',
}

export const dark: Palette = {
  paper: '#191714',
  sheet: '#211e1a',
  chosen: '#35302a',
  marker: '#5a4a14',
  ink: '#ece5d8',
  pencil: '#b5ab9a',
  rule: '#3a352e',
  edge: '#857b6b',
  accent: '#9dc0ee',
  confirmed: '#8ccf9f',
  disputed: '#f5a093',
  unverified: '#e6ba66',
  open: '#b5ab9a',
}

/** For whoever asks their system for more contrast: text 7:1 (WCAG 2.2 AAA), edges 4.5:1. */
export const lightStrong: Palette = {
  ...light,
  paper: '#ffffff',
  sheet: '#ffffff',
  chosen: '#e6e2da',
  ink: '#000000',
  pencil: '#2e2a22',
  rule: '#6f6553',
  edge: '#3a352c',
  accent: '#0b3566',
  confirmed: '#0b4a22',
  disputed: '#7d1408',
  unverified: '#573600',
  open: '#2e2a22',
}

export const darkStrong: Palette = {
  ...dark,
  paper: '#000000',
  sheet: '#000000',
  chosen: '#2a2621',
  marker: '#4a3c08',
  ink: '#ffffff',
  pencil: '#e7e0d4',
  rule: '#9a8f7e',
  edge: '#cfc6b6',
  accent: '#c4dbff',
  confirmed: '#b4e8c1',
  disputed: '#ffc9c0',
  unverified: '#ffdb9c',
  open: '#e7e0d4',
}

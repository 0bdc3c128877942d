import type { Plugin } from 'vite'

export interface ReportFont {
  family: string
  style: string
  weight: string
  /** As CSS has it: `U+0600-06FF,U+200C`. */
  range: string
  /** Path of the WOFF2 file. */
  file: string
}
export function reportFonts(root: string): ReportFont[]
export function reportFontFiles(): Plugin

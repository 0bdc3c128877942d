import type { commandEntries, generalAsks, generalWords, synopsisOf } from '../../../src-main/cli/commands'

export interface CommandTable {
  commands: typeof commandEntries
  asks: typeof generalAsks
  words: typeof generalWords
  synopsisOf: typeof synopsisOf
}
export function bashCompletion(table: CommandTable): string
export function zshCompletion(table: CommandTable): string
export function fishCompletion(table: CommandTable): string

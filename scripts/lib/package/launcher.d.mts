import type { CommandTable } from './completion.mjs'

export function launcherScript(table: CommandTable): string
export function manualPage(table: CommandTable & { version: string; date: string }): string
